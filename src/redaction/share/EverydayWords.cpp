// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/EverydayWords.h"

#include "redaction/ProtocolWords.h"
#include "redaction/WordList.h"

namespace smtpscope {

namespace {

// Mail servers and providers whose names their own banners and replies hold,
// role accounts of RFC 2142, and the vocabulary of replies beyond that of isProtocolWord().
constexpr WordList<159> Words{"aborted", "abuse", "accept", "action", "addressee", "alias",
    "antispam", "attempt", "authserver", "authuser", "autoconfig", "autodiscover", "barracuda",
    "base64", "bounce", "bounces", "browser", "busy", "bytes", "characters", "clients", "console",
    "courier", "cyrus", "daemon", "database", "debian", "default", "deferred", "deliver", "desktop",
    "device", "devices", "directory", "does", "dovecot", "error", "errors", "esmtp", "example",
    "exceeded", "exchange", "exim", "exists", "extension", "files", "filter", "firewall", "forward",
    "found", "from", "front", "frontend", "full", "gateway", "gmail", "google", "gsmtp", "haraka",
    "header", "hello", "hidden", "hmailserver", "hostmaster", "hostname", "hosts", "imap", "imap4",
    "inactive", "inbound", "inbox", "index", "invalid", "ironport", "kerio", "laptop", "limit",
    "lines", "linux", "local", "localdomain", "localpart", "login", "lookup", "mailbox",
    "mailer-daemon", "mailgate", "mailhost", "mailin", "mailout", "mailserver", "maximum",
    "mdaemon", "message-id", "microsoft", "mimecast", "multiple", "name", "nameserver", "no-reply",
    "nobody", "noreply", "notification", "notifications", "notify", "office", "office365",
    "opensmtpd", "outbound", "outlook", "over", "owned", "owner", "plain", "pop3", "postmaster",
    "printer", "proofpoint", "protection", "proxy", "public", "qmail", "qpsmtpd", "quota", "ready",
    "relay", "relaying", "resources", "return", "reverse", "router", "sendmail", "service", "size",
    "smarthost", "smtpd", "smtps", "sorry", "space", "spam", "starttls", "storage", "subject",
    "submit", "suspended", "table", "tables", "there", "transport", "ubuntu", "user", "users",
    "verify", "virtual", "webmail", "webmaster", "windows", "workstation", "zimbra"};

constexpr WordFilter Filter(Words);

} // namespace

bool isEverydayWord(QByteArrayView word)
{
    return (Filter.mayHold(word) && holdsWord(Words, word)) || isProtocolWord(word);
}

} // namespace smtpscope
