// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/help/HelpPage.h"

#include "ui/kit/KeyCap.h"
#include "ui/kit/Label.h"
#include "ui/kit/MarkLabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int Margin = 32;
constexpr int WidestText = 620; // about 75 characters
constexpr int TermWidth = 168;
constexpr int NumberWidth = 24;

QWidget *termOf(const HelpBlock &block)
{
    auto *holder = new QWidget;
    auto *line = new QHBoxLayout(holder);
    line->setContentsMargins({});
    line->setSpacing(8);
    if (block.mark)
        line->addWidget(new MarkLabel(*block.mark), 0, Qt::AlignTop);
    line->addWidget((new Label(block.term, TextRole::Strong))->wrapped(), 1);
    holder->setFixedWidth(TermWidth + (block.mark ? NumberWidth : 0));
    return holder;
}

QWidget *keysOf(const QString &names)
{
    auto *holder = new QWidget;
    auto *keys = new QHBoxLayout(holder);
    keys->setContentsMargins({});
    keys->setSpacing(4);
    for (const QString &key : names.split(QStringLiteral("  ")))
        keys->addWidget(new KeyCap(key));
    keys->addStretch();
    holder->setMinimumWidth(TermWidth + 40);
    return holder;
}

} // namespace

HelpPage::HelpPage(const HelpTopic &topic, QWidget *parent)
    : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setAccessibleName(topic.title);
    m_layout->setContentsMargins(Margin, Margin - 8, Margin, Margin);
    m_layout->setSpacing(8);
    m_layout->addWidget((new Label(topic.title, TextRole::Display))->wrapped());
    m_layout->addWidget((new Label(topic.summary, TextRole::Body, Ink::Text2))->wrapped());
    m_layout->addSpacing(8);
    int number = 0;
    for (const HelpBlock &block : topic.blocks) {
        number = block.form == HelpForm::Head ? 0 : number + (block.form == HelpForm::Step);
        add(block, number);
    }
    m_layout->addStretch();
}

void HelpPage::add(const HelpBlock &block, int number)
{
    switch (block.form) {
    case HelpForm::Paragraph: {
        Label *text = (new Label(block.text))->wrapped()->selectable();
        text->setMaximumWidth(WidestText);
        m_layout->addWidget(text);
        break;
    }
    case HelpForm::Head:
        m_layout->addSpacing(8);
        m_layout->addWidget((new Label(block.text, TextRole::Title))->wrapped());
        break;
    case HelpForm::Step: {
        auto *left = new Label(QString::number(number), TextRole::Strong, Ink::Accent);
        left->setMinimumWidth(NumberWidth);
        addPair(left, block.text);
        break;
    }
    case HelpForm::Term:
        addPair(termOf(block), block.text);
        break;
    case HelpForm::Key:
        addPair(keysOf(block.term), block.text);
        break;
    }
}

void HelpPage::addPair(QWidget *left, const QString &text)
{
    Label *right = (new Label(text))->wrapped()->selectable();
    right->setMaximumWidth(WidestText - NumberWidth);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(left, 0, Qt::AlignTop);
    line->addWidget(right, 1, Qt::AlignTop);
    m_layout->addLayout(line);
}

} // namespace smtpscope
