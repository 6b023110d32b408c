// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/SearchField.h"

#include "ui/kit/Type.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int DrawingLeft = 10;
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
    dress();
}

void SearchField::dress()
{
    setTextMargins(DrawingLeft + drawingSizeFor(16), 0, 0, 0);
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const int size = drawingSizeFor(16);
    const QRectF place(DrawingLeft, (height() - size) / 2, size, size);
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
