// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The few shapes that the style is made of.

#include "ui/kit/Button.h"
#include "ui/kit/Tokens.h"

#include <QPainter>
#include <QStyleOption>

#include <optional>

namespace smtpscope {

/// A rounded rectangle. An edge lies inside of the rectangle.
struct Box
{
    std::optional<QColor> fill;
    std::optional<QColor> edge;
    qreal radius = 6;
    qreal edgeWidth = 1;
};

void paintBox(QPainter &painter, const QRectF &place, const Box &box);

/// Two pixels of accent inside of @p place.
void paintFocusRing(
    QPainter &painter, const QRectF &place, const QPalette &palette, qreal radius = 6);

/// A chevron in the middle of @p place.
void paintChevron(
    QPainter &painter, const QRectF &place, Qt::ArrowType direction, const QColor &colour);

/// A tick in the middle of @p place.
void paintTick(QPainter &painter, const QRectF &place, const QColor &colour);

/// True when the control has the focus and a key brought it there.
bool hasKeyFocus(const QStyleOption &option);
bool isEnabled(const QStyleOption &option);
bool isUnderPointer(const QStyleOption &option);

/// The weight of a button, from its property "weight".
ButtonWeight weightOf(const QWidget *widget);
/// The weight of a tool button, which is quiet unless its property "weight" says more.
bool isPrimaryTool(const QWidget *widget);

/// The edge of a field: faulty, in focus, or neither.
Box fieldBox(const QStyleOption &option, const QWidget *widget);

} // namespace smtpscope
