// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What an IMAP or POP3 server announces about itself.

#include "protocol/ParsedReply.h"
#include "session/Protocol.h"
#include "session/Session.h"

#include <QStringList>

namespace smtpscope {

/// The capabilities in an IMAP @p reply, in capitals: from its untagged CAPABILITY data, else from
/// a CAPABILITY response code in it (RFC 9051 7.2.2, 7.1). `AUTH=PLAIN` and its like are gathered
/// under the word before the sign: AUTH, with the values parted by blanks.
Capabilities imapCapabilitiesIn(const ParsedReply &reply);

/// The capabilities in a POP3 reply to CAPA, in capitals, with their parameters (RFC 2449 5).
Capabilities pop3CapabilitiesIn(const ParsedReply &reply);

/// The SASL mechanisms among @p capabilities, in capitals, without duplicates.
QStringList mailboxMechanismsIn(Protocol protocol, const Capabilities &capabilities);

} // namespace smtpscope
