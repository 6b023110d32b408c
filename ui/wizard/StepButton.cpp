// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/StepButton.h"

#include "ui/kit/Icons.h"
#include "ui/kit/Type.h"

#include <QEvent>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int IconSize = 16;
constexpr int Inset = 12;
constexpr int TextAt = 38;

Drawing drawingOf(StepPlace place)
{
    switch (place) {
    case StepPlace::Done:
        return Drawing::OutcomeOk;
    case StepPlace::Here:
        return Drawing::ChevronRight;
    case StepPlace::ToCome:
        return Drawing::OutcomePending;
    }
    return Drawing::OutcomePending;
}

Ink inkOf(StepPlace place)
{
    switch (place) {
    case StepPlace::Done:
        return Ink::Ok;
    case StepPlace::Here:
        return Ink::Accent;
    case StepPlace::ToCome:
        return Ink::Pending;
    }
    return Ink::Pending;
}

} // namespace

StepButton::StepButton(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StepButton::setStep(const QString &name, StepPlace place)
{
    m_place = place;
    setText(name);
    switch (place) {
    case StepPlace::Done:
        setAccessibleDescription(tr("done"));
        break;
    case StepPlace::Here:
        setAccessibleDescription(tr("this page"));
        break;
    case StepPlace::ToCome:
        setAccessibleDescription(tr("to come"));
        break;
    }
    setFocusPolicy(place == StepPlace::Here ? Qt::NoFocus : Qt::StrongFocus);
    setCursor(place == StepPlace::Here ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::Strong));
    return {TextAt + metrics.horizontalAdvance(text()) + Inset, qMax(35, metrics.height() + 17)};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool isHere = m_place == StepPlace::Here;
    if (isHere || (underMouse() && isEnabled())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(isHere ? Surface::AccentSoft : Surface::Hover, palette()));
        painter.drawRoundedRect(frame, 6, 6);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colour(Ink::Accent, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const QRectF icon(Inset, (height() - IconSize) / 2.0, IconSize, IconSize);
    paintDrawing(painter, icon, drawingOf(m_place), colour(inkOf(m_place), palette()));
    painter.setFont(fontOf(isHere ? TextRole::Strong : TextRole::Body));
    painter.setPen(colour(m_place == StepPlace::ToCome ? Ink::Text2 : Ink::Text, palette()));
    painter.drawText(QRect(TextAt, 0, width() - TextAt, height()), Qt::AlignVCenter, text());
}

void StepButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
}

void StepButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void StepButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace smtpscope
