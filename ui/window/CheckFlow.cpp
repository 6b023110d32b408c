// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/CheckFlow.h"

#include "app/KeychainDesk.h"
#include "app/PlanQuestions.h"
#include "app/history/HistoryStore.h"
#include "report/OptionWords.h"
#include "ui/document/CheckDocument.h"
#include "ui/window/WindowServices.h"
#include "ui/wizard/CheckWizard.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace smtpscope {

namespace {

constexpr int MsInSecond = 1'000;

bool sendsMail(const CheckWish &wish)
{
    return lastStageOf(wish.plan) >= Stage::Body && !wish.plan.to.isEmpty();
}

bool needsSecret(const Plan &plan)
{
    return !plan.mechanism.isEmpty() && needsPassword(plan.mechanism);
}

// The server said yes to the sign-in: 235, or OK of IMAP and POP3.
bool hasSignedIn(const Session &session)
{
    const auto isYes = [&session](const Event &event) {
        const Reply *reply = session.replyOf(event);
        const bool isSignIn = event.stage == Stage::Auth || event.stage == Stage::Login;
        return isSignIn && reply
            && (reply->code == 235 || reply->status == QLatin1String("OK")
                || reply->status == QLatin1String("+OK"));
    };
    return std::any_of(session.events().begin(), session.events().end(), isYes);
}

} // namespace

CheckFlow::CheckFlow(CheckDocument *document, WindowServices *services, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_services(services)
    , m_window(window)
    , m_controller(document)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_before = m_document->isEmpty()
            ? std::nullopt
            : std::optional(m_document->session(m_document->deciding()));
        runAgain();
    });
    connect(&m_controller, &CheckController::began, this, &CheckFlow::began);
    connect(&m_controller, &CheckController::ended, this, &CheckFlow::finish);
}

CheckFlow::~CheckFlow() = default;

void CheckFlow::newCheck()
{
    open(new CheckWizard(means(), m_window));
}

void CheckFlow::edit(const Plan &plan, PlanOrigin origin)
{
    auto *wizard = new CheckWizard(means(), m_window);
    wizard->setPlan(plan, origin);
    open(wizard);
}

void CheckFlow::newCheckOf(const QString &host, const QString &user)
{
    auto *wizard = new CheckWizard(means(), m_window);
    wizard->setTyped(user.contains(QLatin1Char('@')) ? user : host);
    open(wizard);
}

void CheckFlow::talkAgain()
{
    auto *wizard = new CheckWizard(means(), m_window);
    wizard->setProblem(WizardProblem::Console);
    wizard->setTyped(shownPlan().host);
    open(wizard);
}

void CheckFlow::talk()
{
    auto *wizard = new CheckWizard(means(), m_window);
    wizard->setProblem(WizardProblem::Console);
    open(wizard);
}

void CheckFlow::open(CheckWizard *wizard)
{
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &CheckWizard::importRequested, this, &CheckFlow::importRequested);
    connect(wizard, &QDialog::accepted, this, [this, wizard] { startFrom(wizard->wanted()); });
    wizard->open();
}

WizardMeans CheckFlow::means()
{
    WizardMeans means;
    const Settings &settings = m_services->settings;
    means.findPassword = [this](const QString &host, const QString &user,
                             const WizardMeans::FoundPassword &found) {
        m_services->keychain->find({host, user}, found);
    };
    means.isKept = [this](const QString &host, const QString &user) {
        return m_services->keychain->isKept({host, user});
    };
    means.keychainName = tr("the keychain");
    means.defaults.limits.deadlineMs = settings.timeLimit * MsInSecond;
    means.defaults.route.proxy = settings.proxy;
    means.defaults.route.nameServer = settings.nameServer;
    return means;
}

void CheckFlow::startFrom(const WizardResult &result)
{
    m_keepsSignIn = result.keepInKeychain;
    CheckWish wish;
    wish.plan = result.plan;
    wish.secrets = result.secrets;
    wish.isDomain = result.isDomainCheck;
    wish.isStepwise = result.isStepwise;
    wish.isByHand = result.isConsole;
    startNow(wish); // the last page of the wizard has warned already
}

Plan CheckFlow::shownPlan() const
{
    return m_document->isEmpty() ? Plan() : m_document->session(m_document->deciding()).plan;
}

// A session from a file or from the history comes without a secret, and may not be ours to obey.
void CheckFlow::runAgain()
{
    if (m_controller.lastWish() && m_document->title() == titleOf(*m_controller.lastWish())) {
        start(*m_controller.lastWish());
        return;
    }
    if (m_document->isEmpty())
        return;
    const Plan plan = shownPlan();
    if (m_document->isForeign() || needsSecret(plan)) {
        edit(plan, m_document->isForeign() ? PlanOrigin::Foreign : PlanOrigin::Own);
        return;
    }
    start({plan, {}, false, false, false, {}});
}

void CheckFlow::start(const CheckWish &wish)
{
    m_keepsSignIn = false;
    if (!sendsMail(wish)) {
        startNow(wish);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Warning, tr("A real mail is sent"),
        tr("This check sends a real message to %1.").arg(wish.plan.to.join(QStringLiteral(", "))),
        QMessageBox::Cancel, m_window);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *send = question->addButton(tr("Send it"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(send, &QPushButton::clicked, this, [this, wish] { startNow(wish); });
    question->open();
}

void CheckFlow::startNow(const CheckWish &wish)
{
    m_again.stop();
    if (const auto error = m_controller.start(wish))
        Q_EMIT told(withoutOptions(error->message));
}

void CheckFlow::stop()
{
    m_again.stop();
    m_controller.stop();
}

void CheckFlow::checkAgainIn(int seconds)
{
    if (seconds <= 0)
        m_again.stop();
    else
        m_again.start(seconds * MsInSecond);
}

int CheckFlow::secondsLeft() const
{
    return m_again.isActive() ? m_again.remainingTime() / MsInSecond : 0;
}

void CheckFlow::finish(const CheckResult &result)
{
    m_document->setForeign(false);
    keepSignIn(result);
    keep(result);
    if (m_before && !result.sessions.empty())
        Q_EMIT comparable(*m_before, m_document->session(m_document->deciding()));
    m_before.reset();
}

// A password that the server took is worth keeping; in memory it is remembered in any case, so that
// the same check can be run again from the history.
void CheckFlow::keepSignIn(const CheckResult &result)
{
    const bool isWanted = std::exchange(m_keepsSignIn, false);
    const Secret secret = m_controller.lastWish()->secrets.signIn;
    if (result.sessions.empty() || secret.isEmpty())
        return;
    const Session &session = result.sessions.front();
    const SignInName name{session.plan.host, session.plan.user};
    if (!hasSignedIn(session)) {
        if (isWanted)
            Q_EMIT told(tr("The password was not kept, because the server did not accept it."));
    } else if (isWanted) {
        m_services->keychain->keep(name, secret);
    } else {
        m_services->keychain->remember(name, secret);
    }
}

void CheckFlow::keep(const CheckResult &result)
{
    if (!result.isSafeToSave) {
        Q_EMIT told(tr("This check was not kept: a secret was still found in its record."));
        return;
    }
    if (!m_services->settings.keepsHistory || result.sessions.empty())
        return;
    const auto added =
        m_services->history->add({result.sessions, m_document->title()}, result.maskers);
    if (const auto *error = std::get_if<InputError>(&added))
        Q_EMIT told(error->message);
    else
        Q_EMIT kept(std::get<QString>(added));
}

} // namespace smtpscope
