// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/raw/SearchField.h"

namespace smtpscope {

namespace {

constexpr int Size = 16;
constexpr int Air = 10;
constexpr int LongestText = 200;

} // namespace

SearchField::SearchField(Drawing drawing, const QString &text, QWidget *parent)
    : QLineEdit(parent), m_drawing(drawing)
{
    setPlaceholderText(text);
    setAccessibleName(text);
    setMaxLength(LongestText);
    setTextMargins(Air + Size, 0, 0, 0);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    paintDrawing(painter, QRectF(Air, (height() - Size) / 2.0, Size, Size), m_drawing,
        colour(Ink::Text2, palette()));
}

} // namespace smtpscope
