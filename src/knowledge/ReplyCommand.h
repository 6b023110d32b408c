// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a reply answers: a command, the connection itself, or the end of the message.

#include "session/Protocol.h"
#include "session/Stage.h"

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace smtpscope {

enum class ReplyCommand {
    Any, ///< Not known.
    Connect, ///< The connection: the reply is the greeting.
    Ehlo, ///< EHLO, the client's introduction.
    Helo, ///< HELO, its old form.
    Lhlo, ///< LHLO, the introduction of LMTP.
    StartTls, ///< STARTTLS, which asks for encryption.
    Auth, ///< AUTH and what is said during its exchange.
    Mail, ///< MAIL, which names the sender.
    Rcpt, ///< RCPT, which names a recipient.
    Data, ///< DATA, which asks for permission to send the message.
    EndOfData, ///< The final dot.
    Bdat, ///< BDAT, a part of the message (RFC 3030).
    Burl, ///< BURL, a message by its address (RFC 4468).
    Rset, ///< RSET, which forgets the mail begun.
    Vrfy, ///< VRFY, which asks about an address.
    Expn, ///< EXPN, which asks about a list.
    Help, ///< HELP.
    Noop, ///< NOOP, which does nothing.
    Quit, ///< QUIT, the good-bye.
    Etrn, ///< ETRN, which asks for waiting mail (RFC 1985).
    Atrn, ///< ATRN, the same after a sign-in (RFC 2645).
    Turn, ///< TURN, its old form (RFC 821).
    Send, ///< SEND, mail to a terminal (RFC 821).
    Soml, ///< SOML, mail to a terminal or a mailbox (RFC 821).
    Saml, ///< SAML, mail to a terminal and a mailbox (RFC 821).
    ImapLogin, ///< LOGIN or AUTHENTICATE of IMAP.
    Pop3Pass, ///< USER and PASS, APOP or AUTH of POP3.
};

/// Every command in the order above.
inline constexpr std::array AllReplyCommands{ReplyCommand::Any, ReplyCommand::Connect,
    ReplyCommand::Ehlo, ReplyCommand::Helo, ReplyCommand::Lhlo, ReplyCommand::StartTls,
    ReplyCommand::Auth, ReplyCommand::Mail, ReplyCommand::Rcpt, ReplyCommand::Data,
    ReplyCommand::EndOfData, ReplyCommand::Bdat, ReplyCommand::Burl, ReplyCommand::Rset,
    ReplyCommand::Vrfy, ReplyCommand::Expn, ReplyCommand::Help, ReplyCommand::Noop,
    ReplyCommand::Quit, ReplyCommand::Etrn, ReplyCommand::Atrn, ReplyCommand::Turn,
    ReplyCommand::Send, ReplyCommand::Soml, ReplyCommand::Saml, ReplyCommand::ImapLogin,
    ReplyCommand::Pop3Pass};

/// The name in files and options, such as "RCPT" or "end-of-data".
QLatin1StringView idOf(ReplyCommand command);

/// The command called @p name in any case; nothing when there is none.
std::optional<ReplyCommand> replyCommandFromName(QStringView name);

/// What a reply that came at @p stage answers.
ReplyCommand replyCommandAt(Stage stage, Protocol protocol);

} // namespace smtpscope
