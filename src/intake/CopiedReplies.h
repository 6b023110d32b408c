// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// SMTP replies out of lines that somebody copied, where the end may be missing.

#include "protocol/ParsedReply.h"

#include <QByteArray>

#include <vector>

namespace smtpscope {

/// The replies in @p raw, whose lines all begin with a code. One whose last line was not copied
/// counts as whole.
std::vector<ParsedReply> copiedReplies(const QByteArray &raw);

} // namespace smtpscope
