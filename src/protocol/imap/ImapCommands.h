// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The IMAP commands of a sign-in check, built whole, with their private bytes marked (RFC 9051 6).

#include "protocol/Command.h"
#include "protocol/sasl/SaslTypes.h"

#include <QByteArray>

#include <vector>

namespace smtpscope {

/// The tag of the command with this number, counted from 1: A001 and so on.
QByteArray imapTag(int number);

/// `tag verb`, for CAPABILITY, STARTTLS and LOGOUT.
Command imapCommand(const QByteArray &tag, const QByteArray &verb);

/// LOGIN in the parts that have to be said one after the other, each but the first when the server
/// has answered "+" to the one before. Name and password are quoted where that is allowed, and
/// literals `{n}` where they hold a control character or a byte over 127 (RFC 3501 4.3).
std::vector<Command> imapLoginParts(const QByteArray &tag, const SaslCredentials &credentials);

} // namespace smtpscope
