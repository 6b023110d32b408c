// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The words for single events, and their times: the same on the terminal and in reports.

#include "report/Phrase.h"
#include "session/Session.h"

#include <QString>

#include <optional>

namespace smtpscope {

/// Seconds since the start with three decimals, such as "0.012 s".
QString timeText(qint64 ns);

/// A duration: milliseconds with one decimal below 1 s, else seconds with two.
QString durationText(qint64 ns);

/// How long the other side took with the event with index @p index: the time since the event
/// before. Nothing for our own doings.
std::optional<qint64> tookNs(const Session &session, int index);

/// What a sign-in's answer said, without its secret.
Phrases saslPhrases(const SaslFacts &facts);

/// True for a message or a part of one; false for commands of the same stage, such as BDAT.
bool isMessage(const Session &session, const Event &event);

/// An event that is no bytes of the conversation, in words; @p text is what the record says.
Phrases happeningPhrases(const Session &session, const Event &event, const Phrases &text);

/// What the failed handshake or certificate of @p event is about, in our words instead of the TLS
/// library's; empty for all other events, and where there are no words of ours.
QString handshakeFailureText(const Session &session, const Event &event);

} // namespace smtpscope
