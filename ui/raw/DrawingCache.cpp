// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/raw/DrawingCache.h"

namespace smtpscope {

namespace {

constexpr int MostPixmaps = 512; // colours change with the theme: old ones go then

QPixmap rendered(int size, qreal ratio, Drawing drawing, const QColor &colour)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paintDrawing(painter, QRectF(0, 0, size, size), drawing, colour);
    return pixmap;
}

} // namespace

void DrawingCache::paint(
    QPainter &painter, const QPointF &place, int size, Drawing drawing, const QColor &colour)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const quint64 key = quint64(colour.rgba()) << 32 | quint64(int(drawing)) << 24
        | quint64(size & 0xff) << 16 | quint64(qRound(ratio * 100) & 0xffff);
    auto found = m_pixmaps.find(key);
    if (found == m_pixmaps.end()) {
        if (m_pixmaps.size() >= MostPixmaps)
            m_pixmaps.clear();
        found = m_pixmaps.insert(key, rendered(size, ratio, drawing, colour));
    }
    painter.drawPixmap(place, *found);
}

} // namespace smtpscope
