// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/timeline/TimelineModel.h"

#include "ui/timeline/EventRows.h"
#include "ui/timeline/NotReached.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr int FrameMs = 16; // updates are gathered for so long
constexpr int LongRecord = 5'000; // a view lays all rows out anew, so long ones wait longer
constexpr int SliceMs = 12; // and take about so long at once
constexpr int SliceEvents = 4'000;

} // namespace

TimelineModel::TimelineModel(CheckDocument *document, QObject *parent)
    : QAbstractItemModel(parent), m_document(document)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, qOverload<>(&TimelineModel::flush));
    connect(document, &CheckDocument::reset, this, &TimelineModel::rebuild);
    connect(document, &CheckDocument::sessionAdded, this, &TimelineModel::addSession);
    connect(document, &CheckDocument::settled, this, &TimelineModel::settle);
    connect(document, &CheckDocument::eventsAdded, this, [this](int session) {
        m_parts.at(size_t(session)).sinceLast.start();
        m_parts.at(size_t(session)).tail = Tail::Old;
        if (!m_timer.isActive())
            m_timer.start(FrameMs * (1 + knownEvents() / LongRecord));
    });
    rebuild();
}

TimelineModel::~TimelineModel() = default;

void TimelineModel::rebuild()
{
    beginResetModel();
    m_timer.stop();
    m_parts = std::vector<Part>(size_t(m_document->count()));
    m_shown = 0;
    for (int session = 0; session < m_document->count(); ++session) {
        Part &part = m_parts[size_t(session)];
        part.offsetNs = m_document->session(0).started.msecsTo(m_document->session(session).started)
            * 1'000'000;
        part.sinceLast.start();
        if (!m_document->isGrowing(session))
            part.judged =
                judgedEvents(m_document->session(session), m_document->decidingEvent(session));
    }
    endResetModel();
    flush();
}

// The second session turns stages into groups of stages; later ones only add a group.
void TimelineModel::addSession(int session)
{
    if (session == 1) {
        rebuild();
        return;
    }
    if (session > 1)
        beginInsertRows({}, session, session);
    Part part;
    part.sinceLast.start();
    if (session > 0)
        part.offsetNs = m_document->session(0).started.msecsTo(m_document->session(session).started)
            * 1'000'000;
    m_parts.push_back(std::move(part));
    if (session > 1)
        endInsertRows();
    flush();
}

void TimelineModel::settle(int session)
{
    Part &part = m_parts.at(size_t(session));
    part.judged = judgedEvents(m_document->session(session), m_document->decidingEvent(session));
    if (!m_filter.takesAll()) {
        rebuild(); // what decides may be a problem that nothing showed before
    } else {
        flush();
        announceStages(session);
    }
    Q_EMIT decided(session);
}

void TimelineModel::flush()
{
    QElapsedTimer clock;
    clock.start();
    bool isDone = true;
    for (int session = 0; session < int(m_parts.size()); ++session)
        isDone = flush(session, clock) && isDone;
    if (!isDone)
        m_timer.start(0);
    Q_EMIT advanced();
}

bool TimelineModel::flush(int session, const QElapsedTimer &clock)
{
    Part &part = m_parts[size_t(session)];
    const Session &record = m_document->session(session);
    const bool isOver = !m_document->isGrowing(session);
    if (isSessionComplete(session) && part.tail == (isOver ? Tail::Over : Tail::Live))
        return true;
    bool isFirst = true; // at least one slice: short records are there at once
    for (; !isSessionComplete(session) && (isFirst || clock.elapsed() < SliceMs); isFirst = false)
        for (const AddedRows &added : part.rows.take(record, m_filter, part.judged, SliceEvents))
            insert(session, added);
    const bool isDone = isSessionComplete(session);
    if (isDone) {
        if (m_filter.takesAll())
            setTail(session, isOver);
        part.tail = isOver ? Tail::Over : Tail::Live;
    }
    if (!isOver)
        announceStages(session);
    return isDone;
}

void TimelineModel::insert(int session, const AddedRows &added)
{
    Part &part = m_parts[size_t(session)];
    m_shown += int(added.events.size());
    const StageRows &stage = part.rows.stages()[size_t(added.stage)];
    const int position = positionOf(part, stage.stage);
    if (position < 0) {
        part.rows.show(added);
        const int row = int(part.visible.size());
        beginInsertRows(sessionIndex(session), row, row);
        part.visible.push_back(added.stage);
        endInsertRows();
        return;
    }
    const int first = int(stage.shown.size());
    beginInsertRows(stageIndex(session, position), first, first + int(added.events.size()) - 1);
    part.rows.show(added);
    endInsertRows();
}

void TimelineModel::setFilter(const TimelineFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rebuild();
}

void TimelineModel::setTimes(TimeChoice times)
{
    if (times == m_times)
        return;
    m_times = times;
    rebuild();
}

bool TimelineModel::isSessionComplete(int session) const
{
    return m_parts[size_t(session)].rows.known()
        >= int(m_document->session(session).events().size());
}

bool TimelineModel::isComplete() const
{
    for (int session = 0; session < int(m_parts.size()); ++session)
        if (!isSessionComplete(session))
            return false;
    return true;
}

int TimelineModel::knownEvents() const
{
    int known = 0;
    for (const Part &part : m_parts)
        known += part.rows.known();
    return known;
}

// What is awaited stands behind the events of its stage; what is to come, or was never reached,
// behind all stages. Rows are exchanged only where they differ.
void TimelineModel::setTail(int session, bool isOver)
{
    Part &part = m_parts[size_t(session)];
    const std::vector<PendingStep> pending = m_document->pendingSteps(session);
    const QString notReached = isOver ? notReachedText(m_document->session(session)) : QString();
    if (pending != part.pending || notReached != part.notReached) {
        removePending(session);
        const int rows = int(pending.size()) + (notReached.isEmpty() ? 0 : 1);
        if (rows > 0) {
            const int first = int(part.visible.size());
            beginInsertRows(sessionIndex(session), first, first + rows - 1);
            part.pending = pending;
            part.notReached = notReached;
            endInsertRows();
        }
    }
    const int current = part.rows.current();
    const bool isAwaited = !isOver && current >= 0;
    setWaiting(
        session, isAwaited ? positionOf(part, part.rows.stages()[size_t(current)].stage) : -1);
}

void TimelineModel::removePending(int session)
{
    Part &part = m_parts[size_t(session)];
    const int rows = tailCount(part);
    if (rows == 0)
        return;
    const int first = int(part.visible.size());
    beginRemoveRows(sessionIndex(session), first, first + rows - 1);
    part.pending.clear();
    part.notReached.clear();
    endRemoveRows();
}

void TimelineModel::setWaiting(int session, int position)
{
    Part &part = m_parts[size_t(session)];
    if (part.waiting == position)
        return;
    if (part.waiting >= 0) {
        const int row = int(stageAt(part, part.waiting).shown.size());
        beginRemoveRows(stageIndex(session, part.waiting), row, row);
        part.waiting = -1;
        endRemoveRows();
    }
    if (position < 0)
        return;
    const int row = int(stageAt(part, position).shown.size());
    beginInsertRows(stageIndex(session, position), row, row);
    part.waiting = position;
    endInsertRows();
}

void TimelineModel::announceStages(int session)
{
    const Part &part = m_parts[size_t(session)];
    if (isGrouped())
        Q_EMIT dataChanged(index(session, 0), index(session, TimelineColumns - 1));
    if (part.visible.empty())
        return;
    const int last = int(part.visible.size()) - 1;
    Q_EMIT dataChanged(stageIndex(session, 0), stageIndex(session, last, TimelineColumns - 1));
}

void TimelineModel::tick()
{
    for (int session = 0; session < int(m_parts.size()); ++session) {
        const Part &part = m_parts[size_t(session)];
        if (part.waiting < 0)
            continue;
        const QModelIndex stage = stageIndex(session, part.waiting);
        const QModelIndex row = index(rowCount(stage) - 1, 0, stage);
        Q_EMIT dataChanged(stage, stage.siblingAtColumn(TimelineColumns - 1));
        Q_EMIT dataChanged(row, row.siblingAtColumn(TimelineColumns - 1));
    }
    Q_EMIT advanced();
}

int TimelineModel::tailCount(const Part &part) const
{
    return int(part.pending.size()) + (part.notReached.isEmpty() ? 0 : 1);
}

std::optional<EventReference> TimelineModel::nextProblem(const EventReference &from, int step) const
{
    std::vector<EventReference> all;
    for (int session = 0; session < int(m_parts.size()); ++session) {
        const Part &part = m_parts[size_t(session)];
        for (int event = 0; event < part.rows.known(); ++event)
            if (isProblem(m_document->session(session), event, part.judged)
                && (m_filter.takesAll()
                    || m_filter.takes(m_document->session(session), event, part.judged)))
                all.push_back({session, event});
    }
    if (all.empty())
        return {};
    const auto isBefore = [](const EventReference &a, const EventReference &b) {
        return a.session != b.session ? a.session < b.session : a.event < b.event;
    };
    if (step > 0) {
        const auto next = std::upper_bound(all.begin(), all.end(), from, isBefore);
        return next == all.end() ? all.front() : *next;
    }
    const auto next = std::lower_bound(all.begin(), all.end(), from, isBefore);
    return next == all.begin() ? all.back() : *std::prev(next);
}

bool TimelineModel::isLive() const
{
    return std::any_of(
        m_parts.begin(), m_parts.end(), [](const Part &part) { return part.waiting >= 0; });
}

qint64 TimelineModel::nowNs(int session) const
{
    const Part &part = m_parts[size_t(session)];
    const bool isOpen = part.waiting >= 0;
    return part.rows.endNs() + (isOpen ? part.sinceLast.nsecsElapsed() : 0);
}

qint64 TimelineModel::endNs() const
{
    qint64 end = 0;
    for (int session = 0; session < int(m_parts.size()); ++session)
        end = std::max(end, nowNs(session) + m_parts[size_t(session)].offsetNs);
    return end;
}

// Of several sessions one is idle while another goes on, so nothing is cut then.
std::vector<TimeGap> TimelineModel::gaps() const
{
    return m_parts.size() == 1 ? m_parts.front().rows.idle() : std::vector<TimeGap>();
}

} // namespace smtpscope
