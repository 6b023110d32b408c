// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Paints a cell of the reach grid: mark, word and detail on a tint; the one to use is framed.

#include "app/GridCell.h"
#include "report/ReportDocument.h"

#include <QStyledItemDelegate>

namespace smtpscope {

/// The mark that stands for @p state, here and in the legend.
Mark markOf(GridCellState state);

class ReachDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ReachDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace smtpscope
