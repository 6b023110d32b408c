// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/ChoiceCard.h"

#include "ui/kit/KeyCap.h"
#include "ui/kit/Type.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int LeastHeight = 72;
constexpr int LeastTextWidth = 120;
constexpr int TextLeft = 56;
constexpr int Right = 16;
constexpr int Above = 16;
constexpr int Gap = 2;
constexpr int DrawingSize = 20;
constexpr int Wrapped = int(Qt::TextWordWrap) | int(Qt::AlignLeft) | int(Qt::AlignTop);

int heightOf(const QString &text, TextRole role, int width)
{
    return QFontMetrics(fontOf(role)).boundingRect(0, 0, width, 10'000, Wrapped, text).height();
}

} // namespace

ChoiceCard::ChoiceCard(
    const QString &title, const QString &text, Drawing drawing, const QString &key, QWidget *parent)
    : QAbstractButton(parent), m_key(key), m_drawing(drawing)
{
    setText(title);
    setAccessibleName(QString(title).remove(QLatin1Char('&')));
    setDescription(text);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setDescription(const QString &text)
{
    m_text = text;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QSize ChoiceCard::sizeHint() const
{
    static constexpr int Usual = 480;
    return {Usual, heightForWidth(Usual)};
}

QSize ChoiceCard::minimumSizeHint() const
{
    const int key = m_key.isEmpty() ? 0 : keyCapSize(m_key).width() + Right;
    return {TextLeft + LeastTextWidth + key + Right, LeastHeight};
}

int ChoiceCard::textWidth(int width) const
{
    const int key = m_key.isEmpty() ? 0 : keyCapSize(m_key).width() + Right;
    return qMax(LeastTextWidth, width - TextLeft - key - Right);
}

int ChoiceCard::heightForWidth(int width) const
{
    const int room = textWidth(width);
    const int texts = heightOf(text(), TextRole::Strong, room) + Gap
        + (m_text.isEmpty() ? 0 : heightOf(m_text, TextRole::Small, room));
    return qMax(LeastHeight, texts + 2 * Above);
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const QPalette palette = QGuiApplication::palette();
    const bool isChosen = isChecked() || isDown();
    const bool isLoud = isEnabled() && (isChosen || hasFocus() || underMouse());
    const Surface surface = !isEnabled() ? Surface::Window
        : isChosen || hasFocus()         ? Surface::AccentSoft
        : underMouse()                   ? Surface::Hover
                                         : Surface::Base;
    const qreal width = isLoud && (isChosen || hasFocus()) ? 2 : 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(isLoud ? Ink::Accent : Ink::Control, palette), width));
    painter.setBrush(colour(surface, palette));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    const QRectF place(20, (height() - DrawingSize) / 2, DrawingSize, DrawingSize);
    paintDrawing(
        painter, place, m_drawing, colour(isEnabled() ? Ink::Accent : Ink::Muted, palette));
    paintTexts(painter);
    if (!m_key.isEmpty()) {
        const int keyWidth = keyCapSize(m_key).width();
        paintKeyCap(
            painter, QRectF(this->width() - Right - keyWidth, 0, keyWidth, height()), m_key);
    }
}

void ChoiceCard::paintTexts(QPainter &painter)
{
    const QPalette palette = QGuiApplication::palette();
    const int room = textWidth(width());
    const int titleHeight = heightOf(text(), TextRole::Strong, room);
    const int whole = titleHeight + Gap + heightOf(m_text, TextRole::Small, room);
    const int top = (height() - whole) / 2;
    painter.setFont(fontOf(TextRole::Strong));
    painter.setPen(colour(isEnabled() ? Ink::Text : Ink::Muted, palette));
    painter.drawText(
        QRect(TextLeft, top, room, titleHeight), Wrapped | int(Qt::TextHideMnemonic), text());
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(colour(isEnabled() ? Ink::Text2 : Ink::Muted, palette));
    painter.drawText(QRect(TextLeft, top + titleHeight + Gap, room, height()), Wrapped, m_text);
}

void ChoiceCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChoiceCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
}

} // namespace smtpscope
