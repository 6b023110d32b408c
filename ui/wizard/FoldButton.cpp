// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/FoldButton.h"

#include "ui/kit/Icons.h"
#include "ui/kit/Type.h"

#include <QEvent>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int IconSize = 14;
constexpr int TextAt = 22;
constexpr int Air = 6;
constexpr int Words = int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignVCenter);

} // namespace

FoldButton::FoldButton(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleDescription(tr("folded"));
    connect(this, &QAbstractButton::toggled, this,
        [this](bool isOpen) { setAccessibleDescription(isOpen ? tr("unfolded") : tr("folded")); });
}

QSize FoldButton::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::Body));
    return {TextAt + metrics.horizontalAdvance(text()) + Air, metrics.height() + 2 * Air};
}

QSize FoldButton::minimumSizeHint() const
{
    return {120, QFontMetrics(fontOf(TextRole::Body)).height() + 2 * Air};
}

int FoldButton::heightForWidth(int width) const
{
    const QRect room(0, 0, qMax(80, width - TextAt - Air), 10'000);
    const int needed =
        QFontMetrics(fontOf(TextRole::Body)).boundingRect(room, Words, text()).height();
    return needed + 2 * Air;
}

void FoldButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (hasFocus()) {
        painter.setPen(QPen(colour(Ink::Accent, palette()), 2));
        painter.drawRoundedRect(frame, 6, 6);
    }
    const QColor ink = colour(underMouse() ? Ink::Accent : Ink::Text2, palette());
    const int line = QFontMetrics(fontOf(TextRole::Body)).height();
    paintDrawing(painter, QRectF(2, Air + (line - IconSize) / 2.0, IconSize, IconSize),
        isChecked() ? Drawing::ChevronDown : Drawing::ChevronRight, ink);
    painter.setFont(fontOf(TextRole::Body));
    painter.setPen(ink);
    painter.drawText(rect().adjusted(TextAt, 0, -Air, 0), Words, text());
}

void FoldButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
}

void FoldButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void FoldButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace smtpscope
