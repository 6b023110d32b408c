// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/Escalation.h"

#include "report/NoteTexts.h"
#include "report/QueueId.h"
#include "report/SessionFacts.h"
#include "report/TranscriptWalk.h"
#include "report/VerdictTexts.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Escalation)
};

constexpr qsizetype MostNames = 20; // recipients shown here; the table has all
constexpr qsizetype MostQuotedLines = 40;
constexpr qint64 LongWaitNs = 1'000'000'000; // from here on two times are told

int lastEventWhere(const Session &session, const std::function<bool(const Event &)> &matches)
{
    for (int i = int(session.events().size()) - 1; i >= 0; --i) {
        if (matches(session.events()[size_t(i)]))
            return i;
    }
    return -1;
}

QString dateTimeText(const QDateTime &time)
{
    return time.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss.zzz"));
}

// What follows the verb of the last EHLO, HELO or LHLO.
Phrases heloName(const Session &session)
{
    const int index = lastEventWhere(session, [&session](const Event &event) {
        const QByteArray verb = session.bytesOf(event)
                                    .first(std::min<qsizetype>(event.length, 5))
                                    .toByteArray()
                                    .toUpper();
        return event.kind == EventKind::Sent
            && (verb == "EHLO " || verb == "HELO " || verb == "LHLO ");
    });
    if (index < 0)
        return {};
    Phrases words;
    forEachLineOf(session, index, [&words](const TranscriptLine &line) {
        if (words.empty())
            words = line.text;
    });
    if (!words.empty())
        words.front().text.remove(0, 5);
    return words;
}

// Mailbox programs name nobody in an envelope.
Phrases senderOf(const Session &session)
{
    const auto &from = session.plan.from;
    if (!from || !carriesMail(session.plan.protocol))
        return {};
    return from->isEmpty() ? own(Texts::tr("<> (the null sender)")) : recorded(*from);
}

Phrases recipientsOf(const Session &session)
{
    if (!carriesMail(session.plan.protocol))
        return {};
    std::vector<Phrases> names;
    for (const QString &to : session.plan.to.mid(0, MostNames))
        names.push_back(recorded(to));
    Phrases text = joined(names, QStringLiteral(", "));
    if (session.plan.to.size() > MostNames)
        append(text, own(Texts::tr(" and more: %1").arg(session.plan.to.size() - MostNames)));
    return text;
}

// The answer to the message tells it, or the refusal.
Phrases queueIdOf(const Session &session)
{
    QString id;
    const int index = lastEventWhere(session, [&](const Event &event) {
        const Reply *reply = session.replyOf(event);
        if (!reply || (event.stage != Stage::Body && *reply != session.verdict.reply))
            return false;
        id = queueIdIn(reply->text());
        return !id.isEmpty();
    });
    return index < 0 ? Phrases() : recorded(id);
}

Phrases userOf(const Session &session)
{
    const Plan &plan = session.plan;
    return plan.mechanism.isEmpty() || plan.user.isEmpty() ? Phrases() : recorded(plan.user);
}

// A server's log has the time of the connection, which may be long before the failure.
Phrases connectedOf(const Session &session, qint64 decidedNs, const QDateTime &exported)
{
    const int index = lastEventWhere(session, [&session](const Event &event) {
        return event.kind == EventKind::Connect && session.defectOf(event).isEmpty();
    });
    if (index < 0)
        return {};
    const qint64 ns = session.events()[size_t(index)].timeNs;
    if (ns > decidedNs || decidedNs - std::max<qint64>(ns, 0) <= LongWaitNs)
        return {};
    return own(zonedTimeText(session.started.addMSecs(ns / 1'000'000), exported));
}

// What answers the last thing that was asked for; the good-bye tells nobody anything.
int lastAnswerOf(const Session &session)
{
    for (const Stage stage : {Stage::Body, Stage::Rcpt, Stage::Auth, Stage::Login}) {
        const int index = lastEventWhere(session, [&](const Event &event) {
            return event.stage == stage && event.kind == EventKind::Received;
        });
        if (index >= 0)
            return index;
    }
    return lastEventWhere(session, [](const Event &event) {
        return event.kind == EventKind::Received && event.stage != Stage::Quit
            && event.stage != Stage::Logout;
    });
}

Phrases serverOf(const Session &session)
{
    const Endpoint &endpoint = session.endpoint;
    const QString &socket = session.plan.route.socketPath;
    if (!socket.isEmpty())
        return filled(Texts::tr("socket %1"), {recorded(socket)});
    const QString port = QString::number(endpoint.port > 0 ? endpoint.port : session.plan.port);
    const Phrases host = recorded(endpoint.host.isEmpty() ? session.plan.host : endpoint.host);
    if (endpoint.address.isEmpty() || endpoint.address == endpoint.host)
        return filled(Texts::tr("%1, port %2"), {host, own(port)});
    return filled(
        Texts::tr("%1, address %2, port %3"), {host, recorded(endpoint.address), own(port)});
}

Phrases tlsOf(const Session &session)
{
    const TlsFacts &tls = session.endpoint.tls;
    if (tls.protocol.isEmpty() && !hasTriedTls(session))
        return own(Texts::tr("none"));
    if (tls.protocol.isEmpty() && tls.errors.empty())
        return own(Texts::tr("not set up"));
    if (tls.protocol.isEmpty())
        return filled(Texts::tr("not set up: %1"), {defectPhrases(tls.errors.front().id)});
    const QString state =
        tls.verified ? Texts::tr("certificate verified") : Texts::tr("certificate not verified");
    return filled(
        QStringLiteral("%1, %2, %3"), {recorded(tls.protocol), recorded(tls.cipher), own(state)});
}

} // namespace

int decidingEventOf(const Session &session)
{
    const Verdict &verdict = session.verdict;
    if (verdict.reply) {
        const int index = lastEventWhere(session, [&](const Event &event) {
            const Reply *reply = session.replyOf(event);
            return reply && event.stage == verdict.stage && *reply == *verdict.reply;
        });
        if (index >= 0)
            return index;
    }
    if (verdict.outcome == Outcome::Ok) {
        const int index = lastAnswerOf(session);
        if (index >= 0)
            return index;
    }
    const int count = int(session.events().size());
    if (verdict.finding && verdict.outcome != Outcome::Ok) {
        const auto &evidence = session.findings[size_t(*verdict.finding)].evidence;
        if (!evidence.empty() && evidence.back() >= 1 && evidence.back() <= count)
            return evidence.back() - 1;
    }
    return count - 1;
}

QString escalationHeading(const Session &session)
{
    const Side side = session.verdict.finding
        ? session.findings[size_t(*session.verdict.finding)].side
        : Side::None;
    switch (side) {
    case Side::SenderServer:
    case Side::RecipientServer:
    case Side::Network:
        return Texts::tr("To pass on to %1").arg(sideText(side, session.plan.protocol));
    case Side::None:
    case Side::ThisComputer:
    case Side::SenderUser:
    case Side::RecipientUser:
        break;
    }
    return hasConnected(session) ? Texts::tr("To find this attempt in the server's log")
                                 : Texts::tr("This attempt");
}

std::vector<Fact> escalationFacts(const Session &session, const QDateTime &exported)
{
    const int index = decidingEventOf(session);
    const qint64 ns = index < 0 ? 0 : session.events()[size_t(index)].timeNs;
    const QDateTime when = session.started.addMSecs(ns / 1'000'000);
    std::vector<Fact> facts{{Texts::tr("Time"), own(zonedTimeText(when, exported))},
        {Texts::tr("Time in UTC"), own(dateTimeText(when.toUTC()) + QStringLiteral(" UTC"))},
        {Texts::tr("Connected"), connectedOf(session, ns, exported)},
        {Texts::tr("Server"), serverOf(session)},
        {Texts::tr("This computer said it is"), heloName(session)},
        {Texts::tr("User name"), userOf(session)}, {Texts::tr("Sender"), senderOf(session)},
        {Texts::tr("Recipients"), recipientsOf(session)},
        {Texts::tr("Queue id"), queueIdOf(session)}, {Texts::tr("TLS"), tlsOf(session)}};
    std::erase_if(facts, [](const Fact &fact) { return fact.value.empty(); });
    return facts;
}

std::vector<Phrases> quotedReply(const Session &session)
{
    const int index = decidingEventOf(session);
    std::vector<Phrases> lines;
    if (index < 0 || session.events()[size_t(index)].kind != EventKind::Received)
        return lines;
    forEachLineOf(session, index, [&lines](const TranscriptLine &line) {
        if (line.kind == LineKind::Server && !line.continues && lines.size() < MostQuotedLines)
            lines.push_back(line.text);
    });
    return lines;
}

QString zonedTimeText(const QDateTime &time, const QDateTime &exported)
{
    const QDateTime there = time.toTimeZone(exported.timeZone());
    const int minutes = there.offsetFromUtc() / 60;
    const QString offset = QStringLiteral("%1%2:%3")
                               .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
                               .arg(std::abs(minutes) / 60, 2, 10, QLatin1Char('0'))
                               .arg(std::abs(minutes) % 60, 2, 10, QLatin1Char('0'));
    const QString zone = there.timeZoneAbbreviation();
    const QString text = dateTimeText(there) + QLatin1Char(' ') + offset;
    return zone.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, zone);
}

} // namespace smtpscope
