// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/wizard/CheckWizard.h"

#include "report/OptionWords.h"
#include "ui/kit/Button.h"
#include "ui/kit/Label.h"
#include "ui/kit/Panel.h"
#include "ui/wizard/AddressesPage.h"
#include "ui/wizard/ProblemPage.h"
#include "ui/wizard/RecipientPage.h"
#include "ui/wizard/ReviewPage.h"
#include "ui/wizard/ServerPage.h"
#include "ui/wizard/SignInPage.h"
#include "ui/wizard/StepList.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScreen>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace smtpscope {

CheckWizard::CheckWizard(const WizardMeans &means, QWidget *parent)
    : QDialog(parent), m_means(means), m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("checkWizard"));
    setMinimumSize(760, 480);
    m_draft.plan = means.defaults;
    if (m_means.discovery.nameServer.isEmpty())
        m_means.discovery.nameServer = means.defaults.route.nameServer;
    addPage(new ProblemPage);
    addPage(new RecipientPage);
    addPage(new ServerPage(m_means.discovery));
    addPage(new SignInPage(means));
    addPage(new AddressesPage);
    auto *review = new ReviewPage;
    addPage(review);
    connect(review, &ReviewPage::changeRequested, this, &CheckWizard::change);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(sideOf());
    middle->addWidget(new Rule(Qt::Vertical));
    middle->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(middle, 1);
    layout->addWidget(new Rule);
    layout->addWidget(footOf());
    setName(tr("New check"));
    auto *back = new QShortcut(QKeySequence(int(Qt::ALT) | int(Qt::Key_Left)), this);
    connect(back, &QShortcut::activated, this, &CheckWizard::goBack);
    // A dialog that is opened without a size of its own takes at most two thirds of the screen.
    resize(sizeHint().boundedTo(screen()->availableSize()));
    goTo(0);
}

CheckWizard::~CheckWizard()
{
    // Fields that lose the focus now would tell pages that are half gone.
    for (QObject *part : findChildren<QObject *>())
        part->blockSignals(true);
}

WizardPage *CheckWizard::addPage(WizardPage *page)
{
    auto *back = new Panel;
    auto *layout = new QVBoxLayout(back);
    layout->setContentsMargins({});
    layout->addWidget(page);
    m_stack->addWidget(back);
    m_pages.push_back(page);
    connect(page, &WizardPage::changed, this, &CheckWizard::onChanged);
    connect(page, &WizardPage::wantsNext, this, &CheckWizard::goNext);
    return page;
}

Panel *CheckWizard::sideOf()
{
    auto *side = new Panel(Surface::Window);
    side->setMinimumWidth(200);
    m_list = new StepList;
    m_note = (new Label(tr("No mail server is contacted before the last page."), TextRole::Small,
                  Ink::Text2))
                 ->wrapped();
    m_name = (new Label({}, TextRole::Title))->wrapped();
    m_name->setContentsMargins(12, 0, 0, 0);
    m_note->setContentsMargins(12, 0, 0, 0);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 24, 12, 24);
    layout->setSpacing(12);
    layout->addWidget(m_name);
    layout->addWidget(m_list);
    layout->addStretch(1);
    layout->addWidget(m_note);
    connect(m_list, &StepList::chosen, this, &CheckWizard::goTo);
    return side;
}

Panel *CheckWizard::footOf()
{
    auto *foot = new Panel(Surface::Raised);
    m_stepwise = new QCheckBox(tr("Stop before each step"));
    m_reason = (new Label({}, TextRole::Small, Ink::Text2))->wrapped();
    m_cancel = new Button(tr("Cancel"), ButtonWeight::Quiet);
    m_back = new Button(tr("&Back"));
    m_next = new Button(tr("&Next"), ButtonWeight::Primary);
    m_next->setObjectName(QStringLiteral("next"));
    m_back->setObjectName(QStringLiteral("back"));
    m_back->setMinimumWidth(96);
    m_next->setMinimumWidth(96);
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(32, 12, 24, 12);
    layout->setSpacing(8);
    layout->addWidget(m_stepwise);
    layout->addWidget(m_reason, 1);
    layout->addWidget(m_cancel);
    layout->addWidget(m_back);
    layout->addWidget(m_next);
    connect(m_cancel, &Button::clicked, this, &CheckWizard::reject);
    connect(m_back, &Button::clicked, this, [this] { goBack(); });
    connect(m_next, &Button::clicked, this, &CheckWizard::goNext);
    connect(
        m_stepwise, &QCheckBox::toggled, this, [this](bool isOn) { m_draft.isStepwise = isOn; });
    return foot;
}

WizardPage *CheckWizard::page(WizardStep step) const
{
    return m_pages[size_t(step)];
}

WizardStep CheckWizard::currentStep() const
{
    return m_steps[size_t(m_current)];
}

int CheckWizard::indexOf(WizardStep step) const
{
    const auto found = std::find(m_steps.begin(), m_steps.end(), step);
    return found == m_steps.end() ? 0 : int(found - m_steps.begin());
}

void CheckWizard::goTo(int index)
{
    if (!m_steps.empty())
        page(currentStep())->answer(m_draft);
    m_steps = stepsOf(m_draft);
    m_current = qBound(0, index, int(m_steps.size()) - 1);
    m_furthest = qMax(m_furthest, m_current);
    WizardPage *shown = page(currentStep());
    enter(shown);
    m_stack->setCurrentIndex(int(currentStep()));
    onChanged();
    QWidget *first = shown->firstField();
    (first ? first : static_cast<QWidget *>(m_next))->setFocus(Qt::OtherFocusReason);
}

void CheckWizard::goBack()
{
    if (m_current > 0)
        goTo(m_current - 1);
}

void CheckWizard::setName(const QString &name)
{
    setWindowTitle(name);
    m_name->setText(name);
}

// What a page says of itself while it is being filled in is no answer.
void CheckWizard::enter(WizardPage *page)
{
    m_isEntering = true;
    page->enter(m_draft);
    m_isEntering = false;
}

void CheckWizard::goNext()
{
    WizardPage *shown = page(currentStep());
    shown->answer(m_draft);
    if (m_draft.problem == WizardProblem::ErrorText && currentStep() == WizardStep::Problem) {
        Q_EMIT importRequested();
        reject();
        return;
    }
    if (!shown->isReady()) {
        shown->showFaults();
        dress();
        return;
    }
    if (const QString why = obstacle(); !why.isEmpty()) {
        dress();
        m_reason->setInk(Ink::Permanent);
        m_reason->setText(why);
        return;
    }
    if (currentStep() == WizardStep::Review)
        accept();
    else
        goTo(m_current + 1);
}

QString CheckWizard::obstacle() const
{
    if (currentStep() == WizardStep::Problem)
        return {};
    const auto prepared = prepareCheck(finalPlan(m_draft), m_draft.secrets);
    const auto *error = std::get_if<InputError>(&prepared);
    return error ? withoutOptions(error->message) : QString();
}

void CheckWizard::goToFirstOpen()
{
    m_steps = stepsOf(m_draft);
    for (int i = 0; i < int(m_steps.size()); ++i) {
        WizardPage *one = page(m_steps[size_t(i)]);
        enter(one);
        one->answer(m_draft);
        if (!one->isReady() || i + 1 == int(m_steps.size())) {
            m_current = i;
            goTo(i);
            return;
        }
    }
}

void CheckWizard::setPlan(
    const Plan &plan, PlanOrigin origin, PlanTarget target, const CheckSecrets &secrets)
{
    m_draft = draftOf(plan, target);
    m_draft.isForeign = origin == PlanOrigin::Foreign;
    if (!m_draft.isForeign)
        setName(tr("Run again with changes"));
    m_draft.secrets = secrets;
    m_current = 0;
    enter(page(WizardStep::Problem));
    goToFirstOpen();
}

void CheckWizard::setProblem(WizardProblem problem)
{
    m_draft.problem = problem;
    m_current = 0;
    enter(page(WizardStep::Problem));
    goTo(1);
}

void CheckWizard::setTyped(const QString &addressOrServer)
{
    m_draft.typedServer = addressOrServer;
    if (currentStep() != WizardStep::Server)
        return;
    enter(page(WizardStep::Server));
    onChanged();
}

void CheckWizard::change(Stage stage)
{
    switch (stage) {
    case Stage::Auth:
    case Stage::Login:
        return goTo(indexOf(WizardStep::SignIn));
    case Stage::Mail:
    case Stage::Rcpt:
    case Stage::Data:
    case Stage::Body:
        return goTo(
            indexOf(isDomainCheck(m_draft) ? WizardStep::Recipient : WizardStep::Addresses));
    case Stage::Input:
    case Stage::Dns:
    case Stage::Connect:
    case Stage::Banner:
    case Stage::Ehlo:
    case Stage::StartTls:
    case Stage::Tls:
    case Stage::Quit:
    case Stage::Done:
    case Stage::Greeting:
    case Stage::Capability:
    case Stage::Logout:
        return goTo(indexOf(isDomainCheck(m_draft) ? WizardStep::Recipient : WizardStep::Server));
    }
}

void CheckWizard::onChanged()
{
    if (m_isEntering)
        return;
    page(currentStep())->answer(m_draft);
    const auto steps = stepsOf(m_draft);
    if (steps != m_steps) {
        m_furthest = m_current; // the pages behind are others now
        m_steps = steps;
    }
    dress();
}

// The last page that may be gone to: all before it are answered.
int CheckWizard::reachable() const
{
    for (int i = 0; i < m_furthest; ++i) {
        if (!page(m_steps[size_t(qMin(i, int(m_steps.size()) - 1))])->isReady())
            return i;
    }
    return m_furthest;
}

void CheckWizard::dress()
{
    const WizardPage *shown = page(currentStep());
    const bool isLast = currentStep() == WizardStep::Review;
    const bool isReady = shown->isReady();
    m_list->setSteps(m_steps, m_current, reachable());
    m_back->setEnabled(m_current > 0);
    m_next->setEnabled(isReady);
    m_reason->setInk(Ink::Text2);
    m_reason->setText(isReady ? QString() : shown->missing());
    m_next->setToolTip(m_reason->text());
    const auto *server = qobject_cast<const ServerPage *>(page(WizardStep::Server));
    if (server->hasTriedUsualNames())
        m_note->setText(tr("Only servers of usual names were contacted before the last page, as "
                           "you asked."));
    m_stepwise->setVisible(
        isLast && !isDomainCheck(m_draft) && m_draft.problem != WizardProblem::Console);
    const auto *review = qobject_cast<const ReviewPage *>(shown);
    if (!isLast)
        m_next->setText(tr("&Next"));
    else if (m_draft.problem == WizardProblem::Console)
        m_next->setText(tr("&Open console"));
    else
        m_next->setText(
            review && review->sendsMail() ? tr("&Start and send mail") : tr("&Start check"));
}

WizardResult CheckWizard::wanted() const
{
    WizardResult result;
    result.plan = finalPlan(m_draft);
    result.secrets = m_draft.secrets;
    if (result.plan.mechanism.isEmpty())
        result.secrets.signIn = {};
    result.isDomainCheck = isDomainCheck(m_draft);
    result.isConsole = m_draft.problem == WizardProblem::Console;
    result.isStepwise = m_draft.isStepwise && m_stepwise->isVisibleTo(this);
    result.keepInKeychain = m_draft.keepInKeychain && !result.secrets.signIn.isEmpty();
    return result;
}

// Enter goes on wherever it has no other meaning: on choices, in fields, in lists that are closed.
// A key that is held down must not run through Review into a check.
void CheckWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        QDialog::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        takeEnter();
}

void CheckWizard::takeEnter()
{
    auto *button = qobject_cast<QAbstractButton *>(focusWidget());
    const bool isChoice = qobject_cast<QRadioButton *>(button) || qobject_cast<QCheckBox *>(button);
    if (button && !isChoice)
        button->click();
    else if (!page(currentStep())->takesEnter())
        goNext();
}

} // namespace smtpscope
