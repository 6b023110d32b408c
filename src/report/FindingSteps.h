// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What to do about findings that know it better than their side alone tells.

#include "session/Finding.h"

#include <QStringList>

namespace smtpscope {

/// The next steps for @p finding, each a sentence that begins with a verb; none when nothing
/// special is known.
QStringList findingSteps(const Finding &finding);

} // namespace smtpscope
