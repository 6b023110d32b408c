// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From a wish to a finished check that is kept: the wizard, the warning before real mail, the run,
// and checking again later. Knows no page of the window.

#include "session/Plan.h"
#include "ui/window/CheckController.h"
#include "ui/wizard/WizardTypes.h"

#include <QObject>
#include <QTimer>

#include <optional>
#include <vector>

class QWidget;

namespace smtpscope {

class CheckDocument;
class CheckWizard;
struct WindowServices;

class CheckFlow : public QObject
{
    Q_OBJECT
public:
    /// @p window is the parent of the dialogs.
    CheckFlow(CheckDocument *document, WindowServices *services, QWidget *window);
    ~CheckFlow() override;

    CheckController *controller() { return &m_controller; }

    /// Opens the wizard at its first page.
    void newCheck();
    /// Opens the wizard filled in by @p plan.
    void edit(const Plan &plan, PlanOrigin origin);
    /// Opens the wizard with a server and a user name that are kept.
    void newCheckOf(const QString &host, const QString &user);
    /// Opens the wizard for a conversation by hand.
    void talk();
    /// The same with the server whose session is shown.
    void talkAgain();
    /// Checks the same again: at once where the secrets are still known, else by the wizard.
    void runAgain();
    /// Starts @p wish; asks first when a real mail would be sent.
    void start(const CheckWish &wish);
    void stop();
    /// Checks the same again after @p seconds and compares; 0 calls it off.
    void checkAgainIn(int seconds);
    /// Seconds until then; 0 when nothing waits.
    int secondsLeft() const;

Q_SIGNALS:
    /// A check begins: the page should show it.
    void began();
    /// It is over, and was kept as @p id in the history; empty when it was not.
    void kept(const QString &id);
    /// A check that was asked for later is over: here are the one before and the new one.
    void comparable(const smtpscope::Session &before, const smtpscope::Session &after);
    /// The person has a text to explain instead.
    void importRequested();
    /// Something that the person should know, a sentence or two.
    void told(const QString &text);

private:
    void open(CheckWizard *wizard);
    WizardMeans means();
    void startFrom(const WizardResult &result);
    void startNow(const CheckWish &wish);
    void finish(const CheckResult &result);
    void keep(const CheckResult &result);
    void keepSignIn(const CheckResult &result);
    Plan shownPlan() const;

    CheckDocument *m_document;
    WindowServices *m_services;
    QWidget *m_window;
    CheckController m_controller;
    bool m_keepsSignIn = false;
    QTimer m_again;
    std::optional<Session> m_before; // waits to be compared with the check that runs
};

} // namespace smtpscope
