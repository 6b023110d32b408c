// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A main window with services of its own, which leave nothing behind.

#include "app/KeychainDesk.h"
#include "app/history/HistoryStore.h"
#include "app/settings/SettingsStore.h"
#include "ui/kit/ThemeControl.h"
#include "ui/window/MainWindow.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace smtpscope {

class WindowFixture
{
public:
    explicit WindowFixture(ThemeChoice theme = ThemeChoice::Light);

    MainWindow *window() const { return m_window.get(); }
    HistoryStore *history() { return m_history.get(); }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Ends the window and begins another one with the same services, as the next start does.
    void restart();

    /// Waits until the dialog of this class is there; null when none comes.
    template <typename Dialog>
    Dialog *waitFor() const
    {
        Dialog *found = nullptr;
        const auto look = [&] {
            for (Dialog *dialog : m_window->template findChildren<Dialog *>()) {
                if (dialog->isVisible())
                    found = dialog;
            }
            return found != nullptr;
        };
        if (!waitUntil(look))
            return nullptr;
        found->activateWindow(); // the offscreen platform leaves that to us
        return waitUntil([found] { return found->isActiveWindow(); }) ? found : nullptr;
    }

    /// Handles events until @p isTrue, 5 s at most.
    static bool waitUntil(const std::function<bool()> &isTrue);

private:
    ThemeChoice m_choice;
    QTemporaryDir m_folder;
    ThemeControl m_theme;
    std::unique_ptr<SettingsStore> m_settings;
    std::unique_ptr<HistoryStore> m_history;
    std::unique_ptr<KeychainDesk> m_keychain;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace smtpscope
