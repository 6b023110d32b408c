// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Paints the list of situations: headings, stories on up to two lines, and what runs.

#include <QStyledItemDelegate>

namespace smtpscope {

class PracticeDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit PracticeDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

} // namespace smtpscope
