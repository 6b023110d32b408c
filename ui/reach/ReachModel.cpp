// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/reach/ReachModel.h"

#include "report/ReportDocument.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr std::array Families{AddressFamily::IPv4, AddressFamily::IPv6};
constexpr std::array Ways{Security::None, Security::StartTls, Security::Tls};

QString nameOf(AddressFamily family)
{
    return family == AddressFamily::IPv6 ? QStringLiteral("IPv6") : QStringLiteral("IPv4");
}

QString nameOf(Security security)
{
    switch (security) {
    case Security::None:
        return ReachModel::tr("No encryption");
    case Security::StartTls:
    case Security::StartTlsIfOffered:
        return QStringLiteral("STARTTLS");
    case Security::Tls:
        return ReachModel::tr("TLS at once");
    }
    return {};
}

QString purposeOf(quint16 port)
{
    switch (port) {
    case 25:
        return ReachModel::tr("between servers");
    case 465:
        return ReachModel::tr("sending, TLS");
    case 587:
        return ReachModel::tr("sending, STARTTLS");
    default:
        return ReachModel::tr("sending, spare");
    }
}

} // namespace

ReachModel::ReachModel(QObject *parent) : QAbstractTableModel(parent)
{
    begin({});
}

void ReachModel::begin(const std::vector<GridField> &fields)
{
    beginResetModel();
    m_fields = fields;
    m_cells.assign(fields.size(), openGridCell(true));
    m_addresses.assign(fields.size(), QString());
    m_advised.clear();
    m_ended = 0;
    m_columns.clear();
    for (const AddressFamily family : Families)
        for (const Security way : Ways)
            m_columns.push_back({family, way});
    endResetModel();
}

void ReachModel::setEnded(int field, const Session &session)
{
    const auto index = size_t(field);
    if (index >= m_fields.size())
        return;
    m_cells[index] = gridCellOf(m_fields[index], session);
    m_addresses[index] = session.endpoint.address;
    ++m_ended;
    Q_EMIT dataChanged(this->index(0, 0), this->index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void ReachModel::end(const std::vector<Session> &sessions)
{
    beginResetModel();
    m_ended = int(m_fields.size());
    for (size_t i = 0; i < sessions.size() && i < m_cells.size(); ++i)
        m_cells[i] = gridCellOf(m_fields[i], sessions[i]);
    m_advised = concludeGrid(m_fields, sessions).usable;
    m_columns.clear();
    for (const AddressFamily family : Families) {
        if (lacksFamily(family, m_fields, sessions)) {
            m_columns.push_back({family, {}});
            continue;
        }
        for (const Security way : Ways)
            m_columns.push_back({family, way});
    }
    endResetModel();
}

int ReachModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ports().size());
}

int ReachModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

GridField ReachModel::fieldAt(const QModelIndex &index) const
{
    const Column &column = m_columns[size_t(index.column())];
    return {column.family, ports()[size_t(index.row())], column.security.value_or(Security::None),
        false};
}

bool ReachModel::isFolded(int column) const
{
    return !m_columns[size_t(column)].security;
}

std::optional<size_t> ReachModel::indexOf(const GridField &field) const
{
    const auto found = std::find(m_fields.begin(), m_fields.end(), field);
    if (found == m_fields.end())
        return {};
    return size_t(found - m_fields.begin());
}

GridCell ReachModel::cellAt(const QModelIndex &index) const
{
    const auto field = indexOf(fieldAt(index));
    if (!field)
        return openGridCell(false);
    GridCell cell = m_cells[*field];
    if (!isFolded(index.column()))
        return cell;
    const QString family = nameOf(m_columns[size_t(index.column())].family);
    const bool isHosts = cell.state == GridCellState::NoFamily;
    return {GridCellState::NoFamily, tr("No %1 here").arg(family),
        isHosts ? tr("the host has no such address") : tr("not set up, does no harm")};
}

QVariant ReachModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GridCell cell = cellAt(index);
    const bool isAdvised = !isFolded(index.column())
        && std::find(m_advised.begin(), m_advised.end(), fieldAt(index)) != m_advised.end();
    switch (role) {
    case Qt::DisplayRole:
        return cell.word;
    case DetailRole:
    case Qt::ToolTipRole:
        return cell.detail.toHtmlEscaped().isEmpty() || role == DetailRole
            ? cell.detail
            : cell.detail.toHtmlEscaped();
    case CellStateRole:
        return int(cell.state);
    case IsAdvisedRole:
        return isAdvised;
    case Qt::AccessibleTextRole: {
        const GridField field = fieldAt(index);
        const QString text =
            tr("Port %1, %2, %3: %4, %5")
                .arg(QString::number(field.port), nameOf(field.family),
                    isFolded(index.column()) ? tr("all ways") : nameOf(field.security), cell.word,
                    cell.detail);
        return isAdvised ? tr("%1. This is one to use.").arg(text) : text;
    }
    default:
        return {};
    }
}

// One conversation of the family knows the address, if any was reached.
QString ReachModel::addressOf(AddressFamily family) const
{
    for (size_t i = 0; i < m_fields.size(); ++i)
        if (!m_fields[i].isControl && m_fields[i].family == family && !m_addresses[i].isEmpty())
            return m_addresses[i];
    return {};
}

QVariant ReachModel::columnHead(const Column &column, int section, int role) const
{
    const bool isFirst = section == 0 || m_columns[size_t(section) - 1].family != column.family;
    switch (role) {
    case Qt::DisplayRole:
        return column.security ? nameOf(*column.security) : tr("All ways");
    case FamilyRole:
        return isFirst ? nameOf(column.family) : QString();
    case DetailRole:
        return isFirst ? addressOf(column.family) : QString();
    case Qt::AccessibleTextRole:
        return nameOf(column.family) + QStringLiteral(", ")
            + (column.security ? nameOf(*column.security) : tr("all ways"));
    default:
        return {};
    }
}

QVariant ReachModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < columnCount() ? columnHead(m_columns[size_t(section)], section, role)
                                       : QVariant();
    if (section >= rowCount())
        return {};
    const quint16 port = ports()[size_t(section)];
    if (role == Qt::DisplayRole)
        return QString::number(port);
    if (role == PurposeRole)
        return purposeOf(port);
    return {};
}

} // namespace smtpscope
