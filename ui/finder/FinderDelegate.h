// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Paints a line of the reply finder: mark and code, below them what it means. Only paints.

#include <QStyledItemDelegate>

namespace smtpscope {

class FinderDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QRect &row, const QString &text) const;
    void paintLine(
        QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace smtpscope
