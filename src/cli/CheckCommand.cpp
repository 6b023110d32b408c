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
#include "cli/ShareTexts.h"
#include "cli/SharedTranscript.h"
#include "cli/StepPrompt.h"
#include "cli/Summary.h"
#include "cli/TranscriptPrinter.h"
#include "session/SessionJsonWriter.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <memory>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

// Lets the check run to its end and, where @p isLive, prints each event as it comes; asks before
// each step where that is wanted.
void runToEnd(CheckRun &run, Console &console, bool isLive, bool isStepwise)
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
    if (isLive)
        QObject::connect(&run, &CheckRun::recorded, &run,
            [&](int event) { printLines(console, transcriptLines(run.session(), event)); });
    QObject::connect(&run, &CheckRun::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    run.start();
    loop.exec();
}

QStringList wholeTranscript(const Session &session)
{
    QStringList lines = transcriptHead(session.plan);
    for (int i = 0; i < int(session.events().size()); ++i)
        lines += transcriptLines(session, i);
    return lines + summaryLines(session);
}

// What is left to print when the check is over. False when the leak check refused it.
bool printEnd(const CheckRun &run, Console &console, const CheckOutput &output)
{
    if (output.isLive()) {
        printLines(console, summaryLines(run.session()));
        return true;
    }
    const FinishedCheck finished{{{run.session()}, run.session().verdict, {}}, {}, {&run.masker()}};
    return printShared(console, output.policy, finished,
        [](const std::vector<Session> &sessions, const QString &) {
            return wholeTranscript(sessions.front());
        });
}

int checkOne(const Plan &plan, const CheckSecrets &secrets, bool isStepwise, CheckOutput &output)
{
    auto prepared = prepareCheck(plan, secrets);
    if (const auto *error = std::get_if<InputError>(&prepared))
        return wrongUsage(*error);
    auto &input = std::get<DriverInput>(prepared);
    input.stepwise = isStepwise;
    Console console = output.console();
    if (output.isLive()) {
        Console(stderr).line(unredactedWarning());
        printLines(console, transcriptHead(plan));
    }
    CheckRun run(std::move(input));
    runToEnd(run, console, output.isLive(), isStepwise);
    const bool isShown = printEnd(run, console, output);
    const RecordSafety safety{run.maskedLeaks(), run.hasShortSecret(), run.isSafeToSave()};
    return endCheck(
        safety, [&] { return toJson(run.session()); }, output.json, isShown,
        exitStatusOf(run.session().verdict));
}

int checkAsAsked(const CheckOptions &options, const Plan &plan, CheckOutput &output)
{
    const bool isStepwise = options.has(QStringLiteral("step"));
    const auto read = secretsFor(plan, isStepwise);
    if (const auto *error = std::get_if<InputError>(&read))
        return wrongUsage(*error);
    const auto &secrets = std::get<CheckSecrets>(read);
    if (options.has(QStringLiteral("mx")))
        return checkMailHosts(plan, secrets, output);
    if (!options.has(QStringLiteral("grid")))
        return checkOne(plan, secrets, isStepwise, output);
    const auto control = controlPlanFor(options, plan);
    if (const auto *error = std::get_if<InputError>(&control))
        return wrongUsage(*error);
    return checkGrid(plan, secrets, std::get<std::optional<Plan>>(control), output);
}

// How the transcript is to be redacted. Errors: no such policy; what is asked for step by step must
// be seen as it comes, so it cannot be redacted.
std::variant<SharePolicy, InputError> policyFor(const CheckOptions &options)
{
    auto policy =
        prepareShare(options.value(QStringLiteral("share")).value_or(QStringLiteral("none")));
    const auto *prepared = std::get_if<SharePolicy>(&policy);
    if (prepared && !isUnredacted(*prepared) && options.has(QStringLiteral("step")))
        return InputError{
            Texts::tr("--step shows every line as it comes, so it goes with --share none only.")};
    return policy;
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
    const auto policy = policyFor(options);
    if (const auto *error = std::get_if<InputError>(&policy))
        return wrongUsage(*error);
    CheckOutput output{{}, std::get<SharePolicy>(policy)};
    if (const auto error = output.json.open(options.value(QStringLiteral("json"))))
        return wrongUsage(*error);
    return checkAsAsked(options, std::get<Plan>(plan), output);
}

} // namespace smtpscope
