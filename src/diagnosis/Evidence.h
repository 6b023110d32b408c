// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How a rule finds its evidence in a session, and says what it saw.

#include "session/Session.h"

#include <QByteArrayView>
#include <QLatin1StringView>

#include <functional>
#include <vector>

namespace smtpscope {

using Findings = std::vector<Finding>;

/// What a rule says, whatever its evidence is.
struct Statement
{
    QLatin1StringView id;
    Severity severity = Severity::Error;
    Stage stage = Stage::Input;
    Side side = Side::None;
    Retry retry = Retry::AfterChange;
};

/// The numbers (index + 1) of the events that @p matches.
std::vector<int> evidenceWhere(
    const Session &session, const std::function<bool(const Event &)> &matches);

/// The numbers of the events with this defect.
std::vector<int> eventsWithDefect(const Session &session, QLatin1StringView id);

/// The numbers of the notes whose text begins with @p id.
std::vector<int> notesBeginningWith(const Session &session, QByteArrayView id);

/// Adds a finding when there is evidence for it.
void see(Findings &findings, const Statement &what, const std::vector<int> &evidence);

/// Adds a finding for the notes that begin with its id, at the stage of the first of them.
void seeNotes(const Session &session, Findings &findings, const Statement &what);

/// The stage of the event with the first of these numbers.
Stage stageOfFirst(const Session &session, const std::vector<int> &evidence);

} // namespace smtpscope
