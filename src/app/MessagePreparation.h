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

/// Adds the message of @p plan to @p input: its bytes, its size, what had to be changed. The plan's
/// addresses stand as Mailbox::address() gives them. Errors: an unreadable or too large file, with
/// its name and the reason.
std::optional<InputError> addMessage(const Plan &plan, DriverInput &input);

} // namespace smtpscope
