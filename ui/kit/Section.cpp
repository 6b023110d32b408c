// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/Section.h"

#include "ui/kit/Label.h"

#include <QVBoxLayout>

namespace smtpscope {

Section::Section(const QString &head, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(head);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    layout->addWidget(new Label(head, TextRole::Head, Ink::Text2));
    m_content = new QVBoxLayout;
    m_content->setSpacing(6);
    layout->addLayout(m_content);
}

void Section::add(QWidget *widget)
{
    m_content->addWidget(widget);
}

void Section::add(QLayout *layout)
{
    auto *holder = new QWidget; // so that clear() needs to know of widgets only
    layout->setContentsMargins({});
    holder->setLayout(layout);
    m_content->addWidget(holder);
}

void Section::clear()
{
    while (QLayoutItem *item = m_content->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace smtpscope
