// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Paints a comparison: what is the same stands back, what differs comes forward, the row where they
// part ways is tinted across, and what followed from it is muted.

#include <QStyledItemDelegate>

namespace smtpscope {

class ComparisonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit ComparisonDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace smtpscope
