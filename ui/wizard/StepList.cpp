// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/StepList.h"

#include "ui/wizard/StepButton.h"

#include <QVBoxLayout>

namespace smtpscope {

StepList::StepList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(5);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StepList::setSteps(const std::vector<WizardStep> &steps, int current, int reachable)
{
    if (steps != m_steps) {
        m_steps = steps;
        while (m_buttons.size() > steps.size()) {
            delete m_buttons.back();
            m_buttons.pop_back();
        }
        while (m_buttons.size() < steps.size()) {
            auto *button = new StepButton;
            const int index = int(m_buttons.size());
            connect(button, &StepButton::clicked, this, [this, index] { Q_EMIT chosen(index); });
            m_layout->addWidget(button);
            m_buttons.push_back(button);
        }
    }
    for (int i = 0; i < int(steps.size()); ++i)
        dress(m_buttons[size_t(i)], i, current, reachable);
}

void StepList::dress(StepButton *button, int index, int current, int reachable)
{
    const StepPlace place = index == current ? StepPlace::Here
        : index < current                    ? StepPlace::Done
                                             : StepPlace::ToCome;
    button->setStep(nameOf(m_steps[size_t(index)]), place);
    button->setEnabled(index <= reachable && index != current);
}

} // namespace smtpscope
