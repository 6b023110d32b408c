// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/compare/OutcomeBanner.h"

#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"
#include "ui/kit/OutcomeLook.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int StripeWidth = 4;
constexpr int MarkSize = 32;

} // namespace

OutcomeBanner::OutcomeBanner(QWidget *parent)
    : QWidget(parent)
    , m_mark(new DrawingLabel(Drawing::OutcomePending, Ink::Pending, MarkSize))
    , m_sentence((new Label({}, TextRole::Verdict))->wrapped()->selectable())
    , m_detail((new Label({}, TextRole::Body, Ink::Text2))->wrapped()->selectable())
{
    auto *texts = new QVBoxLayout;
    texts->setSpacing(4);
    texts->addWidget(m_sentence);
    texts->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(16);
    layout->addWidget(m_mark);
    layout->addLayout(texts, 1);
}

void OutcomeBanner::say(Mark mark, const QString &sentence, const QString &detail)
{
    m_shown = mark;
    m_mark->setDrawing(drawingOf(mark), inkOf(mark));
    m_sentence->setText(sentence);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    setAccessibleName(sentence + QLatin1Char(' ') + detail);
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

QString OutcomeBanner::sentence() const
{
    return m_sentence->text();
}

QString OutcomeBanner::detail() const
{
    return m_detail->text();
}

void OutcomeBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(
        QRect(0, 0, StripeWidth, height()), colour(inkOf(m_shown), QGuiApplication::palette()));
}

} // namespace smtpscope
