// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/history/SearchField.h"

#include "ui/kit/Icons.h"

#include <QKeyEvent>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int LensLeft = 8;
constexpr int LensSize = 16;

} // namespace

SearchField::SearchField(const QString &purpose, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(purpose);
    setPlaceholderText(purpose);
    setTextMargins(LensLeft + LensSize, 0, 0, 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRectF place(LensLeft, (height() - LensSize) / 2.0, LensSize, LensSize);
    paintDrawing(painter, place, Drawing::Search, colour(Ink::Text2, palette()));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else if (event->key() == Qt::Key_Down)
        Q_EMIT leftDownwards();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace smtpscope
