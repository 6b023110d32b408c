// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Who we are and where we run, as it stands in every session.

#include "session/Session.h"

namespace smtpscope {

/// Name, version and operating system.
Application applicationFacts();

/// The computer's own name for EHLO, in ASCII; empty when it has none that could be sent.
QByteArray machineName();

} // namespace smtpscope
