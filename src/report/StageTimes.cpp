// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/StageTimes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(StageTimes)
};

constexpr qint64 LongNs = 500'000'000;

constexpr std::array MailWay{Stage::Dns, Stage::Connect, Stage::Banner, Stage::Ehlo,
    Stage::StartTls, Stage::Tls, Stage::Auth, Stage::Mail, Stage::Rcpt, Stage::Data, Stage::Body,
    Stage::Quit};
constexpr std::array MailboxWay{Stage::Dns, Stage::Connect, Stage::Greeting, Stage::Capability,
    Stage::StartTls, Stage::Tls, Stage::Login, Stage::Logout};

bool isPlanned(const Plan &plan, Stage stage)
{
    const bool isStartTls =
        plan.security == Security::StartTls || plan.security == Security::StartTlsIfOffered;
    switch (stage) {
    case Stage::StartTls:
        return isStartTls && plan.stopAfter >= Stage::StartTls;
    case Stage::Tls:
        return plan.security != Security::None && plan.stopAfter >= Stage::StartTls;
    case Stage::Auth:
    case Stage::Login:
        return !plan.mechanism.isEmpty() && plan.stopAfter >= stage;
    case Stage::Quit:
    case Stage::Logout:
    case Stage::Dns:
    case Stage::Connect:
        return true;
    case Stage::Input:
    case Stage::Done:
        return false;
    case Stage::Banner:
    case Stage::Ehlo:
    case Stage::Mail:
    case Stage::Rcpt:
    case Stage::Data:
    case Stage::Body:
    case Stage::Greeting:
    case Stage::Capability:
        return lastStage(plan) >= stage;
    }
    return false;
}

void addTimes(const Session &session, std::vector<StageTime> &stages)
{
    qint64 before = 0;
    for (const Event &event : session.events()) {
        if (event.kind == EventKind::Note)
            continue;
        const auto stage = std::find_if(stages.begin(), stages.end(),
            [&event](const StageTime &one) { return one.stage == event.stage; });
        if (stage != stages.end()) {
            const bool isOurs = event.kind == EventKind::Sent && !stage->startNs;
            if (!stage->startNs)
                stage->startNs = isOurs ? event.timeNs : before;
            if (!isOurs)
                stage->tookNs += event.timeNs - before;
        }
        before = event.timeNs;
    }
}

Mark markAt(const Session &session, const StageTime &stage)
{
    const Verdict &verdict = session.verdict;
    if (stage.stage == verdict.stage && verdict.outcome != Outcome::Ok)
        return markOf(verdict.outcome);
    if (!stage.startNs)
        return Mark::Pending;
    const auto isRemark = [&stage](const Finding &finding) {
        return finding.stage == stage.stage && finding.severity != Severity::Info;
    };
    return std::any_of(session.findings.begin(), session.findings.end(), isRemark) ? Mark::Warning
                                                                                   : Mark::Ok;
}

void markSlowest(StagesBlock &way)
{
    const auto slowest = std::max_element(way.stages.begin(), way.stages.end(),
        [](const StageTime &a, const StageTime &b) { return a.tookNs < b.tookNs; });
    if (slowest != way.stages.end() && slowest->tookNs > LongNs
        && slowest->tookNs > way.totalNs / 3)
        slowest->isSlowest = true;
}

} // namespace

StagesBlock stagesOf(const Session &session)
{
    StagesBlock way;
    const auto add = [&way](Stage stage) {
        StageTime time;
        time.stage = stage;
        time.name = stageName(stage);
        way.stages.push_back(time);
    };
    if (carriesMail(session.plan.protocol))
        std::for_each(MailWay.begin(), MailWay.end(), add);
    else
        std::for_each(MailboxWay.begin(), MailboxWay.end(), add);
    addTimes(session, way.stages);
    std::erase_if(way.stages, [&session](const StageTime &stage) {
        return !stage.startNs && session.verdict.stage != stage.stage
            && !isPlanned(session.plan, stage.stage);
    });
    for (StageTime &stage : way.stages)
        stage.mark = markAt(session, stage);
    if (!session.events().empty())
        way.totalNs = std::max<qint64>(session.events().back().timeNs, 1);
    markSlowest(way);
    return way;
}

QString stageName(Stage stage)
{
    switch (stage) {
    case Stage::Input:
        return Texts::tr("Input");
    case Stage::Dns:
        return Texts::tr("Look-up");
    case Stage::Connect:
        return Texts::tr("Connection");
    case Stage::Banner:
    case Stage::Greeting:
        return Texts::tr("Greeting");
    case Stage::Ehlo:
        return Texts::tr("EHLO");
    case Stage::StartTls:
        return Texts::tr("STARTTLS");
    case Stage::Tls:
        return Texts::tr("Encryption");
    case Stage::Auth:
    case Stage::Login:
        return Texts::tr("Sign-in");
    case Stage::Mail:
        return Texts::tr("Sender");
    case Stage::Rcpt:
        return Texts::tr("Recipient");
    case Stage::Data:
        return Texts::tr("DATA");
    case Stage::Body:
        return Texts::tr("Message");
    case Stage::Quit:
    case Stage::Logout:
        return Texts::tr("Good-bye");
    case Stage::Done:
        return Texts::tr("The end");
    case Stage::Capability:
        return Texts::tr("Abilities");
    }
    return {};
}

Mark markOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return Mark::Ok;
    case Outcome::Partial:
        return Mark::Warning;
    case Outcome::Temporary:
    case Outcome::Timeout:
    case Outcome::Lost:
        return Mark::Temporary;
    case Outcome::Permanent:
    case Outcome::ProtocolError:
    case Outcome::TlsError:
    case Outcome::DnsError:
    case Outcome::Refused:
    case Outcome::Unreachable:
        return Mark::Permanent;
    case Outcome::Unknown:
        return Mark::Unknown;
    case Outcome::Cancelled:
        return Mark::Skipped;
    }
    return Mark::Unknown;
}

QString markText(Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        return Texts::tr("went through");
    case Mark::Temporary:
        return Texts::tr("failed for now");
    case Mark::Permanent:
        return Texts::tr("failed");
    case Mark::Warning:
        return Texts::tr("went on, with a remark");
    case Mark::Unknown:
        return Texts::tr("cannot be known");
    case Mark::Pending:
        return Texts::tr("not reached");
    case Mark::Skipped:
        return Texts::tr("stopped");
    }
    return {};
}

} // namespace smtpscope
