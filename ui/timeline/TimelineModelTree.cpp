// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The timeline's model as a tree: which index is whose child. How it is filled is in
// TimelineModel.cpp, what its rows say in TimelineModelRows.cpp.

#include "ui/timeline/EventRows.h"
#include "ui/timeline/TimelineModel.h"

#include <algorithm>

namespace smtpscope {

namespace {

quintptr rowId(int session, quintptr position)
{
    return quintptr(session) << 16 | position;
}

} // namespace

QModelIndex TimelineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column < 0 || column >= TimelineColumns || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return isGrouped() ? createIndex(row, column, rowId(row, SessionLevel))
                           : createIndex(row, column, rowId(0, StageLevel));
    const int session = sessionOf(parent);
    if (levelOf(parent) == SessionLevel)
        return createIndex(row, column, rowId(session, StageLevel));
    return createIndex(row, column, rowId(session, quintptr(parent.row())));
}

QModelIndex TimelineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || levelOf(index) == SessionLevel)
        return {};
    const int session = sessionOf(index);
    if (levelOf(index) == StageLevel)
        return sessionIndex(session);
    return stageIndex(session, int(levelOf(index)));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    if (m_parts.empty() || parent.column() > 0)
        return 0;
    if (!parent.isValid() && isGrouped())
        return int(m_parts.size());
    const Part &part = m_parts[size_t(parent.isValid() ? sessionOf(parent) : 0)];
    if (!parent.isValid() || levelOf(parent) == SessionLevel)
        return int(part.visible.size()) + tailCount(part);
    if (levelOf(parent) != StageLevel || parent.row() >= int(part.visible.size()))
        return 0;
    return int(stageAt(part, parent.row()).shown.size()) + (part.waiting == parent.row() ? 1 : 0);
}

int TimelineModel::columnCount(const QModelIndex &) const
{
    return TimelineColumns;
}

bool TimelineModel::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const bool isFirst = index.column() == 0;
    if (role == Qt::AccessibleTextRole && isFirst)
        return sentenceOf(row(index));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return textOf(row(index), TimelineColumn(index.column()));
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == int(TimelineRole::Event))
        return QVariant::fromValue(row(index).reference);
    if (role == int(TimelineRole::Kind))
        return int(row(index).kind);
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = TimelineColumn(section);
    const bool isNumber = column == TimelineColumn::Start || column == TimelineColumn::Took;
    if (role == Qt::TextAlignmentRole)
        return int((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TimelineColumn::What:
        return tr("What happened");
    case TimelineColumn::Reply:
        return tr("Reply");
    case TimelineColumn::Start:
        return tr("Start");
    case TimelineColumn::Took:
        return tr("Took");
    case TimelineColumn::Time:
        return tr("Time");
    }
    return {};
}

QModelIndex TimelineModel::indexOf(const EventReference &event) const
{
    if (event.session < 0 || event.session >= int(m_parts.size()))
        return {};
    const Part &part = m_parts[size_t(event.session)];
    if (event.event < 0)
        return sessionIndex(event.session);
    if (event.event >= part.rows.known())
        return {};
    const Session &record = m_document->session(event.session);
    const int position = positionOf(part, shownStage(record.events()[size_t(event.event)].stage));
    if (position < 0)
        return {};
    const std::vector<int> &shown = stageAt(part, position).shown;
    const auto found = std::lower_bound(shown.begin(), shown.end(), event.event);
    if (found == shown.end() || *found != event.event)
        return {};
    return index(int(found - shown.begin()), 0, stageIndex(event.session, position));
}

QModelIndex TimelineModel::decidingStage(int session) const
{
    if (session < 0 || session >= int(m_parts.size()))
        return {};
    const QModelIndex event = indexOf({session, m_parts[size_t(session)].judged.deciding});
    return isUnderStage(event) ? event.parent() : QModelIndex();
}

QModelIndex TimelineModel::currentStage(int session) const
{
    if (session < 0 || session >= int(m_parts.size()) || m_parts[size_t(session)].waiting < 0)
        return {};
    return stageIndex(session, m_parts[size_t(session)].waiting);
}

int TimelineModel::sessionOf(const QModelIndex &index)
{
    return int(index.internalId() >> 16);
}

bool TimelineModel::isUnderStage(const QModelIndex &index)
{
    return index.isValid() && levelOf(index) < SessionLevel;
}

quintptr TimelineModel::levelOf(const QModelIndex &index)
{
    return index.internalId() & 0xffff;
}

QModelIndex TimelineModel::sessionIndex(int session) const
{
    return isGrouped() ? createIndex(session, 0, rowId(session, SessionLevel)) : QModelIndex();
}

QModelIndex TimelineModel::stageIndex(int session, int position, int column) const
{
    return createIndex(position, column, rowId(session, StageLevel));
}

int TimelineModel::positionOf(const Part &part, Stage stage) const
{
    const auto found = std::find_if(part.visible.begin(), part.visible.end(),
        [&](int index) { return part.rows.stages()[size_t(index)].stage == stage; });
    return found == part.visible.end() ? -1 : int(found - part.visible.begin());
}

const StageRows &TimelineModel::stageAt(const Part &part, int position) const
{
    return part.rows.stages()[size_t(part.visible[size_t(position)])];
}

} // namespace smtpscope
