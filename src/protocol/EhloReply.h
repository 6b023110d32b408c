// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a server announces in its reply to EHLO (RFC 5321 4.1.1.1).

#include "protocol/ReplyParser.h"
#include "session/Session.h"

#include <QStringList>

#include <optional>

namespace smtpscope {

/// The keywords of @p reply in capitals, with their parameters as sent. The first line is the
/// server's name. A keyword given twice has its parameters joined. The old form `AUTH=LOGIN`
/// (before RFC 2554; some servers still send it for old Outlook) is kept under "AUTH=" and merged
/// into "AUTH".
Capabilities capabilitiesIn(const ParsedReply &reply);

/// The sign-in methods in capitals, exact words, without duplicates.
QStringList mechanismsIn(const Capabilities &capabilities);

/// The largest message in bytes that the server says it takes (RFC 1870); nothing when SIZE has no
/// number, is 0, or is no number.
std::optional<qint64> sizeLimitIn(const Capabilities &capabilities);

} // namespace smtpscope
