// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a text can be that is imported. All of it stands in this header, so that a program which
// only names the kinds does not link the library that reads them.

#include "session/EnumNames.h"

namespace smtpscope {

enum class ImportKind {
    SessionFile, ///< Our own file.
    TextReport, ///< Transcripts of our own text report.
    Transcript, ///< A conversation: marked lines, telnet, or bare.
    Swaks, ///< The output of swaks.
    OpenSsl, ///< The output of openssl s_client with what was typed in it.
    Curl, ///< The output of curl -v.
    Thunderbird, ///< Thunderbird's log of SMTP, IMAP or POP3.
    MailKit, ///< MailKit's protocol log.
    PhpMailer, ///< PHPMailer's debug output.
    Nodemailer, ///< nodemailer's debug log.
    PostfixLog, ///< Lines of Postfix in a system log.
    EximLog, ///< Exim's main or reject log.
    SendmailLog, ///< Lines of Sendmail in a system log.
    ExchangeLog, ///< A protocol log of Exchange (CSV).
    Reply, ///< Replies of a server, and nothing else.
    DeliveryReport, ///< A mail with a machine-readable report (RFC 3464).
    Bounce, ///< A mail or text that tells in words that a mail was not delivered.
    Complaint, ///< A report that a recipient marked a mail as spam (RFC 5965).
    AutoReply, ///< An automatic answer of a recipient, such as a vacation notice.
};

/// Every kind with its identifier on the command line and in files.
inline constexpr EnumNames<ImportKind, 19> ImportKindNames{{
    {ImportKind::SessionFile, QLatin1StringView("session-file")},
    {ImportKind::TextReport, QLatin1StringView("text-report")},
    {ImportKind::Transcript, QLatin1StringView("transcript")},
    {ImportKind::Swaks, QLatin1StringView("swaks")},
    {ImportKind::OpenSsl, QLatin1StringView("openssl")},
    {ImportKind::Curl, QLatin1StringView("curl")},
    {ImportKind::Thunderbird, QLatin1StringView("thunderbird")},
    {ImportKind::MailKit, QLatin1StringView("mailkit")},
    {ImportKind::PhpMailer, QLatin1StringView("phpmailer")},
    {ImportKind::Nodemailer, QLatin1StringView("nodemailer")},
    {ImportKind::PostfixLog, QLatin1StringView("postfix-log")},
    {ImportKind::EximLog, QLatin1StringView("exim-log")},
    {ImportKind::SendmailLog, QLatin1StringView("sendmail-log")},
    {ImportKind::ExchangeLog, QLatin1StringView("exchange-log")},
    {ImportKind::Reply, QLatin1StringView("reply")},
    {ImportKind::DeliveryReport, QLatin1StringView("delivery-report")},
    {ImportKind::Bounce, QLatin1StringView("bounce")},
    {ImportKind::Complaint, QLatin1StringView("complaint")},
    {ImportKind::AutoReply, QLatin1StringView("auto-reply")},
}};

/// The identifier, such as "delivery-report".
inline QLatin1StringView idOf(ImportKind kind)
{
    return nameIn(ImportKindNames, kind);
}

/// The kind with this identifier; nothing when there is none.
inline std::optional<ImportKind> importKindFromId(QStringView id)
{
    return valueIn(ImportKindNames, id);
}

} // namespace smtpscope
