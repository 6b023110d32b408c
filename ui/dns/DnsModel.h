// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The look-ups of a session as a table.

#include "ui/dns/DnsRows.h"

#include <QAbstractTableModel>

namespace smtpscope {

class DnsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Name,
        Type,
        Answer,
        Server,
        Time,
        ColumnCount,
    };

    explicit DnsModel(QObject *parent = nullptr) : QAbstractTableModel(parent) { }

    /// Shows @p rows; where those that are shown are the first of them, the others are added.
    void setRows(const std::vector<DnsRow> &rows);
    const std::vector<DnsRow> &rows() const { return m_rows; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const DnsRow &row, int column) const;

    std::vector<DnsRow> m_rows;
};

} // namespace smtpscope
