// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The members of a session in JSON, read one after the other.

#include "session/JsonFields.h"
#include "session/Session.h"

namespace smtpscope {

/// The session in @p object, which stands at @p path; faults and unknown members go to @p reading.
Session readSession(JsonReading &reading, const QJsonObject &object, const QString &path);

/// The verdict at "verdict" of @p fields. The lines of its reply are found again among @p replies,
/// because the file holds them as one text.
Verdict readVerdict(JsonFields &fields, const std::vector<Reply> &replies);

} // namespace smtpscope
