// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/GridCheck.h"

#include "app/GridRun.h"
#include "cli/CheckEnd.h"
#include "cli/ExitStatus.h"
#include "cli/GridTexts.h"
#include "cli/Interrupt.h"
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

} // namespace

int checkGrid(const Plan &plan, const CheckSecrets &secrets, const std::optional<Plan> &control,
    JsonTarget &target)
{
    GridRun run(plan, secrets, control);
    if (const auto error = run.prepare())
        return wrongUsage(*error);
    Console console(target.isStandardOutput() ? stderr : stdout);
    printLines(console, gridHead(plan));
    runToEnd(run);
    const Check check = run.check();
    printLines(console, gridLines(run.fields(), check.sessions));
    printLines(console, gridConclusionLines(run.fields(), check.sessions));
    const RecordSafety safety{
        run.run().maskedLeaks(), run.run().hasShortSecret(), run.run().isSafeToSave()};
    return endCheck(
        safety, [&] { return toJson(check); }, target, exitStatusOf(check.verdict));
}

} // namespace smtpscope
