// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/CheckCommand.h"

#include "app/CheckPreparation.h"
#include "app/CheckRun.h"
#include "app/PasswordSource.h"
#include "cli/CheckOptions.h"
#include "cli/CheckPlan.h"
#include "cli/Console.h"
#include "cli/ExitStatus.h"
#include "cli/HelpTexts.h"
#include "cli/Interrupt.h"
#include "cli/Summary.h"
#include "cli/TranscriptPrinter.h"
#include "session/SessionFile.h"
#include "session/SessionJsonWriter.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

const QString StandardOutput = QStringLiteral("-");

QString messageOf(const FileError &error)
{
    return Texts::tr("The file cannot be written: %1").arg(error.detail);
}

// Where the session goes when --json was given.
class JsonTarget
{
public:
    std::optional<InputError> open(const std::optional<QString> &path)
    {
        m_path = path.value_or(QString());
        if (!path || *path == StandardOutput)
            return std::nullopt;
        auto opened = SessionFileTarget::open(*path);
        if (const auto *error = std::get_if<FileError>(&opened))
            return InputError{messageOf(*error)};
        m_file.emplace(std::move(std::get<SessionFileTarget>(opened)));
        return std::nullopt;
    }

    bool isStandardOutput() const { return m_path == StandardOutput; }
    bool isWanted() const { return !m_path.isEmpty(); }

    /// Nothing when it was written, else what went wrong.
    std::optional<QString> write(const QByteArray &json)
    {
        if (m_file) {
            const auto error = m_file->write(json);
            return error ? std::optional(messageOf(*error)) : std::nullopt;
        }
        const bool written =
            std::fwrite(json.constData(), 1, size_t(json.size()), stdout) == size_t(json.size())
            && std::fflush(stdout) == 0;
        return written ? std::nullopt
                       : std::optional(Texts::tr("Standard output cannot be written to."));
    }

private:
    QString m_path;
    std::optional<SessionFileTarget> m_file;
};

int wrongUsage(const InputError &error)
{
    Console(stderr).line(QStringLiteral("smtpscope-cli: ") + error.message);
    return exitstatus::WrongUsage;
}

void printLines(Console &console, const QStringList &lines)
{
    for (const QString &line : lines)
        console.line(line);
}

// Lets the check run to its end and prints each event as it comes.
void runToEnd(CheckRun &run, Console &console)
{
    Interrupt interrupt;
    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::interrupted, &run, &CheckRun::cancel);
    QObject::connect(&run, &CheckRun::recorded, &run,
        [&](int event) { printLines(console, transcriptLines(run.session(), event)); });
    QObject::connect(&run, &CheckRun::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    run.start();
    loop.exec();
}

// The exit status that saving demands; nothing when all is well or nothing was to be saved.
std::optional<int> save(const CheckRun &run, JsonTarget &target)
{
    Console errors(stderr);
    if (!run.maskedLeaks().isEmpty())
        errors.line(Texts::tr("smtpscope-cli: The leak check masked the password in: %1.")
                        .arg(run.maskedLeaks().join(QStringLiteral(", "))));
    if (run.hasShortSecret())
        errors.line(
            Texts::tr("smtpscope-cli: The password is short or an everyday word. It is masked "
                      "where it was sent, but cannot be told from other text elsewhere."));
    if (!target.isWanted())
        return std::nullopt;
    if (!run.isSafeToSave()) {
        errors.line(Texts::tr("smtpscope-cli: The session was not written: the leak check still "
                              "finds the password in it."));
        return exitstatus::LeakRefused;
    }
    if (const auto failure = target.write(toJson(run.session())))
        errors.line(Texts::tr("smtpscope-cli: The session was not written. %1").arg(*failure));
    return std::nullopt;
}

std::variant<CheckSecrets, InputError> secretsFor(const Plan &plan)
{
    CheckSecrets secrets;
    const std::pair<CredentialReference, Secret *> wanted[]{
        {plan.mechanism.isEmpty() ? CredentialReference() : plan.credential, &secrets.signIn},
        {plan.route.proxyCredential, &secrets.proxy},
        {plan.tls.passPhrase, &secrets.passPhrase},
    };
    int fromInput = 0;
    for (const auto &[reference, secret] : wanted) {
        if (reference.source.isEmpty())
            continue;
        if (reference.source == QLatin1String("stdin") && ++fromInput > 1)
            return InputError{Texts::tr("Only one password can come from stdin.")};
        const auto read = readPassword(reference);
        if (const auto *error = std::get_if<InputError>(&read))
            return *error;
        *secret = std::get<Secret>(read);
    }
    return secrets;
}

std::variant<DriverInput, InputError> inputFor(const Plan &plan)
{
    const auto secrets = secretsFor(plan);
    if (const auto *error = std::get_if<InputError>(&secrets))
        return *error;
    return prepareCheck(plan, std::get<CheckSecrets>(secrets));
}

int check(const Plan &plan, JsonTarget &target)
{
    auto input = inputFor(plan);
    if (const auto *error = std::get_if<InputError>(&input))
        return wrongUsage(*error);
    Console console(target.isStandardOutput() ? stderr : stdout);
    printLines(console, transcriptHead(plan));
    CheckRun run(std::move(std::get<DriverInput>(input)));
    runToEnd(run, console);
    printLines(console, summaryLines(run.session()));
    const int status = exitStatusOf(run.session().verdict);
    return save(run, target).value_or(status);
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
    return check(std::get<Plan>(plan), target);
}

} // namespace smtpscope
