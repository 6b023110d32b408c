// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Recognises by its first bytes what speaks on a port where a mail server was expected.

#include <QByteArrayView>
#include <QString>

namespace smtpscope {

/// True as soon as @p bytes can only be a TLS record: an alert (0x15) or a handshake (0x16) of
/// version 3.x (RFC 8446 5.1). Needs two bytes and no line end.
bool isTlsRecord(QByteArrayView bytes);

/// The defect for a line that is no reply: reply.malformed.http, .ssh, .imap, .pop3, .tls, or just
/// reply.malformed.
QString malformedIdOf(QByteArrayView line);

/// The same where IMAP or POP3 was expected: an SMTP greeting or reply is reply.malformed.smtp.
QString malformedMailboxIdOf(QByteArrayView line);

/// False when @p bytes, the beginning of an unfinished line, cannot become a reply line whatever
/// follows.
bool mayBeginReply(QByteArrayView bytes);

} // namespace smtpscope
