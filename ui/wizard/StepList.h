// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The steps of the wizard at the left: done, here, to come. Those that can be gone to are buttons.

#include "ui/wizard/WizardDraft.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace smtpscope {

class StepButton;

class StepList : public QWidget
{
    Q_OBJECT
public:
    explicit StepList(QWidget *parent = nullptr);

    /// Shows @p steps; those before @p current are done, and those up to @p reachable can be gone
    /// to.
    void setSteps(const std::vector<WizardStep> &steps, int current, int reachable);

Q_SIGNALS:
    /// The step with this index was chosen.
    void chosen(int step);

private:
    void dress(StepButton *button, int index, int current, int reachable);

    QVBoxLayout *m_layout = nullptr;
    std::vector<StepButton *> m_buttons;
    std::vector<WizardStep> m_steps;
};

} // namespace smtpscope
