// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/WizardPage.h"

#include "ui/kit/Label.h"
#include "ui/kit/ScrollContent.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int Margin = 32;
constexpr int Air = 16; // between what is scrolled to and the edge

// A column as wide as what is seen of it.
class ColumnArea : public QScrollArea
{
public:
    explicit ColumnArea(QWidget *content)
    {
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setWidget(content);
    }
};

} // namespace

WizardPage::WizardPage(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_title((new Label(title, TextRole::Display))->wrapped())
    , m_sentence((new Label(sentence, TextRole::Body, Ink::Text2))->wrapped())
{
    auto *content = new ScrollContent;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Margin, 0, Margin, 16);
    m_column->setSpacing(12);
    m_scroll = new ColumnArea(content);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Margin, 24, Margin, 16);
    head->setSpacing(6);
    head->addWidget(m_title);
    head->addWidget(m_sentence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_scroll, 1);
}

QString WizardPage::title() const
{
    return m_title->text();
}

void WizardPage::reveal(QWidget *part)
{
    QTimer::singleShot(0, part, [this, part] {
        m_scroll->widget()->layout()->activate();
        if (part->height() < m_scroll->viewport()->height())
            return m_scroll->ensureWidgetVisible(part, 0, Air);
        const int top = part->mapTo(m_scroll->widget(), QPoint()).y();
        m_scroll->verticalScrollBar()->setValue(top - Air);
    });
}

void WizardPage::setTitle(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

} // namespace smtpscope
