// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What each finding means, in one plain clause.

#include "report/Phrase.h"
#include "session/Session.h"

#include <QString>

namespace smtpscope {

/// What @p finding says, without a full stop; empty when there is no text for it and stage and
/// outcome have to do.
QString findingText(const Finding &finding, const Session &session);

/// The same, saying which words were recorded.
Phrases findingPhrases(const Finding &finding, const Session &session);

} // namespace smtpscope
