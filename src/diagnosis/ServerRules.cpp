// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/ServerRules.h"

#include "diagnosis/Sides.h"

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

bool isGoodbye(Stage stage)
{
    return stage == Stage::Quit || stage == Stage::Logout;
}

// Greets as SMTP does, and is none: the words of its greeting say what it is.
struct Stranger
{
    QLatin1StringView word;
    QLatin1StringView id;
};

constexpr std::array Strangers{
    Stranger{QLatin1StringView("ftp"), QLatin1StringView("server.is-ftp")},
    Stranger{QLatin1StringView("nntp"), QLatin1StringView("server.is-news")},
};

bool isLetter(QChar c)
{
    return c.isLetter();
}

bool holdsWord(const QString &text, QLatin1StringView word)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    if (at < 0)
        return false;
    const qsizetype end = at + word.size();
    const bool isEnd = end == text.size() || !isLetter(text[end]) || text[end].isUpper()
        || text.mid(end, 1) == QLatin1String("d"); // "vsFTPd", "ProFTPD"
    return isEnd;
}

// What the firewall leaves of a greeting: the code, and asterisks for nearly all the rest. Secrets
// that we masked ourselves look alike, so those do not count.
bool isStarredOut(const Case &seen)
{
    if (seen.talk.banner < 0)
        return false;
    const Event &event = seen.event(seen.talk.banner);
    const auto spans = seen.session.spansOf(event);
    const bool isMasked = std::any_of(
        spans.begin(), spans.end(), [](const Span &span) { return span.sort == Sort::Secret; });
    const QString text = seen.session.replyOf(event)->text();
    const qsizetype stars = text.count(QLatin1Char('*'));
    return !isMasked && stars >= 8 && stars * 2 > text.size();
}

// "XXXXXXXA": a keyword of the offer, overwritten in its full length.
bool isCrossedOut(const QString &line)
{
    const QString word = line.section(QLatin1Char(' '), 0, 0);
    const qsizetype crosses = word.count(QLatin1Char('X'));
    return word.size() >= 4 && crosses >= word.size() - 1;
}

// Forwarded ports and test servers keep the last digits: 2465, 10465, 10993.
bool isTlsPort(quint16 port)
{
    const int ending = port % 1000;
    return ending == 465 || ending == 993 || ending == 995;
}

} // namespace

void wrongService(const Case &seen, Findings &findings)
{
    for (const QLatin1StringView id :
        {QLatin1StringView("reply.malformed.http"), QLatin1StringView("reply.malformed.ssh"),
            QLatin1StringView("reply.malformed.imap"), QLatin1StringView("reply.malformed.pop3"),
            QLatin1StringView("reply.malformed.smtp"), QLatin1StringView("reply.malformed.tls")}) {
        const std::vector<int> evidence = evidenceWhere(seen.session, [&](const Event &event) {
            return !isGoodbye(event.stage) && seen.session.defectOf(event) == id;
        });
        if (!evidence.empty())
            see(findings,
                {id, Severity::Error, stageOfFirst(seen.session, evidence), Side::ThisComputer},
                evidence);
    }
    if (!seen.failedAt(Stage::Ehlo) || seen.talk.banner < 0)
        return;
    const QString greeting = seen.session.replyOf(seen.event(seen.talk.banner))->text();
    for (const auto &[word, id] : Strangers) {
        if (holdsWord(greeting, word))
            see(findings, {id, Severity::Error, Stage::Banner, Side::ThisComputer},
                {seen.decider(), seen.talk.banner + 1});
    }
}

void portExpectsTls(const Case &seen, Findings &findings)
{
    const bool isAtGreeting = seen.failedAt(Stage::Banner) || seen.failedAt(Stage::Greeting);
    const Outcome outcome = seen.session.verdict.outcome;
    const bool isSilent = outcome == Outcome::Timeout || outcome == Outcome::Lost;
    const Plan &plan = seen.session.plan;
    if (isAtGreeting && isSilent && isTlsPort(plan.port) && plan.security != Security::Tls)
        see(findings,
            {QLatin1StringView("server.expects-tls"), Severity::Error,
                seen.event(seen.judgement.event).stage, Side::ThisComputer},
            {seen.decider()});
}

void malformedReply(const Case &seen, Findings &findings)
{
    const Session &session = seen.session;
    const std::vector<int> evidence = evidenceWhere(session, [&](const Event &event) {
        return !isGoodbye(event.stage)
            && session.defectOf(event) == QLatin1String("reply.malformed");
    });
    if (!evidence.empty())
        see(findings,
            {QLatin1StringView("reply.malformed"), Severity::Error, stageOfFirst(session, evidence),
                serverSideOf(seen)},
            evidence);
}

void filteringFirewall(const Case &seen, Findings &findings)
{
    if (!hasFilteringFirewall(seen))
        return;
    std::vector<int> evidence;
    if (isStarredOut(seen))
        evidence.push_back(seen.talk.banner + 1);
    if (seen.talk.hello >= 0)
        evidence.push_back(seen.talk.hello + 1);
    const bool hidSignIn = seen.judgement.event >= 0
        && seen.session.bytesOf(seen.event(seen.judgement.event)).startsWith("auth.not-offered");
    if (hidSignIn)
        evidence.push_back(seen.decider());
    see(findings,
        {QLatin1StringView("server.filtering-firewall"),
            hidSignIn ? Severity::Error : Severity::Warning, Stage::Banner, Side::Network},
        evidence);
}

void quitFailed(const Case &seen, Findings &findings)
{
    const Session &session = seen.session;
    const auto failed = [&](const Event &event) {
        if (!isGoodbye(event.stage))
            return false;
        const Reply *reply = session.replyOf(event);
        return event.kind == EventKind::Timeout || event.kind == EventKind::Lost
            || event.kind == EventKind::Defect
            || (reply && classify(event.stage, *reply) != ReplyClass::Accepted);
    };
    const Stage goodbye = carriesMail(session.plan.protocol) ? Stage::Quit : Stage::Logout;
    see(findings,
        {QLatin1StringView("quit.failed"), Severity::Info, goodbye, serverSideOf(seen),
            Retry::None},
        evidenceWhere(session, failed));
}

bool hasFilteringFirewall(const Case &seen)
{
    const QStringList lines = seen.helloLines();
    return isStarredOut(seen) || std::any_of(lines.begin(), lines.end(), isCrossedOut);
}

} // namespace smtpscope
