// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The one answer that a session or a check gives.

#include "session/Outcome.h"
#include "session/Reply.h"
#include "session/Stage.h"

#include <QString>

#include <optional>

namespace smtpscope {

struct Verdict
{
    Stage stage = Stage::Input; ///< Where it broke; Stage::Done when it did not.
    Outcome outcome = Outcome::Refused;
    QString cause; ///< A word of the cause vocabulary; empty when not known.
    std::optional<Reply> reply; ///< The reply that decided, if one did.
    std::optional<int> finding; ///< Index into the session's findings, if one decided.

    bool operator==(const Verdict &) const = default;
};

} // namespace smtpscope
