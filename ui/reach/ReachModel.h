// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The reach grid as a table: a row for each port, a column for each family and way to encrypt. A
// family that could not be tried is one column.

#include "app/GridCell.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>

namespace smtpscope {

enum ReachRole {
    CellStateRole = Qt::UserRole, ///< GridCellState as int.
    DetailRole, ///< Second line of a cell or header.
    IsAdvisedRole, ///< True for the cells to use.
    FamilyRole, ///< Headers: the family's name where its first column is, with the address.
    PurposeRole, ///< Rows: what the port is for.
};

class ReachModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    explicit ReachModel(QObject *parent = nullptr);

    static std::vector<quint16> ports() { return {25, 465, 587, 2525}; }

    /// Begins anew: @p fields are those of the run.
    void begin(const std::vector<GridField> &fields);
    /// The field with index @p field is over.
    void setEnded(int field, const Session &session);
    /// All are over.
    void end(const std::vector<Session> &sessions);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// What a cell stands for.
    GridField fieldAt(const QModelIndex &index) const;
    /// True when this column stands for all ways of a family that could not be tried.
    bool isFolded(int column) const;
    /// Fields that are over.
    int endedCount() const { return m_ended; }
    int fieldCount() const { return int(m_fields.size()); }

private:
    struct Column
    {
        AddressFamily family = AddressFamily::IPv4;
        std::optional<Security> security; // nothing: all ways of a family that is not there

        bool operator==(const Column &) const = default;
    };

    std::optional<size_t> indexOf(const GridField &field) const;
    GridCell cellAt(const QModelIndex &index) const;
    QVariant columnHead(const Column &column, int section, int role) const;
    QString addressOf(AddressFamily family) const;

    std::vector<Column> m_columns;
    std::vector<GridField> m_fields;
    std::vector<GridCell> m_cells; // one for each field
    std::vector<QString> m_addresses; // one for each field; empty when not reached
    std::vector<GridField> m_advised;
    int m_ended = 0;
};

} // namespace smtpscope
