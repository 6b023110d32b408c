// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/inspector/WaitingView.h"

#include "ui/inspector/ExplanationParts.h"
#include "ui/kit/Label.h"
#include "ui/kit/Section.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int TickMs = 200;
constexpr int BetweenSections = 18;

QString seconds(qint64 ms)
{
    return QLocale().toString(double(ms) / 1000, 'f', 1);
}

} // namespace

WaitingView::WaitingView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(BetweenSections);
    m_tick.setInterval(TickMs);
    connect(&m_tick, &QTimer::timeout, this, &WaitingView::count);
}

void WaitingView::setAwaited(const AwaitedAnswer &awaited)
{
    if (awaited == m_awaited && m_tick.isActive())
        return;
    m_awaited = awaited;
    m_since.start();
    m_tick.start();
    rebuild();
}

void WaitingView::stop()
{
    m_tick.stop();
}

void WaitingView::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *happening = new Section(tr("What is happening"));
    happening->add(paragraphsOf({m_awaited.happening}));
    m_layout->addWidget(happening);
    if (!m_awaited.expected.empty()) {
        auto *expected = new Section(tr("What may come back"));
        expected->add(repliesOf(m_awaited.expected));
        m_layout->addWidget(expected);
    }
    auto *limit = new Section(tr("Time limit"));
    auto *row = new QHBoxLayout;
    row->addWidget(
        (new Label(tr("%1 s for this step").arg(seconds(m_awaited.limitMs))))->wrapped(), 1);
    m_left = new Label({}, TextRole::Body, Ink::Text2);
    row->addWidget(m_left);
    limit->add(row);
    m_layout->addWidget(limit);
    count();
}

void WaitingView::count()
{
    const qint64 left = qMax<qint64>(0, m_awaited.limitMs - m_since.elapsed());
    m_left->setText(tr("%1 s left").arg(seconds(left)));
}

} // namespace smtpscope
