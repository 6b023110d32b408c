// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a front has to know of plans before it may make one, without knowing the protocol.

#include "session/Plan.h"

#include <QString>
#include <QStringList>

namespace smtpscope {

/// The sign-in methods that may be named in Plan::mechanism for @p protocol, in capitals.
QStringList supportedMechanisms(Protocol protocol);

/// False for the methods that need no user name (ANONYMOUS, EXTERNAL); @p mechanism in capitals.
bool needsUser(const QString &mechanism);

/// False for the methods that need no password (ANONYMOUS, EXTERNAL).
bool needsPassword(const QString &mechanism);

/// The stage after which @p plan really ends: earlier than Plan::stopAfter when it names no sender
/// or no recipient.
Stage lastStageOf(const Plan &plan);

/// True for an IP address.
bool isAddress(const QString &text);

/// True for "IP:PORT", an IPv6 address in brackets.
bool isSocketAddress(const QString &text);

/// True for "IP" and "IP:PORT".
bool isNameServer(const QString &text);

/// True for an IPv6 address without brackets.
bool isIPv6Literal(const QString &host);

} // namespace smtpscope
