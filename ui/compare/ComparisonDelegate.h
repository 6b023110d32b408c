// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Paints a comparison: what is the same stands back, what differs comes forward, the row where they
// part ways is tinted across, and what followed from it is muted.

#include "ui/kit/Tokens.h"

#include <QStyledItemDelegate>

#include <optional>

namespace smtpscope {

/// Paints what lies below a row, and the line under it.
void paintComparisonGround(
    QPainter &painter, const QRect &row, const QModelIndex &index, bool isSelected);

/// The colour of the row where they part ways; nothing for all others.
std::optional<Ink> partingInk(const QModelIndex &index);

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
