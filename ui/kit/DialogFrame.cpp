// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/DialogFrame.h"

#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int Margin = 24;
constexpr int LeastFoot = 56;

} // namespace

DialogFrame::DialogFrame(const QString &title, const QString &sentence, QWidget *parent)
    : QDialog(parent)
    , m_sentence((new Label(sentence, TextRole::Body, Ink::Text2))->wrapped())
    , m_page(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
{
    setWindowTitle(title);
    auto *page = new Panel(Surface::Base);
    page->setLayout(m_page);
    m_page->setContentsMargins(Margin, Margin - 4, Margin, Margin - 8);
    m_page->setSpacing(8);
    m_page->addWidget((new Label(title, TextRole::Display))->wrapped());
    m_page->addWidget(m_sentence);
    m_page->addSpacing(8);
    m_sentence->setVisible(!sentence.isEmpty());
    auto *foot = new Panel(Surface::Raised);
    foot->setLayout(m_foot);
    foot->setMinimumHeight(LeastFoot);
    m_foot->setContentsMargins(Margin, 8, Margin, 8);
    m_foot->setSpacing(8);
    m_foot->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(page, 1);
    layout->addWidget(new Rule);
    layout->addWidget(foot);
}

void DialogFrame::setContent(QWidget *content)
{
    m_page->addWidget(content, 1);
}

void DialogFrame::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
}

void DialogFrame::setUsualSize(const QSize &size)
{
    static constexpr qreal UsualText = 16; // the height of a line at the usual size
    const qreal factor = qMax(1.0, QFontMetricsF(QGuiApplication::font()).height() / UsualText);
    const QSize room = screen() ? screen()->availableSize() : size;
    resize((QSizeF(size) * factor).toSize().boundedTo(room));
}

Button *DialogFrame::addButton(const QString &text, ButtonWeight weight)
{
    auto *button = new Button(text, weight);
    m_foot->addWidget(button);
    if (weight == ButtonWeight::Primary)
        button->setDefault(true);
    return button;
}

void DialogFrame::addNote(QWidget *widget)
{
    m_foot->insertWidget(m_notes++, widget);
}

} // namespace smtpscope
