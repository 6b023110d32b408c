// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/ReplyCommand.h"

#include "session/EnumNames.h"

namespace smtpscope {

namespace {

constexpr EnumNames<ReplyCommand, AllReplyCommands.size()> Names{{
    {ReplyCommand::Any, QLatin1StringView("any")},
    {ReplyCommand::Connect, QLatin1StringView("connect")},
    {ReplyCommand::Ehlo, QLatin1StringView("EHLO")},
    {ReplyCommand::Helo, QLatin1StringView("HELO")},
    {ReplyCommand::Lhlo, QLatin1StringView("LHLO")},
    {ReplyCommand::StartTls, QLatin1StringView("STARTTLS")},
    {ReplyCommand::Auth, QLatin1StringView("AUTH")},
    {ReplyCommand::Mail, QLatin1StringView("MAIL")},
    {ReplyCommand::Rcpt, QLatin1StringView("RCPT")},
    {ReplyCommand::Data, QLatin1StringView("DATA")},
    {ReplyCommand::EndOfData, QLatin1StringView("end-of-data")},
    {ReplyCommand::Bdat, QLatin1StringView("BDAT")},
    {ReplyCommand::Burl, QLatin1StringView("BURL")},
    {ReplyCommand::Rset, QLatin1StringView("RSET")},
    {ReplyCommand::Vrfy, QLatin1StringView("VRFY")},
    {ReplyCommand::Expn, QLatin1StringView("EXPN")},
    {ReplyCommand::Help, QLatin1StringView("HELP")},
    {ReplyCommand::Noop, QLatin1StringView("NOOP")},
    {ReplyCommand::Quit, QLatin1StringView("QUIT")},
    {ReplyCommand::Etrn, QLatin1StringView("ETRN")},
    {ReplyCommand::Atrn, QLatin1StringView("ATRN")},
    {ReplyCommand::Turn, QLatin1StringView("TURN")},
    {ReplyCommand::Send, QLatin1StringView("SEND")},
    {ReplyCommand::Soml, QLatin1StringView("SOML")},
    {ReplyCommand::Saml, QLatin1StringView("SAML")},
    {ReplyCommand::ImapLogin, QLatin1StringView("IMAP-LOGIN")},
    {ReplyCommand::Pop3Pass, QLatin1StringView("POP3-PASS")},
}};

ReplyCommand mailboxSignIn(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Imap:
        return ReplyCommand::ImapLogin;
    case Protocol::Pop3:
        return ReplyCommand::Pop3Pass;
    case Protocol::Smtp:
    case Protocol::Lmtp:
        break;
    }
    return ReplyCommand::Auth;
}

} // namespace

QLatin1StringView idOf(ReplyCommand command)
{
    return nameIn(Names, command);
}

std::optional<ReplyCommand> replyCommandFromName(QStringView name)
{
    for (const auto &[command, id] : Names) {
        if (name.compare(id, Qt::CaseInsensitive) == 0)
            return command;
    }
    return std::nullopt;
}

ReplyCommand replyCommandAt(Stage stage, Protocol protocol)
{
    switch (stage) {
    case Stage::Connect:
    case Stage::Banner:
    case Stage::Greeting:
        return ReplyCommand::Connect;
    case Stage::Ehlo:
        return protocol == Protocol::Lmtp ? ReplyCommand::Lhlo : ReplyCommand::Ehlo;
    case Stage::StartTls:
        return ReplyCommand::StartTls;
    case Stage::Auth:
    case Stage::Login:
        return mailboxSignIn(protocol);
    case Stage::Mail:
        return ReplyCommand::Mail;
    case Stage::Rcpt:
        return ReplyCommand::Rcpt;
    case Stage::Data:
        return ReplyCommand::Data;
    case Stage::Body:
        return ReplyCommand::EndOfData;
    case Stage::Quit:
    case Stage::Logout:
        return ReplyCommand::Quit;
    case Stage::Input:
    case Stage::Dns:
    case Stage::Tls:
    case Stage::Done:
    case Stage::Capability:
        break;
    }
    return ReplyCommand::Any;
}

} // namespace smtpscope
