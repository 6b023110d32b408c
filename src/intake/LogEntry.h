// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What one line of a mail server's log tells. One function for each server's way of writing.

#include "intake/ReportedRecipient.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace smtpscope {

enum class LogEntryKind {
    Sender, ///< A mail has come in: who sends it.
    Delivery, ///< A delivery was tried: how it went.
    Refusal, ///< The server itself refused something of a client.
};

struct LogEntry
{
    LogEntryKind kind = LogEntryKind::Delivery;
    QByteArray queueId; ///< Empty for a refusal.
    QByteArray sender; ///< Sender, Refusal.
    QByteArray recipient;
    QByteArray host; ///< The other side; empty if not told.
    QByteArray address; ///< Its IP address.
    quint16 port = 0; ///< 0 if not told.
    QByteArray status; ///< Enhanced status code of the log itself; empty without one.
    QByteArray text; ///< What the server said, or what went wrong.
    ReportedAction action = ReportedAction::Failed;
    std::optional<Stage> stage; ///< Where the line itself tells it.

    bool operator==(const LogEntry &) const = default;
};

/// Postfix, also under the names of its instances.
std::optional<LogEntry> postfixEntry(QByteArrayView line);

/// Exim's main log and reject log.
std::optional<LogEntry> eximEntry(QByteArrayView line);

/// Sendmail and those that log like it.
std::optional<LogEntry> sendmailEntry(QByteArrayView line);

} // namespace smtpscope
