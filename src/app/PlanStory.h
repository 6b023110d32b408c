// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A plan told before it runs: each step with what is sent and what is expected, and the very
// message. What only the server's answers decide is said in words.

#include "app/CheckPreparation.h"
#include "app/InputError.h"
#include "session/Plan.h"

#include <QString>

#include <variant>
#include <vector>

namespace smtpscope {

enum class PlanTarget {
    Server, ///< Plan::host is a server.
    Domain, ///< Plan::host is a domain: every host that takes its mail is asked.
};

/// One step as a row of a list.
struct PlanRow
{
    Stage stage = Stage::Input;
    QString text; ///< The command, or what is done, in words.
    bool isCommand = false; ///< The text goes out as it stands here.
    QString secret; ///< What goes along and is never shown, such as "user name and password".
    QString expected; ///< What is hoped for, such as "expects 250".

    bool operator==(const PlanRow &) const = default;
};

struct PlanStory
{
    std::vector<PlanRow> rows; ///< In the order in which they are done.
    /// The message as it would go out, printable, without the final dot; empty when none does. Date
    /// and Message-ID are made anew when the check starts. Shortened after 64 KiB.
    QString message;
    bool sendsMail = false; ///< A real mail goes to the recipients.
};

/// The story of @p plan. Errors: as prepareCheck().
std::variant<PlanStory, InputError> planStory(
    const Plan &plan, const CheckSecrets &secrets, PlanTarget target = PlanTarget::Server);

} // namespace smtpscope
