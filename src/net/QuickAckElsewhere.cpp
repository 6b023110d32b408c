// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// No such setting on this platform.

#include "net/QuickAck.h"

namespace smtpscope {

void acknowledgeAtOnce(qintptr)
{ }

} // namespace smtpscope
