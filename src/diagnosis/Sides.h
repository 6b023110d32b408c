// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Whose side a failure is on, and whether to try again, where nothing more is known than stage and
// outcome. Rules that know more say better.

#include "diagnosis/Case.h"
#include "session/Outcome.h"
#include "session/Plan.h"
#include "session/Side.h"
#include "session/Stage.h"
#include "session/Verdict.h"

namespace smtpscope {

/// Who runs the server that @p plan talks to: without a sign-in on port 25 it is taken for the
/// recipient's server, else for the sender's own.
Side serverSideOf(const Plan &plan);

/// The same from what the conversation shows: a sign-in that was tried makes it the sender's own
/// server, whatever the plan says of it.
Side serverSideOf(const Case &seen);

/// The side for a failure at @p stage with @p outcome; Side::None for Outcome::Ok.
Side sideOf(const Plan &plan, Stage stage, Outcome outcome);

/// The side for @p verdict, from the reply that decided too: a full mailbox is its owner's.
Side sideOf(const Plan &plan, const Verdict &verdict);

/// Whether trying again makes sense after @p outcome.
Retry retryOf(Outcome outcome);

} // namespace smtpscope
