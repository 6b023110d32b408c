// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How an outcome looks: a silhouette and a colour, so that neither is needed alone. What the marks
// mean, and their words, stand in report/ReportDocument.h.

#include "report/ReportDocument.h"
#include "session/Session.h"
#include "session/Side.h"
#include "session/Stage.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Tokens.h"

#include <QString>

namespace smtpscope {

/// The mark of a whole session: the one of its outcome, unless a finding knows better. A port that
/// is silent everywhere stays so; what went through with a warning is worth a look.
Mark markOf(const Session &session);

Ink inkOf(Mark mark);
Surface softOf(Mark mark);
Drawing drawingOf(Mark mark);

Drawing drawingOf(Stage stage);
Drawing drawingOf(Side side);
/// A stage as it is called beside its drawing: "Look-up", "Sign-in" …
QString nameOf(Stage stage);
/// A side as an answer to "Who can fix it": "The account holder" …
QString nameOf(Side side);
/// An answer to "Try again?": "After a change" …
QString nameOf(Retry retry);

} // namespace smtpscope
