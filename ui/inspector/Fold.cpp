// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/inspector/Fold.h"

#include "ui/inspector/LinkButton.h"

#include <QVBoxLayout>

namespace smtpscope {

Fold::Fold(const QString &head, std::function<QWidget *()> content, QWidget *parent)
    : QWidget(parent)
    , m_make(std::move(content))
    , m_layout(new QVBoxLayout(this))
    , m_head(new LinkButton(head))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(6);
    m_layout->addWidget(m_head);
    m_head->setCheckable(true);
    connect(m_head, &LinkButton::toggled, this, &Fold::unfold);
}

void Fold::setOpen(bool isOpen)
{
    m_head->setChecked(isOpen);
}

void Fold::unfold(bool isOpen)
{
    m_head->setDrawing(isOpen ? Drawing::ChevronDown : Drawing::ChevronRight);
    if (!m_content) {
        m_content = m_make();
        m_layout->addWidget(m_content);
    }
    m_content->setVisible(isOpen);
}

} // namespace smtpscope
