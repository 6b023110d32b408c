// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The parts of a plan as JSON. A part that is as usual is not written.

#include "session/JsonFields.h"
#include "session/JsonWriter.h"
#include "session/Plan.h"

namespace smtpscope {

/// Writes "credential" or another @p key with a reference to a secret.
void writeCredential(JsonWriter &json, const char *key, const CredentialReference &credential);
CredentialReference readCredential(JsonFields &parent, const char *key);

/// Writes the parts of @p plan that differ from the usual into the object under way.
void writePlanParts(JsonWriter &json, const Plan &plan);

/// Reads what writePlanParts() wrote; what is missing is as usual.
void readPlanParts(JsonFields &fields, Plan &plan);

/// The members of a message besides its path and size.
void writeMessageParts(JsonWriter &json, const MessageSource &message);
void readMessageParts(JsonFields &fields, MessageSource &message);

} // namespace smtpscope
