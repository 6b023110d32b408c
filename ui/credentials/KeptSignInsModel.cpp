// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/credentials/KeptSignInsModel.h"

#include "session/Printable.h"

#include <QLocale>

#include <algorithm>

namespace smtpscope {

void KeptSignInsModel::setList(const std::vector<KeptSignIn> &list)
{
    for (int row = int(m_list.size()) - 1; row >= 0; --row) {
        if (std::find(list.begin(), list.end(), m_list[size_t(row)]) != list.end())
            continue;
        beginRemoveRows({}, row, row);
        m_list.erase(m_list.begin() + row);
        endRemoveRows();
    }
    for (int row = 0; row < int(list.size()); ++row) { // both are sorted by time
        if (row < int(m_list.size()) && m_list[size_t(row)] == list[size_t(row)])
            continue;
        beginInsertRows({}, row, row);
        m_list.insert(m_list.begin() + row, list[size_t(row)]);
        endInsertRows();
    }
}

std::optional<KeptSignIn> KeptSignInsModel::at(int row) const
{
    if (row < 0 || row >= int(m_list.size()))
        return std::nullopt;
    return m_list[size_t(row)];
}

int KeptSignInsModel::rowOf(const SignInName &name) const
{
    const auto found = std::find_if(m_list.begin(), m_list.end(),
        [&](const KeptSignIn &entry) { return entry.name == normalized(name); });
    return found == m_list.end() ? -1 : int(found - m_list.begin());
}

int KeptSignInsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.size());
}

int KeptSignInsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString KeptSignInsModel::textOf(const KeptSignIn &entry, int column) const
{
    if (column == Host)
        return printable(entry.name.host);
    if (column == User)
        return printable(entry.name.user);
    const QString time = QLocale().toString(entry.keptAt.toLocalTime(), QLocale::ShortFormat);
    return entry.isConfirmed ? time : tr("%1, not confirmed").arg(time);
}

QVariant KeptSignInsModel::data(const QModelIndex &index, int role) const
{
    const auto entry = at(index.row());
    if (!entry || !index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return textOf(*entry, index.column());
    if (role == Qt::ToolTipRole && !entry->isConfirmed)
        return tr("The keychain never confirmed this password. It may be there or not.");
    if (role == Qt::AccessibleTextRole && index.column() == Host)
        return tr("Password of %1 for %2, kept %3")
            .arg(textOf(*entry, User), textOf(*entry, Host), textOf(*entry, KeptAt));
    return {};
}

QVariant KeptSignInsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Host)
        return tr("Server");
    return section == User ? tr("User name") : tr("Kept");
}

} // namespace smtpscope
