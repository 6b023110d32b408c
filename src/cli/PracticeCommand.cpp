// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/PracticeCommand.h"

#include "app/PracticeRun.h"
#include "cli/Console.h"
#include "cli/ExitStatus.h"
#include "cli/HelpTexts.h"
#include "cli/Interrupt.h"
#include "session/Printable.h"
#include "session/SessionFile.h"

#include <QCoreApplication>
#include <QEventLoop>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PracticeCommand)
};

struct PracticeOptions
{
    QString situation = QStringLiteral("works");
    quint16 port = 0;
    bool implicitTls = false;
    QString rootPath;
    bool list = false;
    bool help = false;
};

std::optional<InputError> takeValue(
    PracticeOptions &options, const QString &name, const QString &value)
{
    if (name == QLatin1String("--situation")) {
        options.situation = value;
    } else if (name == QLatin1String("--ca-file-out")) {
        options.rootPath = value;
    } else if (name == QLatin1String("--port")) {
        bool ok = false;
        const int port = value.toInt(&ok);
        if (!ok || port < 0 || port > 65535)
            return InputError{Texts::tr("--port takes a number up to 65535; 0 takes a free port.")};
        options.port = quint16(port);
    }
    return std::nullopt;
}

std::variant<PracticeOptions, InputError> optionsIn(const QStringList &arguments)
{
    PracticeOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(QLatin1Char('='), 0, 0);
        const bool takesValue = name == QLatin1String("--situation")
            || name == QLatin1String("--port") || name == QLatin1String("--ca-file-out");
        if (takesValue) {
            const bool isJoined = arguments[i].contains(QLatin1Char('='));
            if (!isJoined && i + 1 == arguments.size())
                return InputError{Texts::tr("%1 needs a value after it.").arg(name)};
            const QString value =
                isJoined ? arguments[i].section(QLatin1Char('='), 1) : arguments[++i];
            if (const auto error = takeValue(options, name, value))
                return *error;
        } else if (arguments[i] == QLatin1String("--tls")) {
            options.implicitTls = true;
        } else if (arguments[i] == QLatin1String("--list")) {
            options.list = true;
        } else if (arguments[i] == QLatin1String("--help") || arguments[i] == QLatin1String("-h")) {
            options.help = true;
        } else {
            return InputError{
                Texts::tr("practice does not know %1. See smtpscope-cli practice --help.")
                    .arg(printable(QStringView(arguments[i])))};
        }
    }
    return options;
}

int wrongUsage(const QString &message)
{
    Console(stderr).line(QStringLiteral("smtpscope-cli: ") + message);
    return exitstatus::WrongUsage;
}

int listSituations()
{
    Console console(stdout);
    for (const SituationInfo &situation : practiceSituations())
        console.line(situation.name.leftJustified(28) + situation.story);
    return exitstatus::Ok;
}

int serve(const PracticeOptions &options)
{
    PracticeRun run;
    if (const auto error = run.start(options.situation, options.implicitTls, options.port))
        return wrongUsage(error->message);
    if (!options.rootPath.isEmpty()) {
        auto file = SessionFileTarget::open(options.rootPath);
        if (const auto *error = std::get_if<FileError>(&file))
            return wrongUsage(Texts::tr("The file cannot be written: %1").arg(error->detail));
        if (const auto error = std::get<SessionFileTarget>(file).write(practiceRootCertificate()))
            return wrongUsage(Texts::tr("The file cannot be written: %1").arg(error->detail));
    }
    Console(stdout).line(Texts::tr("Practice server \"%1\" on 127.0.0.1:%2")
                             .arg(options.situation, QString::number(run.port())));
    Interrupt interrupt;
    QEventLoop loop;
    QObject::connect(&interrupt, &Interrupt::interrupted, &loop, &QEventLoop::quit);
    loop.exec();
    return exitstatus::Ok;
}

} // namespace

int runPracticeCommand(const QStringList &arguments)
{
    const auto parsed = optionsIn(arguments);
    if (const auto *error = std::get_if<InputError>(&parsed))
        return wrongUsage(error->message);
    const auto &options = std::get<PracticeOptions>(parsed);
    if (options.help) {
        Console(stdout).line(practiceHelp());
        return exitstatus::Ok;
    }
    return options.list ? listSituations() : serve(options);
}

} // namespace smtpscope
