// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/GridCheck.h"

#include "app/GridRun.h"
#include "cli/CheckEnd.h"
#include "cli/ExitStatus.h"
#include "cli/GridTexts.h"
#include "cli/Interrupt.h"
#include "cli/ShareTexts.h"
#include "cli/SharedTranscript.h"
#include "session/SessionJsonWriter.h"

#include <QEventLoop>

namespace smtpscope {

namespace {

void runToEnd(GridRun &run)
{
    Interrupt interrupt;
    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::interrupted, &run, &GridRun::cancel);
    QObject::connect(&run, &GridRun::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    run.start();
    loop.exec();
}

QStringList resultLines(const GridRun &run, const std::vector<Session> &sessions)
{
    return gridLines(run.fields(), sessions) + gridConclusionLines(run.fields(), sessions);
}

// What is left to print when the check is over. False when the leak check refused it.
bool printEnd(const Check &check, const GridRun &run, Console &console, const CheckOutput &output)
{
    if (output.isLive()) {
        printLines(console, resultLines(run, check.sessions));
        return true;
    }
    return printShared(console, output.policy, {check, {}, run.run().maskers()},
        [&](const std::vector<Session> &sessions, const QString &) {
            return gridHead(sessions.front().plan) + resultLines(run, sessions);
        });
}

} // namespace

int checkGrid(const Plan &plan, const CheckSecrets &secrets, const std::optional<Plan> &control,
    CheckOutput &output)
{
    GridRun run(plan, secrets, control);
    if (const auto error = run.prepare())
        return wrongUsage(*error);
    Console console = output.console();
    if (output.isLive()) {
        Console(stderr).line(unredactedWarning());
        printLines(console, gridHead(plan));
    }
    runToEnd(run);
    const Check check = run.check();
    const bool isShown = printEnd(check, run, console, output);
    const RecordSafety safety{
        run.run().maskedLeaks(), run.run().hasShortSecret(), run.run().isSafeToSave()};
    return endCheck(
        safety, [&] { return toJson(check); }, output.json, isShown, exitStatusOf(check.verdict));
}

} // namespace smtpscope
