// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/intake/DropArea.h"

#include "ui/kit/Icons.h"
#include "ui/kit/Tokens.h"
#include "ui/kit/Type.h"

#include <QDropEvent>
#include <QGuiApplication>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int Inset = 12;
constexpr int Radius = 8;
constexpr int DrawingSize = 32;

} // namespace

DropArea::DropArea(QWidget *window) : QWidget(window), m_window(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Drop to explain"));
    hide();
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropArea::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_window)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return enter(event);
    case QEvent::DragLeave:
        hide();
        return false;
    case QEvent::Drop:
        return drop(event);
    case QEvent::Resize:
        setGeometry(m_window->rect());
        return false;
    default:
        return false;
    }
}

// Never moved away: what is dragged here stays where it was.
bool DropArea::enter(QEvent *event)
{
    auto *drag = static_cast<QDropEvent *>(event);
    if (!isDroppable(*drag->mimeData()) || drag->source())
        return false;
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    setGeometry(m_window->rect());
    raise();
    show();
    return true;
}

bool DropArea::drop(QEvent *event)
{
    auto *drop = static_cast<QDropEvent *>(event);
    hide();
    if (!isDroppable(*drop->mimeData()) || drop->source())
        return false;
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    Q_EMIT dropped(droppedContent(*drop->mimeData()));
    return true;
}

void DropArea::paintEvent(QPaintEvent *)
{
    const QPalette palette = QGuiApplication::palette();
    const QColor accent = colour(Ink::Accent, palette);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = colour(Surface::AccentSoft, palette);
    veil.setAlphaF(0.94F);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(accent, 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(Inset, Inset, -Inset, -Inset), Radius, Radius);
    const QPointF middle = QRectF(rect()).center();
    paintDrawing(painter,
        QRectF(
            middle.x() - DrawingSize / 2.0, middle.y() - DrawingSize - 8, DrawingSize, DrawingSize),
        Drawing::Open, accent);
    painter.setFont(fontOf(TextRole::Title));
    painter.setPen(colour(Ink::Text, palette));
    painter.drawText(rect().adjusted(Inset, int(middle.y()), -Inset, -Inset),
        Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap,
        tr("Drop here: a returned mail, a log, an error text, or a file of SMTPscope"));
}

} // namespace smtpscope
