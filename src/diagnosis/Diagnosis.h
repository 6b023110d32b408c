// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From a record to findings and the one verdict. Does not know who made the record.

#include "session/Session.h"

namespace smtpscope {

/// Fills findings and verdict of @p session from its events, its TLS facts and its plan. Whatever
/// stood there before is replaced. A verdict that is no success always names its deciding finding.
void diagnose(Session &session);

} // namespace smtpscope
