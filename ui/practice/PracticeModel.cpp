// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/practice/PracticeModel.h"

#include <algorithm>

namespace smtpscope {

namespace {

bool hasWords(const SituationInfo &info, const QStringList &words)
{
    const QString all = info.name + QLatin1Char(' ') + info.story + QLatin1Char(' ') + info.theme;
    return std::all_of(words.begin(), words.end(),
        [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace

PracticeModel::PracticeModel(QObject *parent)
    : QAbstractListModel(parent), m_all(practiceSituations())
{
    setFilter({});
}

void PracticeModel::setFilter(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    beginResetModel();
    m_rows.clear();
    QString theme;
    for (int index = 0; index < m_all.size(); ++index) {
        const SituationInfo &info = m_all.at(index);
        if (!hasWords(info, words))
            continue;
        if (info.theme != theme)
            m_rows.push_back({-1, info.theme});
        theme = info.theme;
        m_rows.push_back({index, {}});
    }
    endResetModel();
}

void PracticeModel::setPort(const QString &situation, quint16 port)
{
    m_ports[situation] = port;
    const int row = rowOf(situation);
    if (row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

int PracticeModel::rowOf(const QString &situation) const
{
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const int found = m_rows.at(size_t(row)).situation;
        if (found >= 0 && m_all.at(found).name == situation)
            return row;
    }
    return -1;
}

const SituationInfo *PracticeModel::situation(const QString &name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
        [&name](const SituationInfo &info) { return info.name == name; });
    return found == m_all.end() ? nullptr : &*found;
}

int PracticeModel::shown() const
{
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return row.situation >= 0; }));
}

int PracticeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PracticeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Row &row = m_rows.at(size_t(index.row()));
    if (row.situation >= 0)
        return situationData(m_all.at(row.situation), role);
    return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? row.heading : QVariant();
}

QVariant PracticeModel::situationData(const SituationInfo &info, int role) const
{
    const auto found = m_ports.find(info.name);
    const int port = found == m_ports.end() ? 0 : found->second;
    if (role == Qt::DisplayRole)
        return info.story;
    if (role == NameRole)
        return info.name;
    if (role == PortRole)
        return port;
    if (role == Qt::AccessibleTextRole)
        return port ? tr("%1 Runs on port %2.").arg(info.story).arg(port) : info.story;
    return {};
}

Qt::ItemFlags PracticeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return Qt::NoItemFlags;
    const bool isHeading = m_rows.at(size_t(index.row())).situation < 0;
    return isHeading ? Qt::ItemFlags(Qt::ItemIsEnabled) : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace smtpscope
