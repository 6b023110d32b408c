// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One line of an IMAP server, taken apart (RFC 9051 7, RFC 3501 7).

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace smtpscope {

enum class ImapLineKind {
    Untagged, ///< Begins with "* ".
    Tagged, ///< Begins with a tag: the answer to a command is whole.
    Continuation, ///< Begins with "+": the server waits for the rest of a command.
};

struct ImapLine
{
    ImapLineKind kind = ImapLineKind::Untagged;
    QByteArray tag; ///< Of a tagged line.
    /// OK, NO, BAD, PREAUTH or BYE in capitals; "*" for untagged data; "+".
    QByteArray status;
    QByteArray code; ///< Response code in capitals, such as ALERT, without its arguments.
    QByteArrayView data; ///< What stands behind "* "; empty for the other kinds.
    QByteArrayView text; ///< What stands behind tag and status.

    bool hasStatusWord() const { return status != "*" && status != "+"; }
};

/// @p line without its end; nothing when it is no line of IMAP. The views point into @p line.
std::optional<ImapLine> imapLine(QByteArrayView line);

/// The size in the literal marker `{n}` or `{n+}` that @p line ends with (RFC 9051 4.3, RFC 7888);
/// nothing without one. The marker has to begin at @p from or behind it.
std::optional<qint64> literalSize(QByteArrayView line, qsizetype from);

/// The word in brackets that begins @p text, in capitals: such as UNAVAILABLE of
/// "[UNAVAILABLE] later" (RFC 5530), or SYS/TEMP (RFC 3206). Empty without one; letters, digits,
/// `-` and `/` make a word.
QByteArray responseCodeIn(QByteArrayView text);

} // namespace smtpscope
