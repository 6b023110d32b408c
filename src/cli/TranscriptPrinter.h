// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The record as lines of text, one event after the other, while it happens.

#include "session/Session.h"

#include <QString>
#include <QStringList>

namespace smtpscope {

/// The head of a transcript: what is checked, and how far it goes.
QStringList transcriptHead(const Plan &plan);

/// The lines for the event with index @p event of @p session: time since the start, how long an
/// answer took, stage, and what was said. Private marks are not applied; secrets are masked in the
/// record itself. Nothing in it can steer a terminal.
QStringList transcriptLines(const Session &session, int event);

/// A line below these, with words of our own about them.
QString remarkLine(const Session &session, const QString &text);

} // namespace smtpscope
