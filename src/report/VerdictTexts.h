// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The verdict as one plain sentence, and the words for stages, sides and retries.

#include "report/Phrase.h"
#include "session/Session.h"

#include <QString>

namespace smtpscope {

/// What happened, where, and whose side it is on, as one sentence of plain text.
QString verdictSentence(const Session &session);

/// The same, saying which words were recorded.
Phrases verdictPhrases(const Session &session);

/// Only what happened, as one sentence, where stage, side and retry stand beside it.
Phrases happenedPhrases(const Session &session);

/// As happenedPhrases(), without the server's words at the end: for a head under which they stand.
Phrases headlinePhrases(const Session &session);

/// A stage in words, such as "the sign-in".
QString stageText(Stage stage);

/// A side in words, such as "the recipient's mail server".
QString sideText(Side side, Protocol protocol);

/// Whether to try again, in words, such as "try again later".
QString retryText(Retry retry);

/// A reply in one line: code, enhanced code and text.
QString replyText(const Reply &reply);

} // namespace smtpscope
