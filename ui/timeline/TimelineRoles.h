// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Columns and roles of the timeline's model.

#include <Qt>

namespace smtpscope {

enum class TimelineColumn {
    What, ///< What happened.
    Reply, ///< Code of the reply.
    Start, ///< When it began, since the session's start.
    Took, ///< How long the other side took.
    Time, ///< The bar; no text.
};

inline constexpr int TimelineColumns = 5;

enum class TimelineRole {
    Event = Qt::UserRole, ///< EventReference; its event is -1 where the row is none.
    Kind, ///< RowKind as int.
};

enum class RowKind {
    Session, ///< One endpoint of several.
    Stage, ///< A stage that was reached.
    Event, ///< One event.
    Waiting, ///< What is awaited now.
    Pending, ///< A step of the plan that is still to come.
    NotReached, ///< All stages that were planned and never reached.
};

} // namespace smtpscope
