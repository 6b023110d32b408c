// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/PlanRowButton.h"

#include "ui/kit/Icons.h"
#include "ui/kit/OutcomeLook.h"
#include "ui/kit/Type.h"

#include <QEvent>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int Inset = 16;
constexpr int IconSize = 16;
constexpr int NameAt = 48;
constexpr int Gap = 16;
constexpr int Air = 9; // above and below the text

// A command may break anywhere, words only between them.
int wrappingOf(const PlanRow &row)
{
    return int(row.isCommand ? Qt::TextWrapAnywhere : Qt::TextWordWrap) | int(Qt::AlignLeft);
}

// The same for all rows, so that what is sent begins on one line.
int nameColumn(const QFontMetrics &metrics)
{
    int widest = 0;
    for (const Stage stage : {Stage::Dns, Stage::Connect, Stage::Banner, Stage::StartTls,
             Stage::Auth, Stage::Rcpt, Stage::Data, Stage::Quit, Stage::Capability})
        widest = qMax(widest, metrics.horizontalAdvance(nameOf(stage)));
    return widest + Gap;
}

} // namespace

PlanRowButton::PlanRowButton(const PlanRow &row, bool isLast, QWidget *parent)
    : QAbstractButton(parent), m_row(row), m_isLast(isLast)
{
    QString said = tr("%1: %2").arg(nameOf(row.stage), row.text);
    if (!row.secret.isEmpty())
        said += tr(", with %1, which is not shown").arg(row.secret);
    if (!row.expected.isEmpty())
        said += QStringLiteral(", ") + row.expected;
    setAccessibleName(said);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("Change this step"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont PlanRowButton::textFont() const
{
    return fontOf(m_row.isCommand ? TextRole::Mono : TextRole::Body);
}

PlanRowButton::Places PlanRowButton::placesIn(int width) const
{
    const QFontMetrics strong(fontOf(TextRole::Strong));
    const QFontMetrics small(fontOf(TextRole::Small));
    const QFontMetrics text(textFont());
    const int nameWidth = nameColumn(strong);
    const int textAt = NameAt + nameWidth;
    const int expectedWidth =
        m_row.expected.isEmpty() ? 0 : small.horizontalAdvance(m_row.expected) + 2;
    const int room = qMax(80, width - textAt - expectedWidth - Gap - Inset);
    const int top = Air + strong.ascent() - text.ascent(); // all first lines stand on one line
    const QRect words =
        text.boundingRect(QRect(textAt, top, room, 10'000), wrappingOf(m_row), m_row.text);
    Places places;
    places.text = QRect(textAt, top, room, words.height());
    int bottom = places.text.bottom();
    if (!m_row.secret.isEmpty()) {
        const QSize chip(small.horizontalAdvance(m_row.secret) + 34, small.height() + 5);
        const bool fits = words.width() + 8 + chip.width() <= room;
        places.secret =
            fits ? QRect({words.right() + 9, Air - 2}, chip) : QRect({textAt, bottom + 5}, chip);
        bottom = qMax(bottom, places.secret.bottom());
    }
    places.name = QRect(NameAt, Air, nameWidth, strong.height());
    places.expected = QRect(width - Inset - expectedWidth, Air + strong.ascent() - small.ascent(),
        expectedWidth, small.height());
    places.height = qMax(36, bottom + Air);
    return places;
}

QSize PlanRowButton::sizeHint() const
{
    return {560, heightForWidth(560)};
}

QSize PlanRowButton::minimumSizeHint() const
{
    return {320, heightForWidth(qMax(320, width()))};
}

int PlanRowButton::heightForWidth(int width) const
{
    return placesIn(width).height;
}

void PlanRowButton::paintBack(QPainter &painter)
{
    const QRectF frame = QRectF(rect()).adjusted(3, 2, -3, -2);
    if (underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(Surface::Hover, palette()));
        painter.drawRoundedRect(frame, 6, 6);
    }
    if (!m_isLast)
        painter.fillRect(QRect(NameAt, height() - 1, width() - NameAt - 12, 1),
            colour(Surface::Line, palette()));
    if (hasFocus()) {
        painter.setPen(QPen(colour(Ink::Accent, palette()), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, 6, 6);
    }
}

void PlanRowButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBack(painter);
    const Places places = placesIn(width());
    paintDrawing(painter,
        QRectF(24 - IconSize / 2.0, places.name.center().y() + 0.5 - IconSize / 2.0, IconSize,
            IconSize),
        drawingOf(m_row.stage), colour(Ink::Accent, palette()));
    painter.setPen(colour(Ink::Text, palette()));
    painter.setFont(fontOf(TextRole::Strong));
    painter.drawText(places.name, Qt::AlignLeft | Qt::AlignVCenter, nameOf(m_row.stage));
    painter.setFont(textFont());
    painter.drawText(places.text, wrappingOf(m_row), m_row.text);
    painter.setFont(fontOf(TextRole::Small));
    painter.setPen(colour(Ink::Text2, palette()));
    painter.drawText(places.expected, Qt::AlignRight | Qt::AlignTop, m_row.expected);
    if (m_row.secret.isEmpty())
        return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Surface::UnknownSoft, palette()));
    painter.drawRoundedRect(places.secret, 5, 5);
    const QColor secret = colour(Ink::Secret, palette());
    paintDrawing(painter, QRectF(places.secret.x() + 7, places.secret.center().y() - 6, 13, 13),
        Drawing::StageTls, secret);
    painter.setPen(secret);
    painter.drawText(places.secret.adjusted(26, 0, 0, 0), Qt::AlignVCenter, m_row.secret);
}

void PlanRowButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    update();
}

void PlanRowButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void PlanRowButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace smtpscope
