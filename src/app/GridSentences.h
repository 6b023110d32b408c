// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a reach grid comes to, in sentences: which port to use, and what is known of port 25.

#include "app/GridRun.h"

#include <QStringList>

namespace smtpscope {

/// The sentence that says what to use is the first. @p fields and @p sessions belong together, one
/// by one. @p controlHint is a sentence that says how to name a host to compare port 25 with; it
/// stands where there was none.
QStringList gridSentences(const std::vector<GridField> &fields,
    const std::vector<Session> &sessions, const QString &controlHint);

} // namespace smtpscope
