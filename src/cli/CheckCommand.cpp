// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/CheckCommand.h"

#include "app/CheckRun.h"
#include "cli/CheckEnd.h"
#include "cli/CheckOptions.h"
#include "cli/CheckPlan.h"
#include "cli/ExitStatus.h"
#include "cli/GridCheck.h"
#include "cli/HelpTexts.h"
#include "cli/Interrupt.h"
#include "cli/LineInput.h"
#include "cli/MxCheck.h"
#include "cli/PlanSecrets.h"
#include "cli/StepPrompt.h"
#include "cli/Summary.h"
#include "cli/TranscriptPrinter.h"
#include "session/SessionJsonWriter.h"

#include <QEventLoop>

#include <memory>

namespace smtpscope {

namespace {

// Lets the check run to its end and prints each event as it comes; asks before each step where that
// is wanted.
void runToEnd(CheckRun &run, Console &console, bool isStepwise)
{
    Interrupt interrupt;
    QEventLoop loop;
    std::unique_ptr<LineInput> input;
    std::unique_ptr<StepPrompt> prompt;
    if (isStepwise) {
        input = std::make_unique<LineInput>();
        prompt = std::make_unique<StepPrompt>(run, *input, console,
            isTerminalInput() ? StepPrompt::TypedAhead::Dropped : StepPrompt::TypedAhead::Kept);
    }
    QObject::connect(&interrupt, &Interrupt::interrupted, &run, &CheckRun::cancel);
    QObject::connect(&run, &CheckRun::recorded, &run,
        [&](int event) { printLines(console, transcriptLines(run.session(), event)); });
    QObject::connect(&run, &CheckRun::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    run.start();
    loop.exec();
}

int checkOne(const Plan &plan, const CheckSecrets &secrets, bool isStepwise, JsonTarget &target)
{
    auto prepared = prepareCheck(plan, secrets);
    if (const auto *error = std::get_if<InputError>(&prepared))
        return wrongUsage(*error);
    auto &input = std::get<DriverInput>(prepared);
    input.stepwise = isStepwise;
    Console console(target.isStandardOutput() ? stderr : stdout);
    printLines(console, transcriptHead(plan));
    CheckRun run(std::move(input));
    runToEnd(run, console, isStepwise);
    printLines(console, summaryLines(run.session()));
    const RecordSafety safety{run.maskedLeaks(), run.hasShortSecret(), run.isSafeToSave()};
    return endCheck(
        safety, [&] { return toJson(run.session()); }, target, exitStatusOf(run.session().verdict));
}

int checkAsAsked(const CheckOptions &options, const Plan &plan, JsonTarget &target)
{
    const bool isStepwise = options.has(QStringLiteral("step"));
    const auto read = secretsFor(plan, isStepwise);
    if (const auto *error = std::get_if<InputError>(&read))
        return wrongUsage(*error);
    const auto &secrets = std::get<CheckSecrets>(read);
    if (options.has(QStringLiteral("mx")))
        return checkMailHosts(plan, secrets, target);
    if (!options.has(QStringLiteral("grid")))
        return checkOne(plan, secrets, isStepwise, target);
    const auto control = controlPlanFor(options, plan);
    if (const auto *error = std::get_if<InputError>(&control))
        return wrongUsage(*error);
    return checkGrid(plan, secrets, std::get<std::optional<Plan>>(control), target);
}

} // namespace

int runCheckCommand(const QStringList &arguments)
{
    const auto parsed = parseCheckOptions(arguments);
    if (const auto *error = std::get_if<InputError>(&parsed))
        return wrongUsage(*error);
    const auto &options = std::get<CheckOptions>(parsed);
    if (options.help) {
        Console(stdout).line(checkHelp());
        return exitstatus::Ok;
    }
    const auto plan = planFor(options);
    if (const auto *error = std::get_if<InputError>(&plan))
        return wrongUsage(*error);
    JsonTarget target;
    if (const auto error = target.open(options.value(QStringLiteral("json"))))
        return wrongUsage(*error);
    return checkAsAsked(options, std::get<Plan>(plan), target);
}

} // namespace smtpscope
