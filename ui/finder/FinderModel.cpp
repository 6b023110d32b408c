// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/finder/FinderModel.h"

#include "app/CodeTables.h"

namespace smtpscope {

namespace {

constexpr quintptr Head = 0; // ids of lines are the number of their group, from 1 on

// The identifiers are those of app/ExplainRun; what is usual is not said.
QString kindText(const QString &kind)
{
    if (kind == QLatin1String("extension"))
        return FinderModel::tr("of an extension");
    if (kind == QLatin1String("obsolete"))
        return FinderModel::tr("no longer in use");
    if (kind == QLatin1String("registry-only"))
        return FinderModel::tr("rare");
    if (kind == QLatin1String("vendor"))
        return FinderModel::tr("of one maker");
    if (kind == QLatin1String("folklore"))
        return FinderModel::tr("in no standard");
    if (kind == QLatin1String("client-made"))
        return FinderModel::tr("made by mail programs");
    return {};
}

// Groups by command have the command's identifier as their heading.
QString shownHeading(const QString &heading)
{
    const auto command = replyCommandFromName(heading);
    if (!command)
        return heading;
    return *command == ReplyCommand::Any ? FinderModel::tr("After any command")
                                         : FinderModel::tr("After %1").arg(commandName(*command));
}

} // namespace

void FinderModel::setGroups(std::vector<CodeGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

const CodeLine *FinderModel::lineAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == Head)
        return nullptr;
    return &m_groups[size_t(index.internalId() - 1)].lines[size_t(index.row())];
}

QString FinderModel::headingOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const quintptr id = index.internalId();
    return m_groups[id == Head ? size_t(index.row()) : size_t(id - 1)].heading;
}

int FinderModel::lineCount() const
{
    size_t count = 0;
    for (const CodeGroup &group : m_groups)
        count += group.lines.size();
    return int(count);
}

QModelIndex FinderModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : Head);
}

QModelIndex FinderModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == Head)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, Head);
}

int FinderModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == Head && parent.column() == 0
        ? int(m_groups[size_t(parent.row())].lines.size())
        : 0;
}

QVariant FinderModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const CodeLine *line = lineAt(index);
    if (role == IsLineRole)
        return line != nullptr;
    if (!line)
        return role == Qt::DisplayRole ? shownHeading(headingOf(index)) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return line->code;
    case TitleRole:
    case Qt::ToolTipRole: // where the list is too narrow for it
        return line->title;
    case KindRole:
        return kindText(line->kind);
    case DigitRole:
        return line->code.left(1).toInt();
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(line->code, line->title);
    default:
        return {};
    }
}

Qt::ItemFlags FinderModel::flags(const QModelIndex &index) const
{
    return lineAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace smtpscope
