// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A tree whose rows are painted across, the place for branches too.

#include <QTreeView>

namespace smtpscope {

class ComparisonTree : public QTreeView
{
    Q_OBJECT
public:
    explicit ComparisonTree(QWidget *parent = nullptr);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

} // namespace smtpscope
