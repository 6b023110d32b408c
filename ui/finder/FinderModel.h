// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Groups of code lines as a tree of two levels. Only shows what it is given.

#include "app/ExplainRun.h"

#include <QAbstractItemModel>

#include <vector>

namespace smtpscope {

class FinderModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::UserRole, ///< QString: what the code means, in a few words.
        KindRole, ///< QString: where the code comes from, in words; mostly empty.
        DigitRole, ///< int: the first digit of the code; 0 without one.
        IsLineRole, ///< bool: false for the head of a group.
    };

    explicit FinderModel(QObject *parent = nullptr) : QAbstractItemModel(parent) { }

    void setGroups(std::vector<CodeGroup> groups);
    const std::vector<CodeGroup> &groups() const { return m_groups; }
    /// The line at @p index; null for the head of a group.
    const CodeLine *lineAt(const QModelIndex &index) const;
    /// The heading over @p index, which is a line or a head.
    QString headingOf(const QModelIndex &index) const;
    int lineCount() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex & = {}) const override { return 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<CodeGroup> m_groups;
};

} // namespace smtpscope
