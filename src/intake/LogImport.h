// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From a mail server's log of any size to sessions: one for each mail and attempt. What failed is
// kept before what went well.

#include "intake/Import.h"
#include "intake/LineSource.h"

#include <QByteArrayList>

namespace smtpscope {

inline constexpr size_t MostFailedDeliveries = 2'000; ///< Sessions of one log.
inline constexpr size_t MostOtherDeliveries = 200; ///< Sessions of deliveries that went well.
inline constexpr qsizetype MostRememberedMails = 20'000; ///< Whose sender is known, at a time.

/// The kind of log that @p lines are of; nothing when they are none.
std::optional<ImportKind> logKindOf(const QByteArrayList &lines);

/// Reads @p lines as a log of the kind @p kind: PostfixLog, EximLog or SendmailLog. Errors:
/// import.not-understood when nothing in it is about a mail.
ImportResult importLog(LineSource &lines, ImportKind kind, const ImportRequest &request);

} // namespace smtpscope
