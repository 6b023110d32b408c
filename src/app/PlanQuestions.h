// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a front has to know of plans before it may make one, without knowing the protocol.

#include "session/Plan.h"

#include <QString>
#include <QStringList>

namespace smtpscope {

/// The sign-in methods that may be named in Plan::mechanism, in capitals.
QStringList supportedMechanisms();

/// The stage after which @p plan really ends: earlier than Plan::stopAfter when it names no sender
/// or no recipient.
Stage lastStageOf(const Plan &plan);

/// True for an IPv6 address without brackets.
bool isIPv6Literal(const QString &host);

} // namespace smtpscope
