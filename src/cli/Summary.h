// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What stands below a transcript: the certificate in short, what became of each recipient, what
// else was seen, and the verdict as the last line.

#include "app/Advice.h"
#include "session/Session.h"

#include <QStringList>

namespace smtpscope {

/// The summary of a finished and diagnosed session, explained by @p knowledge.
QStringList summaryLines(
    const Session &session, const Knowledge &knowledge = applicationKnowledge());

} // namespace smtpscope
