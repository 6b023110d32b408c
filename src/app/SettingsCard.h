// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The settings of a mail account as programs and scanners call them, to be read out on the
// telephone. Holds no password, and knows no widget.

#include "session/Plan.h"
#include "session/Session.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace smtpscope {

/// What has to be entered, whatever the program.
struct AccountSettings
{
    Protocol protocol = Protocol::Smtp;
    QString host;
    quint16 port = 0;
    Security security = Security::None;
    QString user; ///< Empty: no sign-in.
    bool usesToken = false; ///< The sign-in needs a token of the provider (OAuth), no password.

    bool operator==(const AccountSettings &) const = default;
};

/// One field of a program.
struct SettingsRow
{
    QString label; ///< As the program calls it.
    QString value; ///< As it is chosen or entered there.

    bool operator==(const SettingsRow &) const = default;
};

/// The fields of one program.
struct SettingsOfProgram
{
    QString program;
    std::vector<SettingsRow> rows;

    bool operator==(const SettingsOfProgram &) const = default;
};

/// The settings that @p session used; where it encrypted because the server offered that, STARTTLS.
AccountSettings settingsOf(const Session &session);

/// @p settings in the words of each program: Outlook, Thunderbird, Apple Mail, and for sending
/// scanners of several makers. The first one has general words.
std::vector<SettingsOfProgram> settingsCards(const AccountSettings &settings);

/// @p text letter by letter for the telephone, such as "s as in Sierra, m as in Mike, dot".
QString spelled(const QString &text);

/// A card as lines of text to be copied.
QString settingsText(const SettingsOfProgram &card);

} // namespace smtpscope
