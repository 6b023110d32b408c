// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A plan in a file of its own, as "check this again" saves it.

#include "session/FileError.h"
#include "session/Plan.h"

#include <QByteArray>

#include <optional>
#include <variant>

namespace smtpscope {

/// True when @p json says of itself that it is a plan.
bool isPlanFile(const QByteArray &json);

/// Reads the plan in @p json. It comes from elsewhere: see foreignPlan(). Errors: file.too-deep,
/// file.not-json, file.wrong-content (the detail names the member).
std::variant<Plan, FileError> planFromJson(const QByteArray &json);

} // namespace smtpscope
