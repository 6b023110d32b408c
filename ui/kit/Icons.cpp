// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/Icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPixmap>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>

namespace smtpscope {

namespace {

constexpr std::array Files{"arrow-in", "arrow-out", "chevron-down", "chevron-right", "compare",
    "console", "copy", "edit", "export", "eye", "filter", "info", "new-check", "open",
    "outcome-cancelled", "outcome-ok", "outcome-pending", "outcome-permanent", "outcome-running",
    "outcome-temporary", "outcome-unknown", "outcome-warning", "paste", "practice", "reach",
    "run-again", "search", "send", "settings", "side-computer", "side-network", "side-server",
    "side-user", "stage-auth", "stage-banner", "stage-connect", "stage-data", "stage-dns",
    "stage-ehlo", "stage-mail", "stage-quit", "stage-rcpt", "stage-tls", "star", "stop"};

QByteArray svgOf(Drawing drawing, const QColor &colour)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(Files.at(size_t(drawing)))));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("currentColor", colour.name().toLatin1());
}

// A drawing as pixels, made once for each colour and size.
QPixmap pixelsOf(Drawing drawing, const QColor &colour, const QSize &size)
{
    const QString key = QStringLiteral("smtpscope/%1/%2/%3x%4")
                            .arg(int(drawing))
                            .arg(colour.name())
                            .arg(size.width())
                            .arg(size.height());
    QPixmap pixels;
    if (QPixmapCache::find(key, &pixels))
        return pixels;
    pixels = QPixmap(size);
    pixels.fill(Qt::transparent);
    QPainter painter(&pixels);
    QSvgRenderer(svgOf(drawing, colour)).render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixels);
    return pixels;
}

// Pixels serve on screens and pictures; other devices want lines.
bool canUsePixels(const QPainter &painter)
{
    const QPaintEngine *engine = painter.paintEngine();
    return engine && engine->type() == QPaintEngine::Raster;
}

// A turned drawing is turned as pixels; only scaling wants others.
qreal scaleOf(const QTransform &transform)
{
    return transform.type() == QTransform::TxScale ? transform.m11() : 1;
}

class DrawingEngine : public QIconEngine
{
public:
    DrawingEngine(Drawing drawing, Ink ink) : m_drawing(drawing), m_ink(ink) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Ink ink = mode == QIcon::Disabled ? Ink::Control : m_ink;
        paintDrawing(*painter, rect, m_drawing, colour(ink, QGuiApplication::palette()));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect({}, size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new DrawingEngine(m_drawing, m_ink); }

private:
    Drawing m_drawing;
    Ink m_ink;
};

} // namespace

QIcon iconOf(Drawing drawing, Ink ink)
{
    return QIcon(new DrawingEngine(drawing, ink)); // QIcon owns the engine
}

void paintDrawing(QPainter &painter, const QRectF &place, Drawing drawing, const QColor &colour)
{
    if (!canUsePixels(painter)) {
        QSvgRenderer(svgOf(drawing, colour)).render(&painter, place);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QSizeF scaled = place.size() * scaleOf(painter.transform()) * ratio;
    const QSize size = scaled.toSize().expandedTo({1, 1});
    const QPointF corner((qRound(place.x() * ratio)) / ratio, qRound(place.y() * ratio) / ratio);
    const QPixmap pixels = pixelsOf(drawing, colour, size);
    painter.drawPixmap(QRectF(corner, place.size()), pixels, pixels.rect());
}

} // namespace smtpscope
