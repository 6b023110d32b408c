// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How an outcome looks: a silhouette and a colour, so that neither is needed alone.

#include "session/Outcome.h"
#include "session/Session.h"
#include "session/Side.h"
#include "session/Stage.h"
#include "ui/kit/Icons.h"
#include "ui/kit/Tokens.h"

#include <QString>

namespace smtpscope {

enum class Mark {
    Ok, ///< Circle with a tick: it went through.
    Temporary, ///< Rounded square with clock hands: wait, then the same again may work.
    Permanent, ///< Octagon with a cross: stays so until somebody changes something.
    Warning, ///< Triangle: it went on, look at this.
    Unknown, ///< Diamond with a question mark: cannot be known.
    Pending, ///< Dotted ring: not yet, or not reached.
    Running, ///< Ring with a moving quarter: now.
    Cancelled, ///< Circle with a bar: left out on purpose.
};

/// The mark of an outcome that was reached at @p stage.
Mark markOf(Outcome outcome, Stage stage);
/// The mark of a whole session: Warning where it went through with a finding of that severity.
Mark markOf(const Session &session);

Ink inkOf(Mark mark);
Surface softOf(Mark mark);
Drawing drawingOf(Mark mark);
/// In a word, for screen readers: "went through", "refused for now" …
QString nameOf(Mark mark);

Drawing drawingOf(Stage stage);
Drawing drawingOf(Side side);
/// A stage as it is called beside its drawing: "Look-up", "Sign-in" …
QString nameOf(Stage stage);
/// A side as an answer to "Who can fix it": "The account holder" …
QString nameOf(Side side);
/// An answer to "Try again?": "Not with the same data" …
QString nameOf(Retry retry);

} // namespace smtpscope
