// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/ScrollPage.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScrollBar>

namespace smtpscope {

ScrollPage::ScrollPage(QWidget *content, Surface surface, QWidget *parent)
    : QScrollArea(parent), m_surface(surface)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    dress();
    if (content)
        setWidget(content);
}

void ScrollPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        dress();
}

// The page must not become narrower than its content can be, since nothing scrolls sideways.
bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool mayChange =
        event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize;
    if (watched == widget() && mayChange) {
        const int asked = widget()->minimumWidth();
        const int least = asked > 0 ? asked : widget()->minimumSizeHint().width();
        setMinimumWidth(least + verticalScrollBar()->sizeHint().width());
    }
    return QScrollArea::eventFilter(watched, event);
}

void ScrollPage::dress()
{
    QPalette own = palette();
    const QColor fill = colour(m_surface, QGuiApplication::palette());
    own.setColor(QPalette::Window, fill);
    own.setColor(QPalette::Base, fill); // the scroll bar's ground
    setPalette(own);
}

} // namespace smtpscope
