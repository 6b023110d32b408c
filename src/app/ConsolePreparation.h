// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Turns a plan into what a conversation needs that a person leads.

#include "app/CheckPreparation.h"

namespace smtpscope {

/// As prepareCheck(), for a run that connects to the server of @p asked, encrypts as it says, and
/// then asks for every line (CheckRun::proposed). What the plan says of sign-in, recipients and
/// message is left out. Where the plan asks for no encryption and STARTTLS is typed, a certificate
/// that is not in order is recorded, and the conversation goes on.
std::variant<DriverInput, InputError> prepareConsole(
    const Plan &asked, const CheckSecrets &secrets);

} // namespace smtpscope
