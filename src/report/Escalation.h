// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What somebody who can mend the fault needs in order to find the attempt in their own logs.

#include "report/ReportDocument.h"

#include <QDateTime>

namespace smtpscope {

/// The index of the event that decided @p session's verdict, or of a session that went through the
/// answer to the last thing asked for; -1 when nothing was recorded.
int decidingEventOf(const Session &session);

/// "To pass on to whoever runs …", where somebody else can mend it; else what the facts are for.
QString escalationHeading(const Session &session);

/// Time, server, this computer's name, user name, sender, recipients, queue id and TLS. Times are
/// shown in the zone of @p exported, and in UTC.
std::vector<Fact> escalationFacts(const Session &session, const QDateTime &exported);

/// The deciding reply as it came, or of a session that went through its last answer; empty when
/// there is none.
std::vector<Phrases> quotedReply(const Session &session);

/// A time in the zone of @p exported with the zone, such as "2026-11-26 14:03:07.512 +01:00 (CET)".
QString zonedTimeText(const QDateTime &time, const QDateTime &exported);

} // namespace smtpscope
