// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A plan as JSON. It names a credential's place and never holds one.

#include "session/JsonFields.h"
#include "session/JsonWriter.h"
#include "session/Plan.h"

namespace smtpscope {

/// Writes the members of @p plan into the object under way.
void writePlan(JsonWriter &json, const Plan &plan);

/// Reads what writePlan() wrote; faults go to @p fields.
Plan readPlan(JsonFields &fields);

} // namespace smtpscope
