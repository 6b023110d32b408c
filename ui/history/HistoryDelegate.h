// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Paints the rows of the history: a mark, the server, what came of it, the time. The port is never
// cut: where room is short, the middle of the host's name is.

#include <QStyledItemDelegate>

namespace smtpscope {

class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
};

/// "host:port" cut to @p width pixels in @p font: the port whole, the host's middle left out.
QString cutServer(const QString &server, const QFont &font, int width);

} // namespace smtpscope
