// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/MailboxToken.h"

#include "ui/kit/Icons.h"
#include "ui/kit/Type.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int Margin = 8;
constexpr int DrawingSize = 14;
constexpr int TextLeft = Margin + DrawingSize + 6;
constexpr int CrossWidth = 24;

} // namespace

MailboxToken::MailboxToken(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setProperty("reachedByArrows", true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Click to change it, the cross takes it away."));
    describe();
}

void MailboxToken::setFaulty(bool isFaulty)
{
    m_isFaulty = isFaulty;
    describe();
    update();
}

void MailboxToken::describe()
{
    setAccessibleName(m_isFaulty ? tr("%1, not an address").arg(text()) : text());
}

void MailboxToken::setChosen(bool isChosen)
{
    m_isChosen = isChosen;
    update();
}

QSize MailboxToken::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::Strong));
    return {TextLeft + metrics.horizontalAdvance(text()) + 2 + CrossWidth,
        qMax(24, metrics.height() + 8)};
}

QSize MailboxToken::minimumSizeHint() const
{
    return {TextLeft + CrossWidth + 40, sizeHint().height()};
}

QRect MailboxToken::crossPlace() const
{
    return {width() - CrossWidth, 0, CrossWidth, height()};
}

void MailboxToken::paintEvent(QPaintEvent *)
{
    const QPalette palette = QGuiApplication::palette();
    const Surface surface = m_isChosen ? Surface::AccentSoft
        : m_isFaulty                   ? Surface::PermanentSoft
                                       : Surface::PendingSoft;
    const QColor ink = colour(m_isFaulty ? Ink::Permanent : Ink::Text, palette);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hasEdge = m_isChosen || isForeign(palette);
    painter.setPen(hasEdge ? QPen(colour(Ink::Accent, palette), 2) : QPen(Qt::NoPen));
    painter.setBrush(colour(surface, palette));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 0.5, -1, -0.5), 6, 6);
    paintDrawing(painter, QRectF(Margin, (height() - DrawingSize) / 2, DrawingSize, DrawingSize),
        m_isFaulty ? Drawing::OutcomePermanent : Drawing::SideUser, ink);
    const QFont font = fontOf(TextRole::Strong);
    const int room = crossPlace().left() - TextLeft;
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRect(TextLeft, 0, room, height()), Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text(), Qt::ElideMiddle, room));
    const QPointF centre = QRectF(crossPlace()).center();
    painter.setPen(QPen(colour(Ink::Text2, palette), 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(centre + QPointF(-3, -3), centre + QPointF(3, 3));
    painter.drawLine(centre + QPointF(3, -3), centre + QPointF(-3, 3));
}

void MailboxToken::mouseReleaseEvent(QMouseEvent *event)
{
    if (!crossPlace().contains(event->pos()))
        return QAbstractButton::mouseReleaseEvent(event);
    setDown(false);
    event->accept();
    Q_EMIT removed();
}

} // namespace smtpscope
