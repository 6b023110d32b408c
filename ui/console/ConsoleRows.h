// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Makes rows of the events of a session. Knows no widget and no model.

#include "app/ConsoleTexts.h"
#include "ui/console/ConsoleRow.h"

#include <QList>

namespace smtpscope {

/// The rows of the event @p index: what was said, and below it what that means; none for an event
/// that is not worth a line. Of long replies and messages the first lines are shown, and how many
/// there are.
QList<ConsoleRow> rowsOf(const Session &session, int index, const Knowledge &knowledge);

/// The row as one sentence, for a screen reader.
QString spokenText(const ConsoleRow &row);

} // namespace smtpscope
