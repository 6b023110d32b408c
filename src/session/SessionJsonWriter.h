// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A session as JSON: the `.smtpscope` file, also what --json writes. The keys are a contract with
// other programs; resources/schema/session-1.json describes them.

#include "session/Check.h"
#include "session/Session.h"

#include <QByteArray>

namespace smtpscope {

/// UTF-8 JSON of @p session, one event a line.
QByteArray toJson(const Session &session);

/// UTF-8 JSON of @p check with all its sessions.
QByteArray toJson(const Check &check);

} // namespace smtpscope
