// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Texts of a report as pieces that say whose words they are: ours, or what was recorded.

#include "redaction/SharedTextCheck.h"
#include "session/Span.h"

#include <QString>

#include <optional>
#include <vector>

namespace smtpscope {

struct Phrase
{
    QString text; ///< Printable: neither control nor format characters.
    TextOrigin origin = TextOrigin::Own;
    std::optional<Sort> sort; ///< Of the stand-in, folded message or secret that it is.

    bool operator==(const Phrase &) const = default;
};

using Phrases = std::vector<Phrase>;

/// Our own words.
Phrases own(const QString &text);

/// What was recorded; characters that are not printable are written out.
Phrases recorded(const QString &text);

/// @p format, which is ours, with %1 to %9 replaced by @p arguments. What an argument holds is
/// never looked at again.
Phrases filled(const QString &format, const std::vector<Phrases> &arguments);

/// Adds @p more to the end of @p text.
void append(Phrases &text, const Phrases &more);

/// @p texts with @p separator, which is ours, between them.
Phrases joined(const std::vector<Phrases> &texts, const QString &separator);

/// @p text with a full stop, unless it ends a sentence already.
Phrases sentence(const Phrases &text);

/// All as one text, without the marks.
QString plainText(const Phrases &text);

/// What a reader sees of @p phrase where secrets are not shown as asterisks: "[secret, 31
/// characters]" for a secret, else its text.
QString shownText(const Phrase &phrase);

/// The recorded parts of @p text in which what looks like a stand-in of the redactor (user1,
/// host1.domain1.example, 192.0.2.1, id1 …) is marked as one. For texts without spans.
Phrases withStandIns(const Phrases &text);

} // namespace smtpscope
