// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What the rows of the timeline's model say. The tree itself is in TimelineModel.cpp.

#include "ui/timeline/TimelineModel.h"

#include "ui/kit/OutcomeLook.h"
#include "ui/timeline/EventRows.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qint64 NsInMs = 1'000'000;

std::vector<WireRun> textRun(const QString &text)
{
    return text.isEmpty() ? std::vector<WireRun>() : std::vector<WireRun>{{RunKind::Text, text}};
}

bool hasWarning(const Session &session, Stage stage)
{
    return std::any_of(
        session.findings.begin(), session.findings.end(), [stage](const Finding &finding) {
            return finding.severity != Severity::Info && shownStage(finding.stage) == stage;
        });
}

bool decides(const Session &session, Stage stage, int deciding)
{
    if (session.verdict.outcome == Outcome::Ok)
        return false;
    return shownStage(session.verdict.stage) == stage
        || (deciding >= 0 && shownStage(session.events()[size_t(deciding)].stage) == stage);
}

} // namespace

TimelineRow TimelineModel::row(const QModelIndex &index) const
{
    TimelineRow row = rowSinceStart(index);
    if (m_times == TimeChoice::Clock && row.startNs) {
        const QDateTime moment =
            m_document->session(sessionOf(index)).started.addMSecs(*row.startNs / NsInMs);
        row.clock = moment.toLocalTime().time().toString(clockFormat());
    }
    return row;
}

TimelineRow TimelineModel::rowSinceStart(const QModelIndex &index) const
{
    const int session = sessionOf(index);
    const quintptr level = levelOf(index);
    if (level == SessionLevel)
        return sessionRow(session);
    if (level != StageLevel)
        return childRow(session, int(level), index.row());
    return index.row() < int(m_parts[size_t(session)].visible.size())
        ? stageRow(session, index.row())
        : tailRow(session, index.row());
}

TimelineRow TimelineModel::sessionRow(int session) const
{
    const Session &record = m_document->session(session);
    const Part &part = m_parts[size_t(session)];
    TimelineRow row;
    row.kind = RowKind::Session;
    row.reference = {session, -1};
    const QString host = record.endpoint.host.isEmpty() ? record.plan.host : record.endpoint.host;
    const int port = record.endpoint.port != 0 ? record.endpoint.port : record.plan.port;
    row.name = QStringLiteral("%1:%2").arg(host, QString::number(port));
    if (record.endpoint.address != host)
        row.text = textRun(record.endpoint.address);
    row.isOpen = m_document->isGrowing(session);
    row.mark = row.isOpen ? Mark::Running : markOf(record);
    if (record.verdict.reply)
        row.code = record.verdict.reply->codeText();
    row.startNs = 0;
    row.tookNs = nowNs(session);
    row.bars = {{0, nowNs(session)}};
    if (part.rows.known() == 0)
        row.bars.clear();
    place(row, session);
    return row;
}

std::optional<Mark> TimelineModel::stageMark(int session, const StageRows &stage) const
{
    const Session &record = m_document->session(session);
    const int deciding = m_parts[size_t(session)].judged.deciding;
    if (m_document->isGrowing(session)) {
        if (currentStage(session).isValid()
            && &stageAt(m_parts[size_t(session)], m_parts[size_t(session)].waiting) == &stage)
            return Mark::Running;
        if (stage.firstProblem >= 0)
            return eventMark(record, stage.firstProblem, m_parts[size_t(session)].judged);
        return stage.isAnswered ? std::optional(Mark::Ok) : std::nullopt;
    }
    if (decides(record, stage.stage, deciding))
        return markOf(record);
    if (stage.firstProblem >= 0 || hasWarning(record, stage.stage))
        return Mark::Warning;
    return stage.isAnswered ? Mark::Ok : Mark::Skipped;
}

// The reply that a folded stage stands for: what decided, what went wrong, or the last.
int TimelineModel::decidingReply(int session, const StageRows &stage) const
{
    const Session &record = m_document->session(session);
    const int deciding = m_parts[size_t(session)].judged.deciding;
    if (deciding >= 0 && shownStage(record.events()[size_t(deciding)].stage) == stage.stage)
        return deciding;
    if (stage.firstProblem >= 0)
        return stage.firstProblem;
    return stage.lastReply >= 0 ? stage.lastReply : stage.last;
}

TimelineRow TimelineModel::stageRow(int session, int position) const
{
    const Part &part = m_parts[size_t(session)];
    const StageRows &stage = stageAt(part, position);
    const Session &record = m_document->session(session);
    const int shown = decidingReply(session, stage);
    TimelineRow row;
    row.kind = RowKind::Stage;
    row.stage = stage.stage;
    row.reference = {session, shown};
    row.name = nameOf(stage.stage);
    row.text = textRun(stageNote(record, stage.stage, shown));
    row.code = codeOf(record, shown);
    row.mark = stageMark(session, stage);
    row.startNs = stage.lastTimed < 0 ? record.events()[size_t(stage.last)].timeNs : stage.startNs;
    row.bars = stage.stretches;
    if (stage.lastTimed >= 0 && (stage.isAnswered || part.waiting == position))
        row.tookNs = stage.tookNs;
    const int slowest = part.rows.slowest();
    row.isSlowest =
        slowest >= 0 && shownStage(record.events()[size_t(slowest)].stage) == stage.stage;
    row.isOpen = part.waiting == position;
    if (row.isOpen && !row.bars.empty()) {
        const qint64 more = nowNs(session) - row.bars.back().toNs;
        row.bars.back().toNs += more;
        row.tookNs = row.tookNs.value_or(0) + more;
    }
    place(row, session);
    return row;
}

TimelineRow TimelineModel::childRow(int session, int position, int child) const
{
    const Part &part = m_parts[size_t(session)];
    const StageRows &stage = stageAt(part, position);
    if (child >= int(stage.shown.size()))
        return waitingRow(session, position);
    const int event = stage.shown[size_t(child)];
    TimelineRow row = eventRow(m_document->session(session), event, part.judged);
    row.reference = {session, event};
    row.isSlowest = event == part.rows.slowest();
    place(row, session);
    return row;
}

TimelineRow TimelineModel::waitingRow(int session, int position) const
{
    const Part &part = m_parts[size_t(session)];
    const StageRows &stage = stageAt(part, position);
    const Event &last = m_document->session(session).events()[size_t(stage.last)];
    TimelineRow row;
    row.kind = RowKind::Waiting;
    row.stage = stage.stage;
    row.reference = {session, -1};
    row.text = textRun(last.kind == EventKind::Sent ? tr("waiting for the answer") : tr("waiting"));
    row.mark = Mark::Running;
    row.isOpen = true;
    row.startNs = part.rows.endNs();
    row.tookNs = nowNs(session) - part.rows.endNs();
    row.bars = {{part.rows.endNs(), nowNs(session)}};
    place(row, session);
    return row;
}

TimelineRow TimelineModel::tailRow(int session, int index) const
{
    const Part &part = m_parts[size_t(session)];
    const int tail = index - int(part.visible.size());
    TimelineRow row;
    row.reference = {session, -1};
    row.mark = Mark::Pending;
    if (tail < int(part.pending.size())) {
        const PendingStep &step = part.pending[size_t(tail)];
        row.kind = RowKind::Pending;
        row.stage = shownStage(step.stage);
        row.name = nameOf(row.stage);
        row.text = textRun(step.text);
    } else {
        row.kind = RowKind::NotReached;
        row.name = tr("Not reached");
        row.text = textRun(part.notReached);
    }
    return row;
}

// Bars stand on the axis of all sessions; a session's own times count from its own start.
void TimelineModel::place(TimelineRow &row, int session) const
{
    const qint64 offset = m_parts[size_t(session)].offsetNs;
    for (TimeStretch &bar : row.bars) {
        bar.fromNs += offset;
        bar.toNs += offset;
    }
}

} // namespace smtpscope
