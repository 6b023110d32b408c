// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/HostTexts.h"

#include "app/PlanQuestions.h"
#include "report/FindingTexts.h"
#include "report/VerdictTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HostTexts)
};

const QString Indent = QStringLiteral("  ");

QString resultText(const Session &session)
{
    if (session.verdict.outcome == Outcome::Ok)
        return Texts::tr("took all that was asked");
    if (session.verdict.reply)
        return replyText(*session.verdict.reply);
    QString known;
    if (session.verdict.finding)
        known = findingText(session.findings[size_t(*session.verdict.finding)], session);
    return known.isEmpty() ? Texts::tr("ended at %1").arg(stageText(session.verdict.stage)) : known;
}

QStringList hostLines(const std::vector<Session> &sessions)
{
    qsizetype nameWidth = 0;
    qsizetype addressWidth = 0;
    for (const Session &session : sessions) {
        nameWidth = std::max(nameWidth, session.endpoint.host.size());
        addressWidth = std::max(addressWidth, session.endpoint.address.size());
    }
    QStringList lines;
    for (const Session &session : sessions) {
        const auto &preference = session.endpoint.preference;
        const QString number = preference ? QString::number(*preference) : QString();
        lines.append(Indent + number.rightJustified(5) + Indent
            + session.endpoint.host.leftJustified(nameWidth) + Indent
            + session.endpoint.address.leftJustified(addressWidth) + Indent + resultText(session));
    }
    return lines;
}

// Says no more than was tried. %1: the domain, %2: the host that decides.
QString successText(Stage last)
{
    if (last >= Stage::Body)
        return Texts::tr("Verdict for %1: mail gets through; %2 took the message.");
    if (last >= Stage::Rcpt)
        return Texts::tr("Verdict for %1: mail would get through; %2 accepts the recipients. "
                         "Nothing was sent.");
    return Texts::tr("Verdict for %1: %2 answers. Whether it takes mail for somebody was not "
                     "asked: add --to.");
}

QString domainVerdict(const QString &domain, const Check &check, const Session &decider)
{
    if (check.verdict.outcome == Outcome::Ok)
        return successText(lastStageOf(decider.plan)).arg(domain, decider.endpoint.host);
    return Texts::tr("Verdict for %1: %2").arg(domain, verdictSentence(decider));
}

} // namespace

QStringList mailHostsHead(const Plan &plan)
{
    const Stage last = lastStageOf(plan);
    const QString reach = last >= Stage::Body && last <= Stage::Quit
        ? Texts::tr("A message will be sent to each of them.")
        : Texts::tr("Goes as far as %1; no message is sent.").arg(stageText(last));
    return {Texts::tr("Checking the hosts that take mail for %1, port %2, security %3. %4")
                .arg(printable(QStringView(plan.host)), QString::number(plan.port),
                    idOf(plan.security), reach)};
}

QString hostHeading(const Session &session)
{
    QString text = session.endpoint.host;
    if (!session.endpoint.address.isEmpty())
        text += QStringLiteral(" [%1]").arg(session.endpoint.address);
    if (session.endpoint.preference)
        text += Texts::tr(", preference %1").arg(*session.endpoint.preference);
    return QStringLiteral("== %1 ==").arg(printable(QStringView(text)));
}

QStringList mailHostsSummary(
    const QString &domain, const Check &check, std::optional<size_t> decider)
{
    if (!decider)
        return {};
    QStringList lines{QString(), Texts::tr("Hosts that take mail for %1").arg(domain)};
    lines += hostLines(check.sessions);
    lines += {QString(), domainVerdict(domain, check, check.sessions[*decider])};
    for (QString &line : lines)
        line = printable(QStringView(line));
    return lines;
}

} // namespace smtpscope
