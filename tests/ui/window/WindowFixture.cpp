// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/window/WindowFixture.h"

#include <QTest>

namespace smtpscope {

WindowFixture::WindowFixture(ThemeChoice theme)
    : m_choice(theme)
    , m_settings(std::make_unique<SettingsStore>(m_folder.filePath(QStringLiteral("settings.ini"))))
    , m_keychain(std::make_unique<KeychainDesk>(CredentialStore()))
{
    restart();
}

void WindowFixture::restart()
{
    if (m_window)
        m_window->close();
    m_window.reset();
    m_history = std::make_unique<HistoryStore>(m_folder.filePath(QStringLiteral("history")));
    m_history->open();
    WindowServices services;
    services.history = m_history.get();
    services.settingsStore = m_settings.get();
    services.keychain = m_keychain.get();
    services.theme = &m_theme;
    services.settings.theme = m_choice;
    services.windowStatePath = m_folder.filePath(QStringLiteral("window.ini"));
    m_window = std::make_unique<MainWindow>(services);
    m_window->show();
    m_window->activateWindow();
    waitUntil([this] { return m_window->isActiveWindow(); });
}

bool WindowFixture::waitUntil(const std::function<bool()> &isTrue)
{
    return QTest::qWaitFor(isTrue, 5'000);
}

} // namespace smtpscope
