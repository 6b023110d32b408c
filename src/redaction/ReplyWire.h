// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A parsed reply as it stood on the wire, so that what was broken over its lines can be found, and
// back.

#include "session/Reply.h"

#include <QByteArray>
#include <QStringList>

namespace smtpscope {

/// The lines of @p reply with a code before each, ended by CRLF.
QByteArray wireOf(const Reply &reply);

/// The lines of wireOf() without their codes.
QStringList linesOf(const QByteArray &wire);

} // namespace smtpscope
