// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The SMTP commands, built whole, with their private bytes marked (RFC 5321 4.1.1).

#include "protocol/Command.h"
#include "protocol/Mailbox.h"

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace smtpscope {

/// The parameters of MAIL. Whoever sets one has seen its keyword in the reply to EHLO.
struct MailOptions
{
    std::optional<qint64> size; ///< SIZE=, in bytes (RFC 1870).
    bool body8Bit = false; ///< BODY=8BITMIME (RFC 6152).
    bool smtpUtf8 = false; ///< SMTPUTF8 (RFC 6531).
};

/// EHLO. @p name is a host name (marked as host) or an address literal in brackets (marked as
/// address), and isSafeArgument().
Command ehloCommand(const QByteArray &name);
/// HELO, for servers that do not know EHLO (RFC 5321 3.2). @p name as for ehloCommand().
Command heloCommand(const QByteArray &name);
/// STARTTLS (RFC 3207).
Command startTlsCommand();
/// MAIL with the reverse-path, marked as person between its brackets, and its parameters.
Command mailCommand(const Mailbox &sender, const MailOptions &options);
/// RCPT with the forward-path, marked as person between its brackets.
Command rcptCommand(const Mailbox &recipient);
/// DATA, which asks whether the message may follow.
Command dataCommand();
/// RSET, which ends a transaction without a message.
Command rsetCommand();
/// QUIT, the good-bye.
Command quitCommand();

/// False when @p text holds CR, LF or NUL, which would end a command early.
bool isSafeArgument(QStringView text);

} // namespace smtpscope
