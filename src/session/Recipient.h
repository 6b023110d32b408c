// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One recipient of a check, and what became of it.

#include "session/Outcome.h"
#include "session/Reply.h"

#include <QString>

#include <optional>

namespace smtpscope {

struct Recipient
{
    QString address; ///< The mailbox as asked for, without angle brackets.
    std::optional<Outcome> outcome; ///< Nothing when the server was never asked.
    std::optional<Reply> reply; ///< The reply that decided.
    QString cause; ///< A word of the cause vocabulary; empty when not known.

    bool operator==(const Recipient &) const = default;
};

} // namespace smtpscope
