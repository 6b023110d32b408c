// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Findings whose sentence names what was said in the conversation: users, senders, sizes, names.

#include "report/Phrase.h"
#include "session/Session.h"

namespace smtpscope {

/// The sentence for such a finding, without its full stop; empty for all others.
Phrases hintPhrases(const Finding &finding, const Session &session);

} // namespace smtpscope
