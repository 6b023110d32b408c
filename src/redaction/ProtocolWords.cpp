// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/ProtocolWords.h"

#include "redaction/MailboxWords.h"
#include "redaction/WordList.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace smtpscope {

namespace {

// IANA "SMTP Service Extensions", and the private ones of Postfix, Exim and Exchange.
constexpr auto EhloKeywords = std::to_array<std::string_view>({"8BITMIME", "ATRN", "AUTH",
    "BINARYMIME", "BURL", "CHECKPOINT", "CHUNKING", "CONNEG", "CONPERM", "DELIVERBY", "DSN",
    "ENHANCEDSTATUSCODES", "ETRN", "EXPN", "FUTURERELEASE", "HELP", "LIMITS", "MT-PRIORITY", "MTRK",
    "NO-SOLICITING", "ONEX", "PIPELINING", "REQUIRETLS", "RRVS", "SAML", "SEND", "SIZE", "SMTPUTF8",
    "SOML", "STARTTLS", "SUBMITTER", "TURN", "UTF8SMTP", "VERB", "VRFY", "X-ANONYMOUSTLS", "X-EXPS",
    "X-PIPE_CONNECT", "X-RCPTLIMIT", "XCLIENT", "XEXCH50", "XFORWARD", "XOORG", "XRDST",
    "XSHADOWREQUEST", "XVERP"});

// Command verbs of SMTP, IMAP and POP3, SASL mechanisms, and words that stand in many replies.
// Those shorter than six bytes need no entry: a secret of that length is short anyway.
constexpr auto OtherWords = std::to_array<std::string_view>({"AUTHENTICATE", "CAPABILITY",
    "EXAMINE", "LOGOUT", "SELECT", "STATUS", "UNSELECT", "ANONYMOUS", "CRAM-MD5", "DIGEST-MD5",
    "EXTERNAL", "GS2-KRB5", "GSS-SPNEGO", "GSSAPI", "KERBEROS_V4", "KERBEROS_V5", "OAUTH10A",
    "OAUTHBEARER", "OPENID20", "SAML20", "SCRAM-SHA-1", "SCRAM-SHA-1-PLUS", "SCRAM-SHA-256",
    "SCRAM-SHA-256-PLUS", "SCRAM-SHA-512", "SECURID", "SPNEGO", "XOAUTH", "XOAUTH2", "accepted",
    "access", "account", "accounts", "address", "addresses", "allowed", "already", "argument",
    "arguments", "authenticated", "authentication", "authorization", "authorized", "available",
    "banner", "before", "blocked", "cannot", "certificate", "client", "closed", "closing",
    "command", "commands", "completed", "connect", "connection", "content", "continue", "correct",
    "credentials", "daemon", "delivered", "delivery", "denied", "disabled", "domain", "domains",
    "encrypted", "encryption", "expected", "expired", "external", "failed", "failure", "forbidden",
    "goodbye", "greeting", "incoming", "incorrect", "internal", "invalid", "localhost", "locked",
    "logged", "mailbox", "mailboxes", "mailer", "mechanism", "mechanisms", "message", "messages",
    "missing", "network", "number", "option", "options", "parameter", "parameters", "passed",
    "password", "passwords", "permanent", "permission", "permitted", "please", "policy", "postfix",
    "problem", "protocol", "queued", "received", "recipient", "recipients", "refused", "reject",
    "rejected", "remote", "request", "required", "requires", "return", "secret", "secure",
    "security", "sender", "sequence", "server", "service", "session", "sign-in", "spamhaus",
    "starting", "submission", "succeeded", "success", "successful", "support", "supported",
    "syntax", "system", "temporarily", "temporary", "timeout", "transaction", "transmission",
    "trying", "unable", "unavailable", "unknown", "unrecognized", "unsupported", "username",
    "welcome"});

constexpr WordFilter Filter(EhloKeywords, OtherWords);

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

qsizetype digitsAt(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - at;
}

} // namespace

bool isEhloKeyword(QByteArrayView word)
{
    return holdsWord(EhloKeywords, word);
}

qsizetype enhancedCodeLength(QByteArrayView text)
{
    if (text.size() < 5 || (text[0] != '2' && text[0] != '4' && text[0] != '5') || text[1] != '.')
        return 0;
    const qsizetype subject = digitsAt(text, 2);
    if (subject < 1 || subject > 3 || 2 + subject >= text.size() || text[2 + subject] != '.')
        return 0;
    const qsizetype detail = digitsAt(text, 3 + subject);
    const qsizetype length = 3 + subject + detail;
    if (detail < 1 || detail > 3 || (length < text.size() && text[length] != ' '))
        return 0;
    return length;
}

qsizetype replyCodeLength(QByteArrayView line)
{
    if (digitsAt(line, 0) != 3)
        return 0;
    if (line.size() == 3)
        return 3;
    return line[3] == ' ' || line[3] == '-' ? 4 : 0;
}

bool isProtocolWord(QByteArrayView text)
{
    QByteArrayView rest = text.sliced(replyCodeLength(text));
    rest = rest.sliced(enhancedCodeLength(rest)).trimmed();
    const bool isOfSmtp =
        Filter.mayHold(rest) && (holdsWord(EhloKeywords, rest) || holdsWord(OtherWords, rest));
    return rest.isEmpty() || isOfSmtp || isMailboxKeyword(rest) || isResponseCode(rest);
}

} // namespace smtpscope
