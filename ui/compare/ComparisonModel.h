// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A comparison as a tree: a row for each stage, and below it what both sides have there.

#include "app/compare/Comparison.h"

#include <QAbstractItemModel>

#include <vector>

namespace smtpscope {

enum class ComparisonColumn {
    Stage, ///< The stage, or what is compared below one.
    Left, ///< What the left session has.
    Right, ///< What the right session has.
    Difference, ///< What differs, in a few words.
};

/// How a row stands to the place where the sessions part ways.
enum class RowTone {
    Same, ///< Nothing differs.
    Different, ///< Something differs, and did not matter.
    Parting, ///< Here they part ways.
    After, ///< What followed from that.
};

enum ComparisonRole {
    MarkRole = Qt::UserRole, ///< Mark as int; cells and heads of the two sides.
    TookRole, ///< Time of a side, in words; empty where it says nothing.
    ToneRole, ///< RowTone as int.
    DrawingRole, ///< Drawing of a stage as int; -1 below one.
    NoteRole, ///< Heads: the second line.
    DiffersRole, ///< True when the cell says something else than the other side.
};

class ComparisonModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    explicit ComparisonModel(QObject *parent = nullptr);

    /// A side's head.
    struct Head
    {
        QString name;
        QString note;
        Mark mark = Mark::Pending;
    };

    void show(const Comparison &comparison, const Head &left, const Head &right);
    /// Leaves out what is the same.
    void showOnlyDifferences(bool isOn);
    /// Whether a side that took much longer is a difference.
    void ignoreTimes(bool isOn);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The row where they part ways; invalid when there is none.
    QModelIndex parting() const;
    /// Rows that are not the same.
    int differenceCount() const;

private:
    struct Shown
    {
        size_t row = 0; // in the comparison
        std::vector<size_t> details; // in that row
    };

    void choose();
    bool isDifferent(const ComparedRow &row) const;
    RowTone toneOf(size_t row) const;
    QString differenceOf(const ComparedRow &row) const;
    QVariant rowData(const Shown &shown, ComparisonColumn column, int role) const;
    QVariant detailData(const ComparedRow &row, const ComparedDetail &detail,
        ComparisonColumn column, int role) const;
    QString sentenceOf(const ComparedRow &row) const;

    Comparison m_comparison;
    Head m_left;
    Head m_right;
    std::vector<Shown> m_shown;
    bool m_isOnlyDifferences = false;
    bool m_ignoresTimes = true;
};

} // namespace smtpscope
