// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a row says of a single event, and whether that event is a problem. Asked for rows in view
// and for filters only, so that a record of 100,000 events costs little.

#include "session/Session.h"
#include "ui/timeline/TimelineRow.h"

#include <optional>
#include <vector>

namespace smtpscope {

/// The stage that @p stage is shown under: STARTTLS with the handshake, DATA with the message.
Stage shownStage(Stage stage);

/// When @p index began: for an answer, when it began to be waited for.
qint64 startNs(const Session &session, int index);

/// What the diagnosis says of a session's events.
struct JudgedEvents
{
    int deciding = -1; ///< The index of the event that decides about the session, or -1.
    /// In order, the indices of the events that a warning or an error points to.
    std::vector<int> remarked;
};

/// What the findings of @p session say. @p deciding as above.
JudgedEvents judgedEvents(const Session &session, int deciding);

/// How the event went, where that is worth a mark.
std::optional<Mark> eventMark(const Session &session, int index, const JudgedEvents &judged);

/// True where something went wrong or is worth a look.
bool isProblem(const Session &session, int index, const JudgedEvents &judged);

/// The row of the event @p index, without reference and slowest mark.
TimelineRow eventRow(const Session &session, int index, const JudgedEvents &judged);

/// What stands beside the name of a shown stage; @p last: the index of its last event.
QString stageNote(const Session &session, Stage stage, int last);

/// The code of the reply @p index with its enhanced code; empty when the event is no reply.
QString codeOf(const Session &session, int index);

} // namespace smtpscope
