// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Where the reply begins in a line that somebody else wrote around it: "host x said: 550 5.1.1 …".

#include <QString>
#include <QStringView>

#include <optional>

namespace smtpscope {

/// A reply code in a line.
struct ReplyCodePlace
{
    int code = 0;
    qsizetype begin = 0; ///< Of the code.
    qsizetype textBegin = 0; ///< Behind the code and what parts it from the text.
    int likelihood = 0; ///< The more, the likelier; over 0.
};

/// The likeliest reply code in @p line; nothing when no number in it looks like one. Ports, sizes,
/// years and addresses are none: a code stands at the beginning, before an enhanced code, behind
/// words like "said:", or behind a colon or bracket.
std::optional<ReplyCodePlace> replyCodeIn(QStringView line);

/// An enhanced code in a line.
struct EnhancedCodePlace
{
    QString code;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The enhanced code that begins at @p at; a # before it is part of it. Nothing when none does.
std::optional<EnhancedCodePlace> enhancedCodeAt(QStringView line, qsizetype at);

/// The first enhanced code anywhere in @p line.
std::optional<EnhancedCodePlace> enhancedCodeIn(QStringView line);

} // namespace smtpscope
