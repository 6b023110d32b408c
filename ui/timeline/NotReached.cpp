// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/timeline/NotReached.h"

#include "report/StageTimes.h"
#include "ui/kit/OutcomeLook.h"
#include "ui/timeline/EventRows.h"

#include <QStringList>

namespace smtpscope {

QString notReachedText(const Session &session)
{
    if (session.verdict.outcome == Outcome::Ok)
        return {};
    QStringList names;
    for (const StageTime &stage : stagesOf(session).stages) {
        const bool isGoodbye = stage.stage == Stage::Quit || stage.stage == Stage::Logout;
        const QString name = nameOf(shownStage(stage.stage));
        if (stage.mark == Mark::Pending && !isGoodbye && !names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace smtpscope
