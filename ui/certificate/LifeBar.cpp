// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/certificate/LifeBar.h"

#include "ui/certificate/CertificateTexts.h"
#include "ui/certificate/LifeGeometry.h"
#include "ui/kit/Tokens.h"
#include "ui/kit/Type.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr qreal BarHeight = 8;
constexpr qreal MarkHeight = 20;
constexpr int Gap = 6;

QFont captionFont(bool isStrong)
{
    QFont font = fontOf(TextRole::Caption);
    if (isStrong)
        font.setWeight(QFont::DemiBold);
    return font;
}

// A text around a place stays inside of the widget.
void drawAround(QPainter &painter, qreal centre, qreal top, qreal width, const QString &text)
{
    const qreal length = painter.fontMetrics().horizontalAdvance(text) + 2;
    const qreal left = qBound<qreal>(0, centre - length / 2, qMax<qreal>(0, width - length));
    const QRectF place(left, top, length, painter.fontMetrics().height());
    painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
}

} // namespace

LifeBar::LifeBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LifeBar::setLife(const QDateTime &notBefore, const QDateTime &notAfter, const QDateTime &seen)
{
    m_notBefore = notBefore;
    m_notAfter = notAfter;
    m_seen = seen;
    setAccessibleName(tr("Valid from %1 to %2, seen on %3")
                          .arg(dayText(notBefore), dayText(notAfter), dayText(seen)));
    update();
}

int LifeBar::lineHeight() const
{
    return QFontMetrics(captionFont(true)).height();
}

QSize LifeBar::sizeHint() const
{
    return {320, 2 * lineHeight() + int(MarkHeight) + Gap};
}

QSize LifeBar::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void LifeBar::paintEvent(QPaintEvent *)
{
    const QPalette palette = QGuiApplication::palette();
    const auto ink = [&](Ink which) { return colour(which, palette); };
    const LifeGeometry life = lifeGeometry(m_notBefore, m_notAfter, m_seen, width() - 2);
    const qreal markTop = lineHeight() + 2;
    const qreal top = markTop + (MarkHeight - BarHeight) / 2;
    const bool isWrong = life.isOver || life.isYetToCome;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isWrong) { // the time between the life and the check
        const qreal from = life.isOver ? life.end : life.seen;
        const qreal to = life.isOver ? life.seen : life.start;
        painter.setPen(QPen(ink(Ink::Permanent), 1.25, Qt::DashLine));
        painter.setBrush(colour(Surface::PermanentSoft, palette));
        painter.drawRoundedRect(QRectF(from, top, to - from, BarHeight), 2, 2);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink(Ink::Work));
    const qreal length = qMax<qreal>(3, life.end - life.start);
    painter.drawRoundedRect(QRectF(life.start, top, length, BarHeight), 2, 2);
    painter.fillRect(QRectF(life.seen, markTop, 2, MarkHeight), ink(Ink::Text));

    painter.setFont(captionFont(true));
    painter.setPen(ink(Ink::Text));
    drawAround(painter, life.seen, 0, width(), tr("seen %1").arg(dayText(m_seen)));
    const qreal below = markTop + MarkHeight + 2;
    painter.setFont(captionFont(life.isYetToCome));
    painter.setPen(ink(life.isYetToCome ? Ink::Permanent : Ink::Text2));
    const QString start = dayText(m_notBefore);
    const qreal startWidth = painter.fontMetrics().horizontalAdvance(start);
    drawAround(painter, life.start + startWidth / 2, below, width(), start);
    painter.setFont(captionFont(life.isOver));
    painter.setPen(ink(life.isOver ? Ink::Permanent : Ink::Text2));
    const QString end = dayText(m_notAfter);
    const qreal endWidth = painter.fontMetrics().horizontalAdvance(end);
    const qreal afterStart = life.start + startWidth + 12 + endWidth / 2; // never over it
    drawAround(painter, qMax(afterStart, life.end - endWidth / 2), below, width(), end);
}

void LifeBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace smtpscope
