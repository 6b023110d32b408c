// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The same check in other tools, as command lines to copy.

#include "report/Phrase.h"
#include "session/Plan.h"

#include <QString>

#include <vector>

namespace smtpscope {

struct ToolCommand
{
    QString tool; ///< Such as "swaks".
    Phrases command; ///< One line; empty when the tool cannot do it.
    QString remark; ///< What is different, or why it cannot; may be empty.
};

/// What swaks, openssl, curl and PowerShell can do of @p plan. Passwords are never known; where one
/// is needed stands PASSWORD.
std::vector<ToolCommand> otherTools(const Plan &plan);

} // namespace smtpscope
