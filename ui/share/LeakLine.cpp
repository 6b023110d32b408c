// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/share/LeakLine.h"

#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace smtpscope {

namespace {

struct Look
{
    Drawing drawing;
    Ink ink;
    Surface surface;
};

Look lookOf(LeakState state)
{
    switch (state) {
    case LeakState::Checking:
        return {Drawing::OutcomeRunning, Ink::Accent, Surface::Raised};
    case LeakState::Passed:
    case LeakState::Done:
        return {Drawing::OutcomeOk, Ink::Ok, Surface::OkSoft};
    case LeakState::Careful:
        return {Drawing::OutcomeWarning, Ink::Temporary, Surface::TemporarySoft};
    case LeakState::Refused:
        return {Drawing::OutcomePermanent, Ink::Permanent, Surface::PermanentSoft};
    }
    return {Drawing::OutcomeRunning, Ink::Accent, Surface::Raised};
}

} // namespace

LeakLine::LeakLine(QWidget *parent)
    : Card(parent)
    , m_mark(new DrawingLabel(Drawing::OutcomeRunning, Ink::Accent))
    , m_text((new Label)->wrapped()->selectable())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 9, 16, 9);
    layout->setSpacing(12);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

QString LeakLine::text() const
{
    return m_text->text();
}

void LeakLine::say(LeakState state, const QString &text)
{
    const Look look = lookOf(state);
    m_state = state;
    setSurface(look.surface);
    setEdge(look.ink);
    m_mark->setDrawing(look.drawing, look.ink);
    m_text->setText(text);
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace smtpscope
