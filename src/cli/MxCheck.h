// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// `check --mx DOMAIN`: every host that takes the domain's mail, and one verdict for the domain.

#include "app/CheckPreparation.h"
#include "cli/CheckEnd.h"

namespace smtpscope {

/// @p plan names the domain as its host. Returns the exit status.
int checkMailHosts(const Plan &plan, const CheckSecrets &secrets, CheckOutput &output);

} // namespace smtpscope
