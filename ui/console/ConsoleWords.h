// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The sentences about the state of a conversation. Knows no widget.

#include "app/ConsoleRun.h"

#include <QString>

namespace smtpscope {

/// Where one is connected to, what protects that, and who is awaited: for a status line.
QString stateText(const ConsoleRun &run);

/// What is asked of the person now, in a sentence; empty when a command may be typed and nothing
/// else is to be said.
QString requestText(const ConsoleRun &run);

/// What becomes of the pasted lines that wait; empty when none do.
QString waitingText(const ConsoleRun &run);

} // namespace smtpscope
