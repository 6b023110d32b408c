// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The time at the start of a line of a log.

#include <QByteArrayView>
#include <QDateTime>

namespace smtpscope {

/// "2026-01-02T03:04:05.678+01:00", "2026-01-02 03:04:05", also behind a bracket; without an offset
/// it is taken as UTC. Invalid when @p line begins otherwise.
QDateTime timeAtStart(QByteArrayView line);

/// The same, and the syslog form "Jan  2 03:04:05", whose year is that of @p now, or the one before
/// where it would lie in the future.
QDateTime logTimeAtStart(QByteArrayView line, const QDateTime &now);

/// How many bytes of @p line its time takes; 0 when it begins with none.
qsizetype lengthOfTime(QByteArrayView line);

} // namespace smtpscope
