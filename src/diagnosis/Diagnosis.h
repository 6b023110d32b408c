// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From a record to findings and the one verdict. Does not know who made the record.

#include "knowledge/Knowledge.h"
#include "session/Session.h"

namespace smtpscope {

/// Fills findings and verdict of @p session from its events, its TLS facts and its plan, and the
/// causes of refused recipients. Whatever stood there before is replaced. A verdict that is no
/// success always names its deciding finding. What a reply's words mean is taken from
/// @p knowledge, which is asked only when something was refused.
void diagnose(Session &session, const Knowledge &knowledge);

} // namespace smtpscope
