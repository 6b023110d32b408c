// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/ToolFlow.h"

#include "app/history/HistoryStore.h"
#include "app/settings/SettingsStore.h"
#include "ui/credentials/CredentialsDialog.h"
#include "ui/finder/ReplyFinder.h"
#include "ui/help/AboutDialog.h"
#include "ui/help/HelpWindow.h"
#include "ui/network/NetworkPage.h"
#include "ui/practice/PracticeDialog.h"
#include "ui/practice/PracticeServers.h"
#include "ui/settings/SettingsDialog.h"
#include "ui/window/WindowServices.h"

#include <QDialog>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

constexpr QSize NetworkSize(880, 560);

// Brings a window that is there to the front.
void present(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

ToolFlow::ToolFlow(WindowServices *services, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_window(window)
    , m_network(new QDialog(window))
    , m_contacts(new NetworkPage)
    , m_servers(new PracticeServers(this))
{
    m_network->setWindowTitle(tr("Hosts contacted"));
    m_network->resize(NetworkSize);
    auto *layout = new QVBoxLayout(m_network);
    layout->setContentsMargins({});
    layout->addWidget(m_contacts);
}

ToolFlow::~ToolFlow() = default;

void ToolFlow::practice()
{
    if (!m_practice) {
        m_practice = new PracticeDialog(m_servers, m_window);
        m_practice->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_practice, &PracticeDialog::checkRequested, this, &ToolFlow::checkRequested);
    }
    present(m_practice);
}

void ToolFlow::findReply(const QString &text)
{
    if (!m_finder) {
        m_finder = new ReplyFinder(m_window);
        m_finder->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (!text.isEmpty())
        m_finder->setText(text);
    present(m_finder);
}

void ToolFlow::signIns()
{
    auto *dialog = new CredentialsDialog(m_services->keychain, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CredentialsDialog::checkRequested, this, &ToolFlow::signInChosen);
    dialog->open();
}

void ToolFlow::network()
{
    present(m_network);
}

void ToolFlow::settings()
{
    auto *dialog = new SettingsDialog(m_services->settings, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, [this](const Settings &settings) {
        m_services->settings = settings;
        if (const auto error = m_services->settingsStore->save(settings))
            Q_EMIT told(error->message);
        Q_EMIT settingsChanged();
    });
    connect(dialog, &SettingsDialog::historyClearRequested, this, &ToolFlow::clearHistory);
    dialog->open();
}

// What has a star stays, and what goes can be taken back in the list.
void ToolFlow::clearHistory()
{
    QStringList ids;
    for (const HistoryEntry &entry : m_services->history->entries()) {
        if (!entry.isStarred)
            ids.append(entry.id);
    }
    m_services->history->remove(ids);
}

void ToolFlow::help()
{
    if (!m_help) {
        m_help = new HelpWindow(m_window);
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    present(m_help);
}

void ToolFlow::about()
{
    auto *dialog = new AboutDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ToolFlow::addContacts(const Session &session, bool isControl)
{
    m_contacts->addSession(session, isControl ? ContactPurpose::Control : ContactPurpose::Check);
}

} // namespace smtpscope
