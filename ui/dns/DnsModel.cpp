// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/dns/DnsModel.h"

#include "report/EventTexts.h"
#include "ui/kit/Tokens.h"

#include <QGuiApplication>

#include <algorithm>

namespace smtpscope {

void DnsModel::setRows(const std::vector<DnsRow> &rows)
{
    const size_t known = m_rows.size();
    const bool isMore =
        rows.size() >= known && std::equal(m_rows.begin(), m_rows.end(), rows.begin());
    if (isMore && rows.size() == known)
        return;
    if (isMore && known > 0) {
        beginInsertRows({}, int(known), int(rows.size()) - 1);
        m_rows = rows;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int DnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DnsModel::text(const DnsRow &row, int column) const
{
    switch (Column(column)) {
    case Name:
        return row.name;
    case Type:
        return row.type;
    case Answer:
        return row.answer;
    case Server:
        return row.server;
    case Time:
        return durationText(row.timeNs);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DnsRow &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return text(row, Answer).toHtmlEscaped(); // a tool tip takes what looks like markup for it
    case Qt::TextAlignmentRole:
        return int(index.column() == Time ? Qt::AlignRight | Qt::AlignVCenter
                                          : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (row.isFaulty && index.column() == Answer)
            return colour(Ink::Permanent, QGuiApplication::palette());
        return {};
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3, from %4, after %5")
            .arg(row.name, row.type, row.answer, row.server, durationText(row.timeNs));
    default:
        return {};
    }
}

QVariant DnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(
            section == Time ? Qt::AlignRight | Qt::AlignVCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Answer:
        return tr("Answer");
    case Server:
        return tr("Answered by");
    case Time:
        return tr("Time");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace smtpscope
