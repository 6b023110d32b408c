// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// An explanation, and the tables of codes, as lines for a terminal.

#include "app/ExplainRun.h"

#include <QStringList>

namespace smtpscope {

/// What happened first; then the reply, whose side it is on, what to do, and how sure that is.
QStringList explanationLines(const ExplainedReply &reply);

/// One line for each code, in columns below the headings.
QStringList codeListLines(const std::vector<CodeGroup> &groups);

} // namespace smtpscope
