// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The arguments of an IMAP command as a server reads them (RFC 9051 4): atoms, quoted strings and
// literals.

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace smtpscope {

/// A literal that a line announces at its end, such as {11} or {11+}.
struct AnnouncedLiteral
{
    qint64 size = 0;
    bool waits = true; ///< The client waits for "+" before it goes on; not for {11+} (RFC 7888).

    bool operator==(const AnnouncedLiteral &) const = default;
};

/// The literal at the end of @p line; nothing when there is none.
std::optional<AnnouncedLiteral> literalAtEndOf(const QByteArray &line);

/// The arguments in @p text, which may hold literals: the announcement, CR LF and the bytes.
/// Nothing when it breaks the grammar.
std::optional<QByteArrayList> imapArguments(const QByteArray &text);

} // namespace smtpscope
