// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From the wishes of a plan to the test message.

#include "app/InputError.h"
#include "session/Plan.h"

#include <QByteArray>

#include <variant>

namespace smtpscope {

/// The test message that @p plan asks for, with its attachments read. The plan's addresses stand as
/// Mailbox::address() gives them. Errors: see addMessage().
std::variant<QByteArray, InputError> plannedTestMessage(const Plan &plan);

} // namespace smtpscope
