// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What events are called: a word or two for each, the line below it, and what a sign-in's bytes
// say. Does not know what any of it means.

#include "session/Session.h"

#include <QString>
#include <QStringList>

namespace smtpscope {

/// What was sent at @p event, as a person would call it: "AUTH PLAIN", "RCPT TO", "the message".
QString askedFor(const Session &session, int event);

/// The head over an event: its code, its command, or what happened.
QString eventHead(const Session &session, int event);

/// The line below the head: what it answered and after how long. @p command: index of the event
/// that it answered, or -1. Empty where there is nothing to tell.
QString eventLine(const Session &session, int event, int command);

/// What a challenge or an answer of a sign-in says, without its secret; empty for all other events.
QStringList decodedLines(const Session &session, int event);

/// How long a server that answers @p text wants to be left alone, in seconds: what it says itself,
/// between 10 seconds and 4 hours, else 15 minutes.
int waitAskedFor(const QString &text);

/// How @p event went; nothing for what only happened, such as a command or a remark.
std::optional<Outcome> eventOutcome(const Session &session, int event);

} // namespace smtpscope
