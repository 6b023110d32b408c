// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the person has set, as a value. Never a password.

#include <QString>

namespace smtpscope {

enum class ThemeChoice {
    System, ///< As the desktop has it.
    Light, ///< Dark text on light surfaces.
    Dark, ///< Light text on dark surfaces.
};

enum class LanguageChoice {
    System, ///< As the desktop has it, English where there is no translation.
    English, ///< English.
    German, ///< German.
    Pseudo, ///< English with accents and a third longer, to find texts that do not fit.
};

enum class TimeChoice {
    Relative, ///< Since the start of the check, such as "573 ms".
    Clock, ///< By the clock, such as "09:41:07.573".
};

enum class ClockChoice {
    System, ///< As the desktop has it.
    Hours12, ///< 9:41 pm.
    Hours24, ///< 21:41.
};

inline constexpr int LeastTextSize = 80; ///< Percent.
inline constexpr int MostTextSize = 200; ///< Percent.
inline constexpr int LeastTimeLimit = 1; ///< Seconds.
inline constexpr int MostTimeLimit = 600; ///< Seconds: what RFC 5321 4.5.3.2 lets a server take.
inline constexpr int MostHistoryDays = 3650;

struct Settings
{
    ThemeChoice theme = ThemeChoice::System;
    int textSize = 100; ///< Percent of the platform's, LeastTextSize to MostTextSize.
    LanguageChoice language = LanguageChoice::System;
    TimeChoice times = TimeChoice::Relative;
    ClockChoice clock = ClockChoice::System;
    int timeLimit = 30; ///< For each step of a check, in seconds.
    QString proxy; ///< Such as "socks5://user@proxy.example:1080", without a password; or empty.
    QString nameServer; ///< "IP" or "IP:PORT"; empty: the system's.
    bool keepsHistory = true;
    int historyDays = 30; ///< How long checks without a star are kept; 0: for good.
    bool keepsMessageText = false; ///< Whether the text of messages is kept in the history.
    /// A host whose port 25 is open, as "HOST:PORT", to find out whether this network lets port 25
    /// out; empty: nobody is asked.
    QString controlTarget;

    bool operator==(const Settings &) const = default;
};

/// What is wrong with @p proxy, as a sentence; empty when nothing is. Says so when it holds a
/// password, which does not belong there.
QString proxyFault(const QString &proxy);
/// What is wrong with "IP" or "IP:PORT"; empty when nothing is.
QString nameServerFault(const QString &nameServer);
/// What is wrong with "HOST:PORT"; empty when nothing is.
QString controlTargetFault(const QString &target);

} // namespace smtpscope
