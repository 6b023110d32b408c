// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The words of `smtpscope-cli check`, taken apart. What they mean as a plan stands in CheckPlan.

#include "app/InputError.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace smtpscope {

/// What was given on the command line, unchecked. An option that was not given has no value.
struct CheckOptions
{
    QString target; ///< HOST or HOST:PORT.
    QHash<QString, QStringList> values; ///< Option name without dashes, and its values in order.
    bool help = false;

    bool has(const QString &option) const { return values.contains(option); }
    /// The last value given; nothing when the option was not given.
    std::optional<QString> value(const QString &option) const;
};

/// Takes @p arguments (after the word "check") apart. Errors: an unknown option, a missing value,
/// an option given twice that may be given once, no host, more than one host.
std::variant<CheckOptions, InputError> parseCheckOptions(const QStringList &arguments);

} // namespace smtpscope
