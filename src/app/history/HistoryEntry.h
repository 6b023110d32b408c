// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the list of kept checks says about one of them.

#include "session/Outcome.h"
#include "session/Session.h"
#include "session/Stage.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace smtpscope {

struct HistoryEntry
{
    QString id; ///< Its file's name without the ending.
    QString title; ///< What the check was called when it ran; may be empty.
    QString name; ///< What the person called it; empty: its host and port.
    QString host; ///< Printable.
    quint16 port = 0;
    Stage stage = Stage::Input; ///< Where it ended.
    Outcome outcome = Outcome::Cancelled;
    QString cause; ///< A word of the cause vocabulary; empty when there is none.
    QString finding; ///< The id of the finding that decided; empty when there is none.
    bool hasWarning = false; ///< It went through, but something is not as it should be.
    bool staysSo = false; ///< Waiting does not help, whatever the outcome says.
    int sessions = 1; ///< How many conversations it holds.
    QDateTime started; ///< UTC.
    bool isStarred = false; ///< Kept for good.
    bool isOpen = false; ///< Saved while it was going on, and not since.

    bool operator==(const HistoryEntry &) const = default;
};

/// The entry that tells of @p sessions, of which there is at least one, in the file @p id.
HistoryEntry historyEntryOf(
    const QString &id, const std::vector<Session> &sessions, const QString &title);

/// Host and port as they stand in the list, such as "mail.example.net:587"; IPv6 in brackets.
QString serverText(const HistoryEntry &entry);

/// What came of it in at most five words, such as "Password refused".
QString outcomeWords(const HistoryEntry &entry);

/// True when each word of @p words is somewhere in what @p entry says, in any case.
bool matches(const HistoryEntry &entry, const QStringList &words);

} // namespace smtpscope
