// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/StageTimes.h"

#include "report/SessionFacts.h"

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
constexpr qint64 LongestNs = 365LL * 24 * 3'600 * 1'000'000'000; // files may hold any time
constexpr size_t MostStretches = 40; // of one stage

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
    case Stage::Connect:
        return true;
    case Stage::Dns:
        return plan.route.socketPath.isEmpty();
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

// A stage's time is what the other side took; a command of ours begins it.
void addEvent(StageTime &stage, bool isSent, bool goesOn, qint64 before, qint64 now)
{
    const qint64 start = isSent ? now : before;
    if (!stage.startNs)
        stage.startNs = start;
    if (goesOn || stage.stretches.size() >= MostStretches)
        stage.stretches.back().tookNs = now - stage.stretches.back().startNs;
    else
        stage.stretches.push_back({start, now - start});
    if (goesOn || !isSent)
        stage.tookNs = std::min(stage.tookNs + now - before, LongestNs);
}

void addTimes(const Session &session, std::vector<StageTime> &stages)
{
    qint64 before = 0;
    std::optional<Stage> stageBefore;
    for (const Event &event : session.events()) {
        if (event.kind == EventKind::Note)
            continue;
        const qint64 now = std::clamp(event.timeNs, before, LongestNs);
        const auto stage = std::find_if(stages.begin(), stages.end(),
            [&event](const StageTime &one) { return one.stage == event.stage; });
        if (stage != stages.end())
            addEvent(
                *stage, event.kind == EventKind::Sent, stageBefore == event.stage, before, now);
        stageBefore = event.stage;
        before = now;
    }
}

// What lies before the last stage that was begun, or that failed, is not still to come.
bool isLeftOut(const Session &session, const StageTime &stage, const StagesBlock &way)
{
    if (stage.startNs)
        return false;
    if (session.verdict.outcome == Outcome::Ok)
        return true;
    const auto isLast = [&session](const StageTime &one) {
        const bool isGoodbye = one.stage == Stage::Quit || one.stage == Stage::Logout;
        return one.stage == session.verdict.stage || (one.startNs && !isGoodbye);
    };
    const auto last = std::find_if(way.stages.rbegin(), way.stages.rend(), isLast);
    return last != way.stages.rend() && &stage < &*last;
}

bool isAnswered(const Session &session, Stage stage)
{
    return std::any_of(
        session.events().begin(), session.events().end(), [stage](const Event &event) {
            return event.stage == stage && event.kind != EventKind::Sent
                && event.kind != EventKind::Note && event.kind != EventKind::Cancelled;
        });
}

Mark markAt(const Session &session, const StageTime &stage)
{
    const Verdict &verdict = session.verdict;
    if (stage.stage == Stage::Body && verdict.outcome == Outcome::Cancelled
        && isMessageUnanswered(session))
        return Mark::Unknown;
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

void markStage(const Session &session, StageTime &stage, const StagesBlock &way)
{
    stage.mark = markAt(session, stage);
    stage.state = markText(stage.mark);
    if (stage.mark == Mark::Pending && isLeftOut(session, stage, way)) {
        stage.mark = Mark::Skipped;
        stage.state = Texts::tr("left out");
    }
    if (stage.mark == Mark::Ok && !isAnswered(session, stage.stage)) {
        stage.mark = Mark::Skipped;
        stage.state = Texts::tr("not answered");
    }
}

// Where TLS comes first, it stands before the greeting.
std::vector<Stage> wayOf(const Plan &plan)
{
    std::vector<Stage> way = carriesMail(plan.protocol)
        ? std::vector<Stage>(MailWay.begin(), MailWay.end())
        : std::vector<Stage>(MailboxWay.begin(), MailboxWay.end());
    if (plan.security == Security::Tls) {
        const auto tls = std::find(way.begin(), way.end(), Stage::Tls);
        std::rotate(way.begin() + 2, tls, tls + 1);
    }
    return way;
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
    for (const Stage stage : wayOf(session.plan)) {
        StageTime time;
        time.stage = stage;
        time.name = stageName(stage, session.plan.protocol);
        way.stages.push_back(time);
    }
    addTimes(session, way.stages);
    std::erase_if(way.stages, [&session](const StageTime &stage) {
        return !stage.startNs && session.verdict.stage != stage.stage
            && !isPlanned(session.plan, stage.stage);
    });
    for (StageTime &stage : way.stages)
        markStage(session, stage, way);
    for (const StageTime &stage : way.stages) {
        for (const Stretch &stretch : stage.stretches)
            way.totalNs = std::max(way.totalNs, stretch.startNs + stretch.tookNs);
    }
    markSlowest(way);
    return way;
}

QString stageName(Stage stage, Protocol protocol)
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
        return protocol == Protocol::Lmtp ? QStringLiteral("LHLO") : Texts::tr("EHLO");
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
    case Mark::Running:
        return Texts::tr("going on");
    }
    return {};
}

} // namespace smtpscope
