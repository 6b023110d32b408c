// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/console/CommandChips.h"

#include "ui/kit/Label.h"
#include "ui/kit/Tokens.h"
#include "ui/kit/Type.h"

#include <QEvent>
#include <QPainter>

namespace smtpscope {

namespace {

constexpr int Gap = 8;
constexpr int ChipAir = 10; // at either side of the text
constexpr qreal Radius = 6;

} // namespace

CommandChip::CommandChip(const NextCommand &command, bool isFirst, QWidget *parent)
    : QAbstractButton(parent), m_command(command), m_isFirst(isFirst)
{
    setText(command.label);
    setAccessibleName(command.label);
    setAccessibleDescription(command.purpose);
    setToolTip(command.purpose);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize CommandChip::sizeHint() const
{
    const QFontMetrics metrics(fontOf(TextRole::Head));
    return {metrics.horizontalAdvance(text()) + 2 * ChipAir, qMax(24, metrics.height() + 8)};
}

void CommandChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Surface surface = m_isFirst ? Surface::AccentSoft : Surface::PendingSoft;
    if (isEnabled() && (underMouse() || isDown()))
        surface = Surface::Hover;
    const bool isRinged = hasFocus();
    painter.setPen(isRinged ? QPen(colour(Ink::Accent, palette()), 2) : QPen(Qt::NoPen));
    painter.setBrush(colour(surface, palette()));
    const qreal inset = isRinged ? 1 : 0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), Radius, Radius);
    const Ink enabled = m_isFirst ? Ink::Accent : Ink::Text;
    painter.setPen(colour(isEnabled() ? enabled : Ink::Muted, palette()));
    painter.setFont(fontOf(TextRole::Head));
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
}

CommandChips::CommandChips(QWidget *parent)
    : QWidget(parent), m_lead(new Label(tr("Makes sense now"), TextRole::Small, Ink::Text2, this))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CommandChips::setCommands(const std::vector<NextCommand> &commands)
{
    if (commands == m_commands)
        return;
    m_commands = commands;
    for (CommandChip *chip : m_chips) {
        chip->hide();
        chip->deleteLater(); // it may be the one that was just pressed
    }
    m_chips.clear();
    for (const NextCommand &command : commands) {
        auto *chip = new CommandChip(command, m_chips.isEmpty(), this);
        connect(
            chip, &CommandChip::clicked, this, [this, chip] { Q_EMIT picked(chip->command()); });
        chip->show();
        m_chips.append(chip);
    }
    m_lead->setVisible(!m_chips.isEmpty());
    layOut(width(), true);
    updateGeometry();
}

// Places the chips in lines of `width`; returns the height.
int CommandChips::layOut(int width, bool moves) const
{
    const int height = m_chips.isEmpty() ? 0 : m_chips.first()->sizeHint().height();
    const QSize lead = m_lead->sizeHint();
    if (moves)
        m_lead->setGeometry(0, (height - lead.height()) / 2, lead.width(), lead.height());
    int x = lead.width() + Gap;
    int y = 0;
    for (CommandChip *chip : m_chips) {
        const int wanted = chip->sizeHint().width();
        if (x > 0 && x + wanted > width) {
            x = 0;
            y += height + Gap / 2;
        }
        if (moves)
            chip->setGeometry(x, y, wanted, height);
        x += wanted + Gap;
    }
    return y + height;
}

int CommandChips::heightForWidth(int width) const
{
    return layOut(width, false);
}

QSize CommandChips::sizeHint() const
{
    return {320, layOut(width(), false)};
}

QSize CommandChips::minimumSizeHint() const
{
    return {120, m_chips.isEmpty() ? 0 : m_chips.first()->sizeHint().height()};
}

void CommandChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut(width(), true);
}

void CommandChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        layOut(width(), true);
        updateGeometry();
    }
}

} // namespace smtpscope
