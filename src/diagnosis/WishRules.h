// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the plan wished for besides the mail, and did not get.

#include "diagnosis/Case.h"
#include "diagnosis/Evidence.h"

namespace smtpscope {

/// Extensions that the plan asked for and the server does not offer.
void wishNotOffered(const Case &seen, Findings &findings);
/// VRFY and its kin, refused: that decides nothing.
void requestRefused(const Case &seen, Findings &findings);

} // namespace smtpscope
