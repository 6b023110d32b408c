// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/FormField.h"

#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr int Gap = 6;

} // namespace

FormField::FormField(const QString &label, QWidget *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_row(new QHBoxLayout)
    , m_sign(new DrawingLabel(Drawing::Info, Ink::Text2, 14))
    , m_below(new QWidget)
    , m_line((new Label({}, TextRole::Small, Ink::Text2))->wrapped())
{
    auto *name = new Label(label, TextRole::Strong);
    name->setBuddy(field);
    name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    field->setAccessibleName(label);
    if (QWidget *inner = field->focusProxy())
        inner->setAccessibleName(label); // it is the one that a screen reader comes to
    QSizePolicy lineOnly = m_line->sizePolicy();
    lineOnly.setVerticalPolicy(QSizePolicy::Fixed);
    m_line->setSizePolicy(lineOnly);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(0, Gap, 0, 0);
    below->setSpacing(Gap);
    below->addWidget(m_sign, 0, Qt::AlignTop);
    below->addWidget(m_line, 1);
    m_below->setLayout(below);
    m_row->setSpacing(8);
    m_row->addWidget(field, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(name);
    layout->addSpacing(Gap);
    layout->addLayout(m_row);
    layout->addWidget(m_below);
    layout->addWidget(new QWidget); // takes what is left over, whatever the neighbours need
    show();
}

void FormField::addBeside(QWidget *control)
{
    m_row->addWidget(control);
}

void FormField::setHint(const QString &text)
{
    m_hint = text;
    show();
}

void FormField::setNotice(const QString &text)
{
    m_notice = text;
    show();
}

void FormField::setFault(const QString &text)
{
    m_fault = text;
    m_field->setProperty("faulty", !text.isEmpty());
    m_field->update();
    show();
}

void FormField::show()
{
    const QString text = !m_fault.isEmpty() ? m_fault : !m_notice.isEmpty() ? m_notice : m_hint;
    m_line->setText(text);
    m_below->setVisible(!text.isEmpty());
    m_line->setInk(m_fault.isEmpty() ? Ink::Text2 : Ink::Permanent);
    m_sign->setVisible(text != m_hint);
    m_sign->setDrawing(m_fault.isEmpty() ? Drawing::Info : Drawing::OutcomePermanent,
        m_fault.isEmpty() ? Ink::Text2 : Ink::Permanent);
    m_field->setAccessibleDescription(text);
    if (QWidget *inner = m_field->focusProxy())
        inner->setAccessibleDescription(text);
}

} // namespace smtpscope
