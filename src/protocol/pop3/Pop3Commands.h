// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The POP3 commands of a sign-in check, built whole, with their private bytes marked (RFC 1939).

#include "protocol/Command.h"
#include "protocol/sasl/SaslTypes.h"

#include <QByteArray>

#include <vector>

namespace smtpscope {

/// The bare @p verb: CAPA, STLS or QUIT.
Command pop3Command(const QByteArray &verb);

/// USER and PASS; the second is said when the first was accepted. The password holds no line end.
std::vector<Command> pop3PasswordCommands(const SaslCredentials &credentials);

/// APOP with the digest of @p timestamp and password (RFC 1939 7).
Command apopCommand(const SaslCredentials &credentials, const QByteArray &timestamp);

/// The timestamp `<…@…>` in a greeting; empty without one. Only what may be a message id counts
/// (CVE-2007-1558: others were made up to find the password out).
QByteArray apopTimestampIn(const QByteArray &greeting);

/// True when an accepted answer to the command @p wire has more lines up to a lone dot: CAPA, RETR
/// and TOP; LIST, UIDL, AUTH and LANG without an argument.
bool isLongAnswer(const QByteArray &wire);

} // namespace smtpscope
