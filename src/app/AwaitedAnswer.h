// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a conversation that goes on is waiting for, as its last event tells. Knows no clock.

#include "app/CodeTables.h"
#include "session/Session.h"

#include <QString>

#include <vector>

namespace smtpscope {

struct AwaitedAnswer
{
    Stage stage = Stage::Dns; ///< Where it is.
    QString line; ///< What is awaited: "for the answer to AUTH PLAIN".
    QString happening; ///< What is going on, as one or two sentences.
    std::vector<ExpectedReply> expected; ///< What may come back; empty where no code comes.
    int limitMs = 0; ///< How long it may take.

    bool operator==(const AwaitedAnswer &) const = default;
};

/// What @p session, which is not over, waits for.
AwaitedAnswer awaitedAnswer(const Session &session, const Knowledge &knowledge);

} // namespace smtpscope
