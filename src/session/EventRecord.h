// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// An event taken out of a session, as it went in: for whoever makes a changed copy of a session.

#include "session/Session.h"

namespace smtpscope {

/// @p event of @p session with its bytes, marks, reply, sign-in facts and defect.
Record recordOf(const Session &session, const Event &event);

} // namespace smtpscope
