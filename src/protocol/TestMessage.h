// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The message that a check sends when the person gives none: short, and honest about what it is.

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace smtpscope {

/// What the message says of itself. No text may hold CR, LF or NUL.
struct TestMessageFacts
{
    QString from; ///< Mailbox::address() of the sender; empty for the null sender.
    QStringList to; ///< Mailbox::address() of each recipient.
    QString date; ///< RFC 5322 date and time.
    QString messageId; ///< With its angle brackets.
    qint64 size = 0; ///< Bytes to fill up to, counted with CRLF; 0 leaves the message as it is.
    /// What EHLO says. With the null sender the header names the postmaster there; when this is
    /// empty too, the postmaster without a domain.
    QString heloName;
};

/// The message with CRLF line ends, UTF-8 only where an address is not ASCII. Its subject begins
/// with "[SMTPscope test]". It is exactly facts.size bytes long when that is more than it needs.
QByteArray testMessage(const TestMessageFacts &facts);

} // namespace smtpscope
