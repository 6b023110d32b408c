// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/ImportCommand.h"

#include "app/Advice.h"
#include "app/ExplainRun.h"
#include "app/ImportRun.h"
#include "app/ImportTexts.h"
#include "app/SharedFile.h"
#include "cli/CheckEnd.h"
#include "cli/ExitStatus.h"
#include "cli/HelpTexts.h"
#include "cli/ImportOptions.h"
#include "cli/Summary.h"
#include "cli/TranscriptPrinter.h"
#include "session/SessionJsonWriter.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

// What was read, and what the person should know about it.
QStringList headLines(const Import &import)
{
    QStringList lines{
        Texts::tr("Read as %1: %2.").arg(idOf(import.kind), importKindText(import.kind))};
    for (const ImportNote &note : import.notes)
        lines += importNoteText(note);
    return lines;
}

// Whether each reply is followed by what it means.
enum class Answers {
    AsTheyCame, // without a word of ours
    Explained, // with their meaning below
};

QStringList sessionLines(const Session &session, const Knowledge &knowledge, Answers answers)
{
    QStringList lines;
    for (int i = 0; i < int(session.events().size()); ++i) {
        lines += transcriptLines(session, i);
        const QString title =
            answers == Answers::Explained ? replyTitle(session, i, knowledge) : QString();
        if (!title.isEmpty())
            lines += remarkLine(session, title);
    }
    return lines + summaryLines(session, knowledge);
}

int printSessions(const Import &import, const Knowledge &knowledge, Answers answers)
{
    Console console(stdout);
    printLines(console, headLines(import));
    const qsizetype count = qsizetype(import.sessions.size());
    for (qsizetype i = 0; i < count; ++i) {
        console.line({});
        if (count > 1)
            console.line(Texts::tr("Session %1 of %2").arg(i + 1).arg(count));
        printLines(console, sessionLines(import.sessions[size_t(i)], knowledge, answers));
    }
    return exitstatus::Ok;
}

// One session is a session file; several are a check. The head goes where it does no harm.
int printJson(const Import &import)
{
    Console errors(stderr);
    for (const QString &line : headLines(import))
        errors.line(QStringLiteral("smtpscope-cli: ") + line);
    const std::unique_ptr<SharedTarget> target = standardOutputTarget();
    if (import.sessions.size() == 1)
        target->write(toJson(import.sessions.front()));
    else
        target->write(toJson(Check{import.sessions, firstOfInterest(import).verdict, {}}));
    const auto error = target->finish();
    if (error)
        errors.line(QStringLiteral("smtpscope-cli: ") + error->message);
    return error ? exitstatus::Failed : exitstatus::Ok;
}

// Writes the plan to try the same again.
std::optional<InputError> writePlanFile(const QString &path, const Session &session)
{
    if (session.plan.host.isEmpty())
        return InputError{Texts::tr("No plan was written: the text does not say which server it "
                                    "was.")};
    const auto target = openSharedFile(path, Readers::OwnerOnly);
    if (const auto *error = std::get_if<InputError>(&target))
        return *error;
    const auto &file = std::get<std::unique_ptr<SharedTarget>>(target);
    file->write(planFileOf(session));
    return file->finish();
}

} // namespace

int runImportCommand(const QStringList &arguments)
{
    const auto read = importOptionsIn(arguments);
    if (const auto *error = std::get_if<InputError>(&read))
        return wrongUsage(*error);
    const auto &options = std::get<ImportOptions>(read);
    if (options.help) {
        Console(stdout).line(importHelp());
        return exitstatus::Ok;
    }
    const auto knowledge = knowledgeWith(options.knowledge);
    if (const auto *error = std::get_if<InputError>(&knowledge))
        return wrongUsage(*error);
    const auto imported = importFile(options.file, options.kind, std::get<Knowledge>(knowledge));
    if (const auto *error = std::get_if<InputError>(&imported))
        return wrongUsage(*error);
    const auto &import = std::get<Import>(imported);
    const Answers answers = options.explain ? Answers::Explained : Answers::AsTheyCame;
    const int shown = options.json ? printJson(import)
                                   : printSessions(import, std::get<Knowledge>(knowledge), answers);
    if (options.plan.isEmpty())
        return shown;
    const auto error = writePlanFile(options.plan, firstOfInterest(import));
    if (error)
        wrongUsage(*error);
    return error ? exitstatus::Failed : shown;
}

} // namespace smtpscope
