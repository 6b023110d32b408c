// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Drawings that are painted again and again: each is rendered once for its size and colour.

#include "ui/kit/Icons.h"

#include <QHash>
#include <QPixmap>

namespace smtpscope {

class DrawingCache
{
public:
    /// Paints @p drawing, @p size logical pixels square, with its upper left corner at @p place.
    void paint(
        QPainter &painter, const QPointF &place, int size, Drawing drawing, const QColor &colour);

private:
    QHash<quint64, QPixmap> m_pixmaps; // a few dozen: drawings × colours × sizes
};

} // namespace smtpscope
