// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The first page: five cards, of which one is the problem.

#include "ui/kit/Icons.h"
#include "ui/wizard/WizardPage.h"

class QButtonGroup;

namespace smtpscope {

class ProblemPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ProblemPage(QWidget *parent = nullptr);

    void enter(const WizardDraft &draft) override;
    void answer(WizardDraft &draft) const override;
    bool isReady() const override { return true; }
    QWidget *firstField() const override;

    /// Chooses the card with this number, from 0, and goes on.
    void take(int index);

protected:
    /// Enter on a card goes on with it, and so does a double click.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addCard(const QString &title, const QString &text, Drawing drawing);

    QButtonGroup *m_cards;
};

} // namespace smtpscope
