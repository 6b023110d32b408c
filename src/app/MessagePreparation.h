// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Makes the message of a plan ready: reads the file or composes the test message, and brings it
// into the form in which it goes over the wire.

#include "app/InputError.h"
#include "net/Driver.h"
#include "session/Plan.h"

#include <optional>

namespace smtpscope {

/// Adds the message of @p plan to @p input: its bytes, its size, its chunks where the plan wants
/// BDAT, and what had to be changed. The plan's addresses stand as Mailbox::address() gives them.
/// Errors: a file that cannot be read or is too large (with its name and the reason), a header
/// field, subject or address for Cc that cannot stand in a message, too many chunks.
std::optional<InputError> addMessage(const Plan &plan, DriverInput &input);

} // namespace smtpscope
