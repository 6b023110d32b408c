// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which lines of the code tables go with what somebody typed. Knows no model and no widget.

#include "app/ExplainRun.h"

#include <QString>

#include <vector>

namespace smtpscope {

/// The group of the typed reply itself, the group of codes like it, and for each command that the
/// same code may follow a group with the command's identifier; groups without a line are left out.
/// @p byCode and @p byCommand are the tables.
std::vector<CodeGroup> matchesFor(const ExplainedReply &reply, const QString &text,
    const std::vector<CodeGroup> &byCode, const std::vector<CodeGroup> &byCommand);

/// How well @p line goes with @p reply, typed as @p text: 0 not at all; the same code counts most,
/// then the same cause, then words in the title.
int likenessOf(const CodeLine &line, const ExplainedReply &reply, const QString &text);

/// A line as a reply that can be explained: "X.1.1" needs a class, which is that of @p enhanced, or
/// 5.
QString askableCode(const QString &code, const QString &enhanced);

} // namespace smtpscope
