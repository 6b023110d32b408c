// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A session as JSON: the `.smtpscope` file, also what --json writes. The keys are a contract with
// other programs; resources/schema/session-1.json describes them.

#include "session/Check.h"
#include "session/JsonWriter.h"
#include "session/Session.h"

#include <QByteArray>

#include <vector>

namespace smtpscope {

/// UTF-8 JSON of @p session, one event a line.
QByteArray toJson(const Session &session);

/// UTF-8 JSON of @p check with all its sessions.
QByteArray toJson(const Check &check);

/// The same for @p session, piece by piece.
void writeSessionJson(const Session &session, JsonListener &listener);

/// The same for a check of @p sessions, piece by piece.
void writeCheckJson(
    const std::vector<const Session *> &sessions, const Verdict &verdict, JsonListener &listener);

} // namespace smtpscope
