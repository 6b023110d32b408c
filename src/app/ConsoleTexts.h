// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What stands in a console beside the bytes: what a reply means in a line, and what a challenge or
// an answer says. Knows nothing of widgets.

#include "knowledge/Knowledge.h"
#include "session/Outcome.h"
#include "session/Session.h"

#include <QString>

#include <optional>

namespace smtpscope {

/// What is said below a reply.
struct ConsoleNote
{
    QString title; ///< What happened, in a few words.
    QString meaning; ///< What it means here, for refusals and oddities; else empty.
    std::optional<Outcome> outcome; ///< Nothing for what is neither good nor bad, such as 334.

    bool operator==(const ConsoleNote &) const = default;
};

/// The note on the reply at the event @p index, with all that went before it; empty texts when the
/// event is no reply.
ConsoleNote noteOnReply(const Session &session, int index, const Knowledge &knowledge);

/// What the answer of a sign-in at the event @p index says without its secret; empty when it is
/// none.
QString noteOnAnswer(const Session &session, int index);

/// An event that is no bytes of the conversation, in words; empty when it is not worth a line.
QString happeningText(const Session &session, int index);

} // namespace smtpscope
