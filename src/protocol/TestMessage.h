// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The message that a check sends when the person gives none: short, honest about what it is, and
// made so that it goes over 7-bit servers.

#include "protocol/MimeWriter.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace smtpscope {

enum class FilterTest {
    None, ///< An everyday message.
    Gtube, ///< Holds the line that every spam filter is to take for spam (GTUBE).
    Eicar, ///< Carries the file that every virus scanner is to take for a virus (EICAR).
};

/// A header field, name and value apart.
struct HeaderField
{
    QByteArray name; ///< isFieldName().
    QString value; ///< As for headerField().

    bool operator==(const HeaderField &) const = default;
};

/// What the message says of itself. No text may hold NUL, and only the body CR or LF.
struct TestMessageFacts
{
    QString from; ///< Mailbox::address() of the sender; empty for the null sender.
    QStringList to; ///< Mailbox::address() of each recipient.
    QStringList cc; ///< Mailbox::address() of each one to name beside them.
    QString date; ///< RFC 5322 date and time.
    QString messageId; ///< With its angle brackets.
    qint64 size = 0; ///< Bytes to fill up to, counted with CRLF; 0 leaves the message as it is.
    /// What EHLO says. With the null sender the header names the postmaster there; when this is
    /// empty too, the postmaster without a domain.
    QString heloName;
    QString subject; ///< Taken as it is; empty: the default one.
    /// Each takes the place of our own field of that name, once, or is added.
    std::vector<HeaderField> headers;
    QString body; ///< Text instead of the default one, with any line ends; empty: the default one.
    std::vector<Attachment> attachments;
    FilterTest filterTest = FilterTest::None;
    QByteArray boundary; ///< At most 60 letters and digits that stand in no part of the message.
};

/// The message with CRLF line ends, UTF-8 only where an address is not ASCII. Its default subject
/// begins with "[SMTPscope test]". It is exactly facts.size bytes long when that is more than it
/// needs. No line of the body is longer than 998 bytes.
QByteArray testMessage(const TestMessageFacts &facts);

} // namespace smtpscope
