// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Protocol logs of Exchange: CSV with one line for each command and reply, of many conversations
// side by side.

#include "intake/Import.h"
#include "intake/LineSource.h"

#include <QByteArrayList>

namespace smtpscope {

inline constexpr qsizetype MostExchangeSessions = 1'000; ///< Conversations of one log.

/// True when @p lines are of such a log.
bool isExchangeLog(const QByteArrayList &lines);

/// Reads @p lines. Errors: import.not-understood when it holds no conversation.
ImportResult importExchangeLog(LineSource &lines, const ImportRequest &request);

} // namespace smtpscope
