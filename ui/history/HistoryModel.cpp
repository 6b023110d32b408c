// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/history/HistoryModel.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qint64 DaysWithNames = 7;

QString headOf(const QDate &day, const QDate &today)
{
    const qint64 ago = day.daysTo(today);
    if (ago == 0)
        return HistoryModel::tr("Today");
    if (ago == 1)
        return HistoryModel::tr("Yesterday");
    if (ago > 1 && ago < DaysWithNames)
        return QLocale().standaloneDayName(day.dayOfWeek());
    return QLocale().toString(day, QLocale::LongFormat);
}

} // namespace

Mark markOf(const HistoryEntry &entry)
{
    if (entry.isOpen)
        return Mark::Skipped;
    const Mark mark = markOf(entry.outcome);
    if (mark == Mark::Ok && entry.hasWarning)
        return Mark::Warning;
    return mark == Mark::Temporary && entry.staysSo ? Mark::Permanent : mark;
}

HistoryModel::HistoryModel(QObject *parent) : QAbstractListModel(parent)
{ }

std::vector<HistoryModel::Row> HistoryModel::rowsOf(
    const std::vector<HistoryEntry> &entries, const QDate &today) const
{
    std::vector<Row> rows;
    QDate day;
    for (const HistoryEntry &entry : entries) {
        const QDate own = entry.started.toLocalTime().date();
        if (rows.empty() || own != day) {
            day = own;
            rows.push_back({QString::number(day.toJulianDay()), headOf(day, today), {}});
        }
        rows.push_back({entry.id, {}, entry});
    }
    return rows;
}

// True when rows need only be taken out and put in, so that what is selected stays selected.
bool HistoryModel::canGrowInto(const std::vector<Row> &rows) const
{
    auto next = rows.begin();
    for (const Row &row : m_rows) {
        next =
            std::find_if(next, rows.end(), [&](const Row &other) { return other.key == row.key; });
        if (next == rows.end())
            return false;
    }
    return true;
}

void HistoryModel::removeAllBut(const std::vector<Row> &rows)
{
    QSet<QString> keys;
    for (const Row &row : rows)
        keys.insert(row.key);
    for (int index = int(m_rows.size()) - 1; index >= 0; --index) {
        if (keys.contains(m_rows.at(size_t(index)).key))
            continue;
        beginRemoveRows({}, index, index);
        m_rows.erase(m_rows.begin() + index);
        endRemoveRows();
    }
}

void HistoryModel::show(const std::vector<HistoryEntry> &entries, const QDate &today)
{
    std::vector<Row> rows = rowsOf(entries, today);
    if (!m_rows.empty())
        removeAllBut(rows);
    if (m_rows.empty() || !canGrowInto(rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (size_t at = 0; at < rows.size(); ++at) {
        if (at == m_rows.size() || m_rows[at].key != rows[at].key) {
            beginInsertRows({}, int(at), int(at));
            m_rows.insert(m_rows.begin() + qsizetype(at), rows[at]);
            endInsertRows();
        } else if (m_rows[at] != rows[at]) {
            m_rows[at] = rows[at];
            Q_EMIT dataChanged(index(int(at)), index(int(at)));
        }
    }
}

void HistoryModel::setClock(ClockChoice clock)
{
    m_clock = clock;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QModelIndex HistoryModel::indexOf(const QString &id) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.key == id; });
    return found == m_rows.end() ? QModelIndex() : index(int(found - m_rows.begin()));
}

int HistoryModel::checks() const
{
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return row.head.isEmpty(); }));
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(size_t(index.row()));
    const bool isHead = !row.head.isEmpty();
    const QString &name = row.entry.name;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return isHead ? row.head : name.isEmpty() ? serverText(row.entry) : name;
    case Qt::AccessibleTextRole:
        return isHead ? row.head : sentence(row.entry);
    case Qt::ToolTipRole:
        return isHead ? QVariant() : QVariant(sentence(row.entry));
    case HistoryIdRole:
        return row.entry.id;
    case HistoryEntryRole:
        return QVariant::fromValue(row.entry);
    case HistoryTimeRole:
        return isHead ? QString() : timeText(row.entry);
    default:
        return {};
    }
}

bool HistoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString id = index.data(HistoryIdRole).toString();
    if (role != Qt::EditRole || id.isEmpty())
        return false;
    Q_EMIT renameRequested(id, value.toString());
    return true;
}

Qt::ItemFlags HistoryModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const bool isHead = !m_rows.at(size_t(index.row())).head.isEmpty();
    const Qt::ItemFlags check =
        Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemNeverHasChildren;
    return isHead ? Qt::ItemNeverHasChildren : check;
}

QString HistoryModel::timeText(const HistoryEntry &entry) const
{
    const QTime time = entry.started.toLocalTime().time();
    switch (m_clock) {
    case ClockChoice::System:
        break;
    case ClockChoice::Hours12:
        return QLocale().toString(time, QStringLiteral("h:mm ap"));
    case ClockChoice::Hours24:
        return QLocale().toString(time, QStringLiteral("HH:mm"));
    }
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(time, format.remove(QStringLiteral(":ss")));
}

QString HistoryModel::sentence(const HistoryEntry &entry) const
{
    QStringList parts;
    if (!entry.name.isEmpty())
        parts += entry.name;
    parts += serverText(entry);
    parts += outcomeWords(entry);
    if (entry.sessions > 1)
        parts += tr("%n connections", nullptr, entry.sessions);
    parts += timeText(entry);
    if (entry.isStarred)
        parts += tr("starred");
    return parts.join(QStringLiteral(", "));
}

} // namespace smtpscope
