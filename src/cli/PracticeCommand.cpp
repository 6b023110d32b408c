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
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PracticeCommand)
};

struct PracticeOptions
{
    QString situation; // empty: works
    QString replayPath;
    quint16 port = 0;
    bool implicitTls = false;
    QString rootPath;
    bool list = false;
    bool json = false;
    bool help = false;
};

const QLatin1String Loopback("127.0.0.1");

std::optional<InputError> takeValue(
    PracticeOptions &options, const QString &name, const QString &value)
{
    if (name == QLatin1String("--situation")) {
        options.situation = value;
    } else if (name == QLatin1String("--replay")) {
        options.replayPath = value;
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

bool takesValue(const QString &name)
{
    return name == QLatin1String("--situation") || name == QLatin1String("--replay")
        || name == QLatin1String("--port") || name == QLatin1String("--ca-file-out");
}

// False when there is no such option.
bool takeSwitch(PracticeOptions &options, const QString &name)
{
    if (name == QLatin1String("--tls"))
        options.implicitTls = true;
    else if (name == QLatin1String("--list"))
        options.list = true;
    else if (name == QLatin1String("--json"))
        options.json = true;
    else if (name == QLatin1String("--help") || name == QLatin1String("-h"))
        options.help = true;
    else
        return false;
    return true;
}

std::optional<InputError> conflictIn(const PracticeOptions &options)
{
    if (options.replayPath.isEmpty())
        return std::nullopt;
    if (!options.situation.isEmpty())
        return InputError{Texts::tr("--situation and --replay cannot be played at once.")};
    if (options.implicitTls)
        return InputError{
            Texts::tr("--tls does not go with --replay: the record says when TLS begins.")};
    return std::nullopt;
}

std::variant<PracticeOptions, InputError> optionsIn(const QStringList &arguments)
{
    PracticeOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString name = arguments[i].section(QLatin1Char('='), 0, 0);
        if (takesValue(name)) {
            const bool isJoined = arguments[i].contains(QLatin1Char('='));
            if (!isJoined && i + 1 == arguments.size())
                return InputError{Texts::tr("%1 needs a value after it.").arg(name)};
            const QString value =
                isJoined ? arguments[i].section(QLatin1Char('='), 1) : arguments[++i];
            if (const auto error = takeValue(options, name, value))
                return *error;
        } else if (!takeSwitch(options, arguments[i])) {
            return InputError{
                Texts::tr("practice does not know %1. See smtpscope-cli practice --help.")
                    .arg(printable(QStringView(arguments[i])))};
        }
    }
    if (const auto error = conflictIn(options))
        return *error;
    return options;
}

int wrongUsage(const QString &message)
{
    Console(stderr).line(QStringLiteral("smtpscope-cli: ") + message);
    return exitstatus::WrongUsage;
}

QString jsonLine(const QJsonDocument &document)
{
    return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

int listSituationsAsJson()
{
    QJsonArray list;
    for (const SituationInfo &situation : practiceSituations())
        list.append(QJsonObject{{QStringLiteral("name"), situation.name},
            {QStringLiteral("story"), situation.story},
            {QStringLiteral("protocol"), QString(idOf(situation.protocol))},
            {QStringLiteral("stage"), QString(idOf(situation.stage))},
            {QStringLiteral("outcome"), QString(idOf(situation.outcome))}});
    Console(stdout).line(jsonLine(QJsonDocument(list)));
    return exitstatus::Ok;
}

int listSituations()
{
    const QList<SituationInfo> all = practiceSituations();
    qsizetype width = 0;
    for (const SituationInfo &situation : all)
        width = std::max(width, situation.name.size());
    Console console(stdout);
    QString theme;
    for (const SituationInfo &situation : all) {
        if (situation.theme != theme) {
            if (!theme.isEmpty())
                console.line({});
            theme = situation.theme;
            console.line(theme);
        }
        console.line(
            QStringLiteral("  ") + situation.name.leftJustified(width + 2) + situation.story);
    }
    return exitstatus::Ok;
}

std::optional<InputError> writeRoot(const QString &path)
{
    auto file = SessionFileTarget::open(path);
    if (const auto *error = std::get_if<FileError>(&file))
        return InputError{Texts::tr("The file cannot be written: %1").arg(error->detail)};
    if (const auto error = std::get<SessionFileTarget>(file).write(practiceRootCertificate()))
        return InputError{Texts::tr("The file cannot be written: %1").arg(error->detail)};
    return std::nullopt;
}

// The first line that is printed: where the server listens.
QString addressLine(const PracticeOptions &options, const PracticeRun &run)
{
    const bool isReplay = !options.replayPath.isEmpty();
    const QString situation = isReplay ? QStringLiteral("replay") : options.situation;
    if (options.json)
        return jsonLine(QJsonDocument(QJsonObject{{QStringLiteral("situation"), situation},
            {QStringLiteral("address"), QString(Loopback)}, {QStringLiteral("port"), run.port()},
            {QStringLiteral("protocol"), QString(idOf(run.protocol()))}}));
    const QString port = QString::number(run.port());
    if (isReplay)
        return Texts::tr("Replay of %1 on %2:%3")
            .arg(printable(QStringView(options.replayPath)), Loopback, port);
    return Texts::tr("Practice server \"%1\" on %2:%3").arg(situation, Loopback, port);
}

int serve(PracticeOptions options)
{
    if (options.situation.isEmpty())
        options.situation = QStringLiteral("works");
    PracticeRun run;
    const auto error = options.replayPath.isEmpty()
        ? run.start(options.situation, options.implicitTls, options.port)
        : run.startReplay(options.replayPath, options.port);
    if (error)
        return wrongUsage(error->message);
    if (!options.rootPath.isEmpty()) {
        if (const auto unwritable = writeRoot(options.rootPath))
            return wrongUsage(unwritable->message);
    }
    Console(stdout).line(addressLine(options, run));
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
    if (options.list)
        return options.json ? listSituationsAsJson() : listSituations();
    return serve(options);
}

} // namespace smtpscope
