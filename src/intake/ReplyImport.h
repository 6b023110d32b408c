// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From a reply, or a sentence that quotes one, to a session.

#include "intake/Import.h"

#include <QByteArray>

namespace smtpscope {

/// Reads the replies in @p text: lines as a server sends them, else the first refusal that is
/// quoted in it. Errors: import.not-understood when there is none.
ImportResult importReply(const QByteArray &text, const ImportRequest &request);

} // namespace smtpscope
