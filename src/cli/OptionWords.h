// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The words of a command with few options, taken apart by a table.

#include "app/InputError.h"

#include <QHash>
#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace smtpscope {

struct OptionWord
{
    QLatin1StringView name; ///< Without dashes.
    bool takesValue = false;
};

/// What was given, unchecked.
struct OptionWords
{
    QStringList operands; ///< The words that are no options, in order.
    QHash<QString, QString> values; ///< By option name; a switch has an empty value.
    bool help = false; ///< --help or -h was among them; then nothing after it was looked at.

    bool has(QLatin1StringView option) const { return values.contains(option); }
    /// Nothing when the option was not given.
    std::optional<QString> value(QLatin1StringView option) const;
};

/// Takes @p arguments (after the word @p command) apart. Errors: an option that is not in @p known,
/// is given twice, or lacks its value.
std::variant<OptionWords, InputError> optionWordsIn(
    const QString &command, const std::vector<OptionWord> &known, const QStringList &arguments);

} // namespace smtpscope
