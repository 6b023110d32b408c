// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The kept passwords as rows: server, user name, when. Never a password.

#include "app/KeychainAccess.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace smtpscope {

class KeptSignInsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Host, ///< The server.
        User, ///< The user name.
        KeptAt, ///< Date and time, or that it is not sure.
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows @p list; rows that stay are not touched.
    void setList(const std::vector<KeptSignIn> &list);
    std::optional<KeptSignIn> at(int row) const;
    /// The row of @p name; -1 when it is not there.
    int rowOf(const SignInName &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const KeptSignIn &entry, int column) const;

    std::vector<KeptSignIn> m_list;
};

} // namespace smtpscope
