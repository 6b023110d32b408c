// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Replies of a server within running text: in reports, in log lines, in what a person pasted.
// Knows forms, not meanings.

#include "session/Reply.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace smtpscope {

/// How sure it is that digits in a text are a reply.
enum class ReplyForm {
    EnhancedOnly, ///< An enhanced status code alone.
    CodeOnly, ///< A reply code where one is to be expected.
    Both, ///< A reply code with an enhanced status code.
};

struct FoundReply
{
    qsizetype start = 0; ///< First character of the code.
    qsizetype end = 0; ///< Character after the codes.
    int code = 0; ///< 400 to 599; 0 without one.
    QString enhanced; ///< Empty without one.
    ReplyForm form = ReplyForm::CodeOnly;

    bool operator==(const FoundReply &) const = default;
};

inline constexpr size_t MostFoundReplies = 2'000; ///< In one text; later ones are not looked at.
inline constexpr qsizetype LongestReplyText = 2'000; ///< Characters of a reply that are taken.

/// The refusals in @p text, in its order. The start of @p text counts as the start of a line.
std::vector<FoundReply> repliesIn(QStringView text);

/// The reply at @p found with its words: up to an empty line, the closing bracket or quotation mark
/// of what it stands in, the next reply, a line that is known to be no part of it, or @p end.
Reply replyAt(QStringView text, const FoundReply &found, qsizetype end);

/// The reply of success that @p text begins with, such as "250 2.0.0 Ok"; one without a code when
/// it begins otherwise.
Reply acceptanceIn(const QString &text);

/// The enhanced status code at the start of @p text or after anything in it; empty without one.
QString enhancedIn(QStringView text);

/// True when a reply only says that the mail waited too long; then the reason is another one.
bool isExpiry(const Reply &reply);

} // namespace smtpscope
