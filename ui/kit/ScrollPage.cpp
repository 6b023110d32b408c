// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/ScrollPage.h"

#include "ui/kit/StyleShapes.h"

#include <QEvent>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QScrollBar>

namespace smtpscope {

namespace {

class Ring : public QWidget
{
public:
    explicit Ring(QWidget *parent) : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintFocusRing(painter, rect(), QGuiApplication::palette());
    }
};

bool isByKey(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

} // namespace

ScrollPage::ScrollPage(QWidget *content, Surface surface, QWidget *parent)
    : QScrollArea(parent), m_surface(surface), m_ring(new Ring(this))
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

// A page of text alone is scrolled by keys, so it must be seen that they go there.
void ScrollPage::focusInEvent(QFocusEvent *event)
{
    QScrollArea::focusInEvent(event);
    m_ring->setVisible(isByKey(event->reason()));
    m_ring->raise();
}

void ScrollPage::focusOutEvent(QFocusEvent *event)
{
    QScrollArea::focusOutEvent(event);
    m_ring->hide();
}

void ScrollPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_ring->setGeometry(rect());
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
