// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/PathStrip.h"

#include "ui/kit/PathStationButton.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace smtpscope {

namespace {

PathLine lineBefore(const PathStation &next)
{
    return next.mark == Mark::Pending || next.mark == Mark::Skipped ? PathLine::NotTravelled
                                                                    : PathLine::Travelled;
}

} // namespace

PathStrip::PathStrip(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(tr("The road of the mail"));
}

// Buttons stay while a check runs, so that the focus does too.
void PathStrip::setStations(const std::vector<PathStation> &stations)
{
    while (m_buttons.size() > stations.size()) {
        delete m_buttons.back();
        m_buttons.pop_back();
    }
    while (m_buttons.size() < stations.size())
        addStation();
    for (size_t index = 0; index < stations.size(); ++index) {
        const bool isLast = index + 1 == stations.size();
        m_buttons.at(index)->setStation(
            stations.at(index), isLast ? PathLine::None : lineBefore(stations.at(index + 1)));
    }
    if (!m_buttons.empty() && focused() < 0)
        moveFocus(0);
}

// Tab comes to one station only; the arrow keys go on from there.
void PathStrip::addStation()
{
    auto *button = new PathStationButton(this);
    const int index = int(m_buttons.size());
    m_layout->addWidget(button, 1);
    m_buttons.push_back(button);
    connect(button, &QAbstractButton::clicked, this, [this, index] {
        moveFocus(index);
        Q_EMIT stageChosen(index);
    });
}

int PathStrip::focused() const
{
    for (size_t index = 0; index < m_buttons.size(); ++index) {
        if (m_buttons.at(index)->focusPolicy() == Qt::StrongFocus)
            return int(index);
    }
    return -1;
}

void PathStrip::moveFocus(int station)
{
    const int before = focused();
    if (before == station)
        return;
    PathStationButton *next = m_buttons.at(size_t(station));
    next->setFocusPolicy(Qt::StrongFocus);
    if (before < 0)
        return;
    PathStationButton *last = m_buttons.at(size_t(before));
    if (last->hasFocus())
        next->setFocus(Qt::TabFocusReason);
    last->setFocusPolicy(Qt::ClickFocus);
}

void PathStrip::keyPressEvent(QKeyEvent *event)
{
    const int count = int(m_buttons.size());
    const int step = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int now = focused();
    int next = now;
    if (event->key() == Qt::Key_Right)
        next = now + step;
    else if (event->key() == Qt::Key_Left)
        next = now - step;
    else if (event->key() == Qt::Key_Home)
        next = 0;
    else if (event->key() == Qt::Key_End)
        next = count - 1;
    else
        return QWidget::keyPressEvent(event);
    if (count > 0)
        moveFocus(qBound(0, next, count - 1));
}

} // namespace smtpscope
