// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The cause of a finding that is not a reply's: a word of the cause vocabulary for each id.

#include "session/Finding.h"

namespace smtpscope {

/// The cause that goes with the finding's id, or with the way in which its stage failed; empty when
/// nobody has to do anything.
QString causeOf(const Finding &finding);

} // namespace smtpscope
