// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What was opened, pasted or dropped, as the window shows it.

#include "session/Session.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace smtpscope {

/// The plan to try the same again.
struct PlanOffer
{
    Plan plan;
    /// What the plan said and must not say, because it is not our own, in a few words each.
    QStringList dropped;
    /// Others made it: before anything is sent, host, addresses and message have to be shown.
    bool isForeign = true;
};

struct OpenedDocument
{
    std::vector<Session> sessions; ///< None when only a plan was opened.
    QString title; ///< What to call it: the file's name, or the server's.
    QString kind; ///< What it is, such as "a delivery report".
    QStringList remarks; ///< What the person should know, a sentence each.
    bool isForeign = true; ///< Not from this computer's own history.
    bool isReadOnly = false; ///< A newer version wrote it: saving it would lose something.
    std::optional<PlanOffer> again; ///< Nothing when there is no server to go to.
};

/// Why it could not be opened.
struct OpeningProblem
{
    QString message; ///< A sentence or two: what is wrong and what to do.
    /// What can be read all the same, where message asks for it; else null.
    std::shared_ptr<const OpenedDocument> readable;
};

using OpeningResult = std::variant<OpenedDocument, OpeningProblem>;

/// The session that a person will want to look at first: the first that failed, else the first; -1
/// when there is none.
int firstOfInterest(const OpenedDocument &document);

} // namespace smtpscope
