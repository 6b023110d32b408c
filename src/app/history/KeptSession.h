// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What of a session is kept in the history.

#include "session/Session.h"

namespace smtpscope {

/// @p session without the text of messages: each byte of one is an "x", but line ends and the final
/// dot stay, so that sizes, offsets and times are as they were. The text that the plan would send
/// is left out as well.
Session withoutMessageText(const Session &session);

/// True when the text of a message was left out of @p session by withoutMessageText().
bool isMessageTextLeftOut(const Session &session);

} // namespace smtpscope
