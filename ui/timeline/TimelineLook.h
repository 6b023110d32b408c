// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Sizes, fonts and colours of the timeline, worked out once for a font and a palette.

#include "ui/kit/Tokens.h"
#include "ui/kit/Type.h"
#include "ui/raw/DrawingCache.h"

#include <QFontMetrics>
#include <QPalette>

namespace smtpscope {

class TimelineLook
{
public:
    explicit TimelineLook(const QPalette &palette);

    QFont strong, body, small, smallStrong, mono, monoStrong, caption;
    int stageHeight = 28; ///< Logical pixels, as all sizes here.
    int eventHeight = 24;

    QColor ink(Ink ink) const { return colour(ink, m_palette); }
    QColor surface(Surface surface) const { return colour(surface, m_palette); }
    /// Draws @p text in @p rect, cut off with "…" where it is too long. Returns the width that it
    /// took.
    int text(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
        const QColor &colour, Qt::Alignment alignment = Qt::AlignLeft) const;
    /// Draws @p text on a tint; returns the width that it took.
    int chip(QPainter &painter, const QRect &rect, const QString &text) const;
    void drawing(QPainter &painter, const QPointF &place, int size, Drawing drawing,
        const QColor &colour) const
    {
        m_drawings.paint(painter, place, size, drawing, colour);
    }
    /// Fills @p rect with slanted lines.
    static void hatch(QPainter &painter, const QRectF &rect, const QColor &colour);

private:
    QPalette m_palette;
    mutable DrawingCache m_drawings;
};

} // namespace smtpscope
