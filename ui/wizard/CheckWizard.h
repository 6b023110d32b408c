// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The wizard: from what the person was told to a plan and its secrets. Contacts nobody but name
// servers, unless asked to; starting the check is up to whoever opened it.

#include "ui/wizard/WizardDraft.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QStackedWidget;

namespace smtpscope {

class Button;
class Label;
class Panel;
class StepList;
class WizardPage;

class CheckWizard : public QDialog
{
    Q_OBJECT
public:
    explicit CheckWizard(const WizardMeans &means = {}, QWidget *parent = nullptr);
    ~CheckWizard() override;

    /// Begins with @p plan filled in, on the first page that lacks something, or on Review; with
    /// our own plan the window says that it is run again. To be called once, before the wizard is
    /// shown. A foreign plan must have been cleaned already.
    void setPlan(const Plan &plan, PlanOrigin origin, PlanTarget target = PlanTarget::Server,
        const CheckSecrets &secrets = {});
    /// Begins with @p problem chosen, on the page behind the first.
    void setProblem(WizardProblem problem);
    /// Begins with an e-mail address or a server typed already, where one is asked for.
    void setTyped(const QString &addressOrServer);

    /// What was asked for; whole once accepted() was emitted.
    WizardResult wanted() const;

    WizardStep currentStep() const;

    QSize sizeHint() const override { return {880, 640}; }

Q_SIGNALS:
    /// The person has an error text or a bounce; the wizard closes.
    void importRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    WizardPage *addPage(WizardPage *page);
    Panel *sideOf();
    Panel *footOf();
    WizardPage *page(WizardStep step) const;
    int indexOf(WizardStep step) const;
    void enter(WizardPage *page);
    void goTo(int index);
    void goBack();
    void goNext();
    void goToFirstOpen();
    void setName(const QString &name);
    void takeEnter();
    void change(Stage stage);
    void onChanged();
    void dress();
    int reachable() const;
    /// What stands against the plan so far though its page is filled in; empty: nothing.
    QString obstacle() const;

    WizardMeans m_means;
    WizardDraft m_draft;
    std::vector<WizardStep> m_steps;
    int m_current = 0;
    bool m_isEntering = false;
    int m_furthest = 0; // the furthest page that was seen
    std::vector<WizardPage *> m_pages; // by WizardStep
    QStackedWidget *m_stack;
    StepList *m_list = nullptr;
    Label *m_name = nullptr;
    Label *m_note = nullptr;
    Label *m_reason = nullptr;
    QCheckBox *m_stepwise = nullptr;
    Button *m_cancel = nullptr;
    Button *m_back = nullptr;
    Button *m_next = nullptr;
};

} // namespace smtpscope
