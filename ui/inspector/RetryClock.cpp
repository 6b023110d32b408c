// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/inspector/RetryClock.h"

#include "ui/inspector/LinkButton.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

QString leftText(qint64 seconds)
{
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QHBoxLayout *leftAligned(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->addWidget(widget);
    row->addStretch(1);
    return row;
}

} // namespace

QString waitText(int seconds)
{
    if (seconds < 120 && seconds % 60 != 0)
        return RetryClock::tr("%n seconds", nullptr, seconds);
    const int minutes = (seconds + 59) / 60;
    return minutes == 1 ? RetryClock::tr("1 minute") : RetryClock::tr("%1 minutes").arg(minutes);
}

RetryClock::RetryClock(int seconds, const QDateTime &due, QWidget *parent)
    : QWidget(parent)
    , m_seconds(seconds)
    , m_due(due)
    , m_left((new Label)->wrapped())
    , m_wait(new Button(tr("Check again in %1").arg(waitText(seconds)), ButtonWeight::Normal,
          Drawing::OutcomeTemporary))
    , m_cancel(new Button(tr("Cancel the wait"), ButtonWeight::Normal, Drawing::Stop))
    , m_now(new LinkButton(tr("Check again now"), Drawing::RunAgain))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(m_left);
    for (Button *button : {m_wait, m_cancel})
        layout->addLayout(leftAligned(button));
    layout->addWidget(m_now);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &RetryClock::refresh);
    connect(m_wait, &Button::clicked, this, &RetryClock::begin);
    connect(m_cancel, &Button::clicked, this, &RetryClock::stop);
    connect(m_now, &LinkButton::clicked, this, &RetryClock::nowWanted);
    refresh();
}

void RetryClock::begin()
{
    m_due = QDateTime::currentDateTimeUtc().addSecs(m_seconds);
    refresh();
    m_cancel->setFocus();
    Q_EMIT started(m_seconds);
}

void RetryClock::stop()
{
    m_due = {};
    refresh();
    m_wait->setFocus();
    Q_EMIT cancelled();
}

void RetryClock::refresh()
{
    const bool isWaiting = m_due.isValid();
    m_left->setVisible(isWaiting);
    m_cancel->setVisible(isWaiting);
    m_wait->setVisible(!isWaiting);
    if (!isWaiting) {
        m_tick.stop();
        return;
    }
    if (!m_tick.isActive())
        m_tick.start();
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(m_due);
    m_left->setText(left > 0
            ? tr("Checks again by itself in %1 and compares the two.").arg(leftText(left))
            : tr("The check begins now."));
}

} // namespace smtpscope
