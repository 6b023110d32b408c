// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/ExportCommand.h"

#include "app/ExportRun.h"
#include "app/SharePreparation.h"
#include "cli/CheckEnd.h"
#include "cli/ExitStatus.h"
#include "cli/HelpTexts.h"
#include "cli/LineInput.h"
#include "cli/ShareTexts.h"
#include "cli/Terminal.h"
#include "session/Printable.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)
};

void say(const QString &message)
{
    Console(stderr).line(QStringLiteral("smtpscope-cli: ") + message);
}

// Where the export and the key go.
struct Targets
{
    std::unique_ptr<SharedTarget> report;
    std::unique_ptr<SharedTarget> key; // null when none is wanted
};

std::variant<Targets, InputError> openTargets(const ExportOptions &options)
{
    Targets targets;
    if (!options.keyFile.isEmpty()) {
        auto key = openPrivateFile(options.keyFile);
        if (const auto *error = std::get_if<InputError>(&key))
            return *error;
        targets.key = std::move(std::get<std::unique_ptr<SharedTarget>>(key));
    }
    if (options.output.isEmpty()) {
        targets.report = standardOutputTarget();
        return targets;
    }
    auto report = openSharedFile(options.output, Readers::AsUsual);
    if (const auto *error = std::get_if<InputError>(&report))
        return *error;
    targets.report = std::move(std::get<std::unique_ptr<SharedTarget>>(report));
    return targets;
}

QString successText(const ExportOptions &options, const ExportRun &run)
{
    const QString policy = run.content().policy().name;
    const QString masked = maskedText(run.content().masked());
    if (options.output.isEmpty())
        return Texts::tr("Exported by the policy %1; masked: %2.").arg(policy, masked);
    return Texts::tr("%1 is written by the policy %2; masked: %3.")
        .arg(printable(QStringView(options.output)), policy, masked);
}

// The key is finished last: one without its export would be of no use.
std::optional<InputError> write(const ExportRun &run, const Targets &targets)
{
    if (targets.key)
        run.writeKey(*targets.key);
    if (const auto error = run.write(*targets.report))
        return error;
    return targets.key ? targets.key->finish() : std::nullopt;
}

int writeSearched(const ExportOptions &options, ExportRun &run)
{
    const std::vector<SharedLeak> leaks = run.search();
    if (!leaks.empty()) {
        say(Texts::tr("Nothing was written: the leak check still finds %1. %2")
                .arg(leaksText(leaks), leakAdvice(leaks)));
        return exitstatus::LeakRefused;
    }
    const auto targets = openTargets(options);
    if (const auto *error = std::get_if<InputError>(&targets))
        return wrongUsage(*error);
    if (const auto error = write(run, std::get<Targets>(targets))) {
        say(error->message);
        return exitstatus::Failed;
    }
    say(successText(options, run));
    return exitstatus::Ok;
}

// Nothing when the export may go on, else the exit status.
std::optional<int> refusal(const ExportOptions &options, const SharePolicy &policy)
{
    if (options.format == ReportFormat::Pdf && options.output.isEmpty() && isTerminalOutput())
        return wrongUsage({Texts::tr("A PDF file is nothing for a terminal. Add --output FILE.")});
    if (!isUnredacted(policy))
        return std::nullopt;
    if (!options.keyFile.isEmpty())
        return wrongUsage(
            {Texts::tr("--write-key is for an export in which something is masked; with this "
                       "policy there is nothing to put back.")});
    if (options.isConfirmed)
        return std::nullopt;
    if (!isTerminalInput())
        return wrongUsage({Texts::tr("With this policy names and addresses stay in the export. "
                                     "Add --yes if that is meant.")});
    if (isConfirmed(Texts::tr("Names and addresses will stay in the export. Write it? [y/N]")))
        return std::nullopt;
    say(Texts::tr("Nothing was written."));
    return exitstatus::Cancelled;
}

int exportAsAsked(const ExportOptions &options)
{
    const auto writer = reportWriterFor(options.format);
    if (const auto *error = std::get_if<InputError>(&writer))
        return wrongUsage(*error);
    return exportSession(options, std::get<ReportWriter>(writer));
}

} // namespace

int runExportCommand(const QStringList &arguments)
{
    const auto options = exportOptionsIn(arguments);
    if (const auto *error = std::get_if<InputError>(&options))
        return wrongUsage(*error);
    if (!std::get<ExportOptions>(options).help)
        return exportAsAsked(std::get<ExportOptions>(options));
    Console(stdout).line(exportHelp());
    return exitstatus::Ok;
}

int exportSession(const ExportOptions &options, const ReportWriter &writer)
{
    const auto policy = prepareShare(options.share);
    if (const auto *error = std::get_if<InputError>(&policy))
        return wrongUsage(*error);
    if (const auto status = refusal(options, std::get<SharePolicy>(policy)))
        return *status;
    ExportRun run(std::get<SharePolicy>(policy), writer,
        options.keyFile.isEmpty() ? KeyWish::None : KeyWish::Wanted);
    if (const auto error = run.open(options.session))
        return wrongUsage(*error);
    if (run.isOfNewerVersion())
        say(Texts::tr("%1 was written by a newer SMTPscope; what is new in it is not in the "
                      "export.")
                .arg(printable(QStringView(options.session))));
    if (run.isSuffixListMissing())
        Console(stderr).line(suffixListWarning());
    return writeSearched(options, run);
}

} // namespace smtpscope
