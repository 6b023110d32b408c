// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/Segments.h"

#include "ui/kit/Tokens.h"
#include "ui/kit/Type.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QRadioButton>

namespace smtpscope {

namespace {

// A radio button in behaviour and for screen readers; only its looks are others.
class Segment : public QRadioButton
{
public:
    explicit Segment(const QString &text) : QRadioButton(text)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontOf(TextRole::Strong));
        return {metrics.horizontalAdvance(text()) + 32, qMax(28, metrics.height() + 11)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &place) const override { return rect().contains(place); }

    void changeEvent(QEvent *event) override
    {
        QRadioButton::changeEvent(event);
        if (event->type() == QEvent::ApplicationFontChange)
            updateGeometry();
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
        if (isChecked()) {
            painter.setBrush(colour(Surface::AccentSoft, palette()));
            painter.setPen(QPen(colour(Ink::Accent, palette()), hasFocus() ? 2 : 1));
            painter.drawRoundedRect(frame, 5, 5);
        } else if (hasFocus()) {
            painter.setPen(QPen(colour(Ink::Accent, palette()), 2));
            painter.drawRoundedRect(frame, 5, 5);
        }
        painter.setFont(fontOf(isChecked() ? TextRole::Strong : TextRole::Body));
        painter.setPen(colour(isChecked() ? Ink::Text : Ink::Text2, palette()));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, text());
    }
};

} // namespace

Segments::Segments(const QString &name, const QStringList &texts, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    for (const QString &text : texts) {
        auto *segment = new Segment(text);
        m_group->addButton(segment, int(m_group->buttons().size()));
        layout->addWidget(segment);
    }
    choose(0);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool isChosen) {
        if (isChosen)
            Q_EMIT chosenChanged(index);
    });
}

int Segments::chosen() const
{
    return m_group->checkedId();
}

void Segments::choose(int index)
{
    const QSignalBlocker quiet(m_group);
    m_group->button(index)->setChecked(true);
}

QAbstractButton *Segments::button(int index) const
{
    return m_group->button(index);
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colour(Ink::Control, palette()));
    painter.setBrush(colour(Surface::Raised, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace smtpscope
