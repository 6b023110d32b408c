// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The windows beside the main one: practice, reply finder, kept sign-ins, hosts contacted,
// settings, help. Each is made when it is first wanted, and there is one of each at most.

#include "session/Plan.h"
#include "session/Secret.h"
#include "session/Session.h"

#include <QObject>
#include <QPointer>

class QDialog;
class QWidget;

namespace smtpscope {

class HelpWindow;
class NetworkPage;
class PracticeDialog;
class PracticeServers;
class ReplyFinder;
struct WindowServices;

class ToolFlow : public QObject
{
    Q_OBJECT
public:
    /// @p window is the parent of the windows.
    ToolFlow(WindowServices *services, QWidget *window);
    ~ToolFlow() override;

    void practice();
    /// Opens the reply finder; with @p text in it when that is not empty.
    void findReply(const QString &text = {});
    void signIns();
    void network();
    void settings();
    void help();
    void about();
    /// Remembers whom a check talked to, for the list of hosts.
    void addContacts(const Session &session, bool isControl = false);

Q_SIGNALS:
    /// A check of a kept sign-in is wanted.
    void signInChosen(const QString &host, const QString &user);
    /// A practice server is to be checked.
    void checkRequested(const smtpscope::Plan &plan, const smtpscope::Secret &password);
    /// The services have other settings now.
    void settingsChanged();
    /// A sentence for the person.
    void told(const QString &text);

private:
    void clearHistory();

    WindowServices *m_services;
    QWidget *m_window;
    QDialog *m_network; // hidden until it is wanted, and filled all the time
    NetworkPage *m_contacts = nullptr;
    PracticeServers *m_servers;
    QPointer<PracticeDialog> m_practice;
    QPointer<ReplyFinder> m_finder;
    QPointer<HelpWindow> m_help;
};

} // namespace smtpscope
