// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/SearchField.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int DrawingLeft = 10;
constexpr int DrawingSize = 16;
constexpr int LongestText = 200;

} // namespace

SearchField::SearchField(const QString &purpose, QWidget *parent)
    : SearchField(Drawing::Search, purpose, parent)
{ }

SearchField::SearchField(Drawing drawing, const QString &purpose, QWidget *parent)
    : QLineEdit(parent), m_drawing(drawing)
{
    setPlaceholderText(purpose);
    setAccessibleName(purpose);
    setMaxLength(LongestText);
    setTextMargins(DrawingLeft + DrawingSize, 0, 0, 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const QRectF place(DrawingLeft, (height() - DrawingSize) / 2, DrawingSize, DrawingSize);
    const Ink ink = isEnabled() ? Ink::Text2 : Ink::Muted;
    paintDrawing(painter, place, m_drawing, colour(ink, QGuiApplication::palette()));
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
