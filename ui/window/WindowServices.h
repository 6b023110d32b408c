// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the window works with and does not own: the values that outlive it.

#include "app/settings/Settings.h"

#include <QString>

namespace smtpscope {

class HistoryStore;
class KeychainDesk;
class SettingsStore;
class ThemeControl;

struct WindowServices
{
    HistoryStore *history = nullptr;
    SettingsStore *settingsStore = nullptr;
    KeychainDesk *keychain = nullptr;
    ThemeControl *theme = nullptr;
    Settings settings; ///< As they are now; whoever changes them saves them.
    QString windowStatePath; ///< The file in which places and sizes are kept.
};

} // namespace smtpscope
