// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/TicketTexts.h"

#include "app/Advice.h"
#include "app/ShownRecord.h"
#include "report/Escalation.h"
#include "report/EventTexts.h"
#include "report/OptionWords.h"
#include "report/VerdictTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TicketTexts)
};

constexpr size_t MostSteps = 4;

QString serverOf(const Session &session)
{
    if (!session.plan.route.socketPath.isEmpty())
        return printable(QStringView(session.plan.route.socketPath));
    const QString &host =
        session.endpoint.host.isEmpty() ? session.plan.host : session.endpoint.host;
    if (host.isEmpty())
        return {};
    const int port = session.endpoint.port > 0 ? session.endpoint.port : session.plan.port;
    const bool isIpv6 = host.contains(QLatin1Char(':'));
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(printable(QStringView(host)), QString::number(port));
}

QString securityOf(const Session &session)
{
    const TlsFacts &tls = session.endpoint.tls;
    if (!tls.protocol.isEmpty())
        return tls.protocol;
    return session.plan.security == Security::None ? Texts::tr("no encryption") : QString();
}

QString whenOf(const Session &session, const QDateTime &now)
{
    return session.started.isValid() ? zonedTimeText(session.started, now) : QString();
}

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString replyOf(const Session &session)
{
    const auto &reply = session.verdict.reply;
    return reply ? printable(QStringView(replyText(*reply))) : QString();
}

const Finding *findingOf(const Session &session)
{
    const auto &finding = session.verdict.finding;
    return finding ? &session.findings[size_t(*finding)] : nullptr;
}

QString lineOf(const Session &session, const QDateTime &now)
{
    QStringList head;
    for (const QString &part : {serverOf(session), whenOf(session, now)})
        if (!part.isEmpty())
            head.append(part);
    QString line = windowText(happenedPhrases(session));
    if (!head.isEmpty())
        line = QStringLiteral("%1: %2").arg(head.join(QStringLiteral(", ")), line);
    const QString reply = replyOf(session);
    if (!reply.isEmpty() && !line.contains(reply))
        line += Texts::tr(" The server said: %1").arg(reply);
    return line;
}

void addWho(QStringList &lines, Side side, Retry retry, Protocol protocol)
{
    if (side != Side::None)
        lines.append(Texts::tr("Who can fix it: %1.").arg(sideText(side, protocol)));
    if (retry != Retry::None)
        lines.append(capitalised(retryText(retry)) + QLatin1Char('.'));
}

void addSteps(QStringList &lines, const QStringList &steps)
{
    for (qsizetype i = 0; i < qMin<qsizetype>(steps.size(), MostSteps); ++i)
        lines.append(QStringLiteral("%1. %2").arg(i + 1).arg(steps[i]));
}

QString paragraphOf(const Session &session, const Knowledge &knowledge, const QDateTime &now)
{
    const EventExplanation verdict = explainVerdict(session, knowledge);
    QStringList lines{lineOf(session, now)};
    QStringList facts;
    if (session.verdict.stage != Stage::Done)
        facts.append(Texts::tr("Stage: %1.").arg(stageText(session.verdict.stage)));
    if (const QString security = securityOf(session); !security.isEmpty())
        facts.append(Texts::tr("Connection: %1.").arg(security));
    if (!facts.isEmpty())
        lines.append(facts.join(QLatin1Char(' ')));
    const int event = decidingEventOf(session);
    if (event >= 0) {
        const Event &decided = session.events()[size_t(event)];
        lines.append(Texts::tr("Decided by: %1 (%2 after the start).")
                         .arg(eventTitle(session, event), durationText(decided.timeNs)));
    }
    lines.append(verdict.meaning);
    addWho(lines, verdict.side, verdict.retry, session.plan.protocol);
    addSteps(lines, verdict.nextSteps);
    return lines.join(QLatin1Char('\n'));
}

QString waitSentence(Retry retry)
{
    switch (retry) {
    case Retry::None:
        return {};
    case Retry::No:
        return Texts::tr("Trying the same again does not help.");
    case Retry::Later:
        return Texts::tr("It may work by itself after some time.");
    case Retry::AfterChange:
        return Texts::tr("Once that is done, it is worth another try.");
    }
    return {};
}

QString userMessageOf(const Session &session, const Knowledge &knowledge)
{
    const QString known = windowText(adviceOn(session, knowledge).userSentence);
    if (!known.isEmpty())
        return known;
    QStringList sentences{
        Texts::tr("We looked into it: %1").arg(windowText(happenedPhrases(session)))};
    const Finding *finding = findingOf(session);
    if (finding && finding->side == Side::SenderUser)
        sentences.append(Texts::tr("This can be mended by you; we help you with it."));
    else if (finding && finding->side == Side::ThisComputer)
        sentences.append(
            Texts::tr("The settings on the computer have to be changed; we help you with it."));
    else if (finding && finding->side != Side::None)
        sentences.append(Texts::tr("This can be mended by %1; you need not do anything.")
                             .arg(sideText(finding->side, session.plan.protocol)));
    if (finding)
        sentences.append(waitSentence(finding->retry));
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString eventTextOf(const Session &session, int event, const Knowledge &knowledge)
{
    if (event < 0 || event >= int(session.events().size()))
        return {};
    const EventExplanation explained = explainEvent(session, event, knowledge);
    return eventTitle(session, event) + QLatin1Char('\n')
        + explanationText(explained, session.plan.protocol);
}

} // namespace

std::variant<TicketTexts, InputError> ticketTexts(
    const Session &session, int event, const Knowledge &knowledge, const QDateTime &now)
{
    Check check;
    check.sessions.push_back(session);
    check.verdict = session.verdict;
    const ShownRecord record(check, *sharePolicyNamed(u"vendor"));
    const Session shown = record.sessions().front();
    const TicketTexts texts{lineOf(shown, now), paragraphOf(shown, knowledge, now),
        userMessageOf(shown, knowledge), eventTextOf(shown, event, knowledge)};
    QStringList lines;
    for (const QString &text : {texts.line, texts.paragraph, texts.userMessage, texts.event})
        lines.append(text.split(QLatin1Char('\n')));
    if (!record.leaks(lines, {}).empty())
        return InputError{Texts::tr("Nothing was copied: something private was still found in the "
                                    "text. Use Export, where it can be taken out.")};
    return texts;
}

QString explanationText(const EventExplanation &explained, Protocol protocol)
{
    QStringList lines;
    const QStringList head{explained.head, explained.line};
    lines.append(explained.line.isEmpty() ? explained.head : head.join(QStringLiteral(", ")));
    if (!explained.title.isEmpty())
        lines.append(explained.title);
    lines.append(explained.meaning);
    addWho(lines, explained.side, explained.retry, protocol);
    addSteps(lines, explained.nextSteps);
    if (!explained.sources.isEmpty())
        lines.append(Texts::tr("Sources: %1").arg(explained.sources.join(QStringLiteral(", "))));
    return lines.join(QLatin1Char('\n'));
}

} // namespace smtpscope
