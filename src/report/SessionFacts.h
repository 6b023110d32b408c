// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How far a session came, as its record tells it.

#include "session/Session.h"

namespace smtpscope {

/// True when something happened at @p stage; remarks of the engine do not count.
bool hasReached(const Session &session, Stage stage);

/// True when a connection was made, so that the server knows of the attempt.
bool hasConnected(const Session &session);

/// True when a handshake was begun, whether or not it was finished.
bool hasTriedTls(const Session &session);

/// True when a message, or a part of one, was sent and nothing came back: nobody can tell whether
/// it was taken.
bool isMessageUnanswered(const Session &session);

/// True when the server may have the message: it took it, or did not answer.
bool mayHaveMessage(const Session &session);

} // namespace smtpscope
