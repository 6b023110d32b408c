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
    QByteArray returned = {}; ///< RET=FULL or RET=HDRS (RFC 3461 4.3); empty: left out.
    QByteArray envelopeId = {}; ///< ENVID= in plain text, xtext on the wire (RFC 3461 4.4).
    bool requireTls = false; ///< REQUIRETLS (RFC 8689).
    QByteArray deliverBy = {}; ///< BY= such as "120;R" (RFC 2852 4); empty: left out.
};

/// The parameters of RCPT.
struct RecipientOptions
{
    QByteArray notify = {}; ///< NOTIFY= such as "SUCCESS,FAILURE" (RFC 3461 4.1); empty: left out.
    /// ORCPT= as "type;address" in plain text (RFC 3461 4.2); empty: left out.
    QByteArray originalRecipient = {};
};

/// EHLO. @p name is a host name (marked as host) or an address literal in brackets (marked as
/// address), and isSafeArgument().
Command ehloCommand(const QByteArray &name);
/// HELO, for servers that do not know EHLO (RFC 5321 3.2). @p name as for ehloCommand().
Command heloCommand(const QByteArray &name);
/// LHLO, the greeting of LMTP (RFC 2033 4.1). @p name as for ehloCommand().
Command lhloCommand(const QByteArray &name);
/// STARTTLS (RFC 3207).
Command startTlsCommand();
/// MAIL with the reverse-path, marked as person between its brackets, and its parameters.
Command mailCommand(const Mailbox &sender, const MailOptions &options);
/// RCPT with the forward-path, marked as person between its brackets, and its parameters.
Command rcptCommand(const Mailbox &recipient, const RecipientOptions &options = {});
/// DATA, which asks whether the message may follow.
Command dataCommand();
/// BDAT before a chunk of @p bytes (RFC 3030).
Command bdatCommand(qint64 bytes, bool isLast);
/// The end of a message that was never begun: the lone dot that RFC 2920 3.1 asks for when DATA is
/// accepted though no recipient was.
Command emptyMessageCommand();
/// XCLIENT with its attributes, marked as address (Postfix, XCLIENT_README).
Command xclientCommand(const QByteArray &attributes);
/// Any command line that stands in a plan, such as "VRFY anna"; what follows the verb is marked as
/// person.
Command requestCommand(const QByteArray &line);
/// RSET, which ends a transaction without a message.
Command rsetCommand();
/// QUIT, the good-bye.
Command quitCommand();

/// @p text with "+", "=" and all that is not printable ASCII as "+XX" (RFC 3461 4).
QByteArray toXtext(const QByteArray &text);

/// False when @p text holds CR, LF or NUL, which would end a command early.
bool isSafeArgument(QStringView text);

} // namespace smtpscope
