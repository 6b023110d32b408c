// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The tables of a report: hosts, recipients, the certificate, what else was seen.

#include "redaction/RedactedSession.h"
#include "report/ReportDocument.h"

namespace smtpscope {

/// One row for each session of a check, without columns that would be empty.
TableBlock hostsTable(const RedactedCheck &check);

/// What became of each recipient; no rows when none was named.
TableBlock recipientsTable(const Session &session);

/// The server's own certificate; nothing when none was seen. Days are counted from the session's
/// start, so that the report says the same whenever it is made.
std::vector<Fact> certificateFacts(const Session &session);

/// The findings that did not decide, in words.
std::vector<Phrases> alsoSeen(const Session &session);

/// A session as its host, address and port, such as "mx.example.org [192.0.2.1], port 25", or as
/// its UNIX socket.
Phrases sessionName(const Session &session);

/// The names of all sessions of @p check; equal ones say how the connection was made, too.
std::vector<Phrases> sessionNames(const RedactedCheck &check);

/// What became of a recipient, in a word or two.
QString recipientState(const Recipient &recipient);

} // namespace smtpscope
