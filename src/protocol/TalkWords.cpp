// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/TalkWords.h"

#include <QByteArrayList>

#include <algorithm>

namespace smtpscope {

namespace {

struct VerbStage
{
    const char *verb;
    Stage stage;
};

constexpr VerbStage MailVerbs[]{
    {"EHLO", Stage::Ehlo},
    {"HELO", Stage::Ehlo},
    {"LHLO", Stage::Ehlo},
    {"STARTTLS", Stage::StartTls},
    {"AUTH", Stage::Auth},
    {"MAIL", Stage::Mail},
    {"RCPT", Stage::Rcpt},
    {"DATA", Stage::Data},
    {"BDAT", Stage::Body},
    {"QUIT", Stage::Quit},
};

constexpr VerbStage MailboxVerbs[]{
    {"CAPABILITY", Stage::Capability},
    {"CAPA", Stage::Capability},
    {"STARTTLS", Stage::StartTls},
    {"STLS", Stage::StartTls},
    {"LOGIN", Stage::Login},
    {"AUTHENTICATE", Stage::Login},
    {"AUTH", Stage::Login},
    {"USER", Stage::Login},
    {"PASS", Stage::Login},
    {"APOP", Stage::Login},
    {"LOGOUT", Stage::Logout},
    {"QUIT", Stage::Logout},
};

// RFC 9051 6, and the extensions that servers have most often.
constexpr const char *ImapVerbs[]{"CAPABILITY", "NOOP", "LOGOUT", "STARTTLS", "AUTHENTICATE",
    "LOGIN", "ENABLE", "SELECT", "EXAMINE", "CREATE", "DELETE", "RENAME", "SUBSCRIBE",
    "UNSUBSCRIBE", "LIST", "LSUB", "NAMESPACE", "STATUS", "APPEND", "IDLE", "CHECK", "CLOSE",
    "UNSELECT", "EXPUNGE", "SEARCH", "FETCH", "STORE", "COPY", "MOVE", "UID", "ID", "SORT",
    "THREAD", "GETQUOTA", "GETQUOTAROOT"};

QByteArrayList wordsOf(const QByteArray &line)
{
    const QByteArray text = line.simplified();
    return text.isEmpty() ? QByteArrayList() : text.split(' ');
}

// Index of the verb among the words.
int verbIndex(Protocol protocol, const QByteArray &line)
{
    return protocol == Protocol::Imap && !lacksTag(line) ? 1 : 0;
}

} // namespace

bool lacksTag(const QByteArray &line)
{
    const QByteArray first = wordsOf(line).value(0).toUpper();
    return std::any_of(std::begin(ImapVerbs), std::end(ImapVerbs),
        [&first](const char *verb) { return first == verb; });
}

QByteArray verbOf(Protocol protocol, const QByteArray &line)
{
    return wordsOf(line).value(verbIndex(protocol, line)).toUpper();
}

std::optional<Stage> stageOfVerb(Protocol protocol, const QByteArray &verb)
{
    const auto find = [&verb](const auto &rows) -> std::optional<Stage> {
        const auto row = std::find_if(std::begin(rows), std::end(rows),
            [&verb](const VerbStage &one) { return verb == one.verb; });
        return row == std::end(rows) ? std::nullopt : std::optional(row->stage);
    };
    return carriesMail(protocol) ? find(MailVerbs) : find(MailboxVerbs);
}

Stage stageOfTalk(Protocol protocol, const QByteArray &verb, Stage now)
{
    if (const auto stage = stageOfVerb(protocol, verb))
        return *stage;
    const bool isMail = carriesMail(protocol);
    const bool isPast = now == Stage::StartTls || now == Stage::Tls || now == Stage::Quit
        || now == Stage::Logout; // what is asked besides is no part of these
    if (isPast)
        return isMail ? Stage::Ehlo : Stage::Capability;
    if (now == Stage::Data || now == Stage::Body)
        return Stage::Mail;
    return now;
}

QByteArray mechanismIn(Protocol protocol, const QByteArray &line)
{
    const QByteArray verb = verbOf(protocol, line);
    if (verb != "AUTH" && verb != "AUTHENTICATE")
        return {};
    return wordsOf(line).value(verbIndex(protocol, line) + 1).toUpper();
}

} // namespace smtpscope
