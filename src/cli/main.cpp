// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The command line: which command is meant, and nothing else.

#include "app/ApplicationFacts.h"
#include "app/PdfLibrary.h"
#include "cli/CheckCommand.h"
#include "cli/Console.h"
#include "cli/ExitStatus.h"
#include "cli/ExplainCommand.h"
#include "cli/ExportCommand.h"
#include "cli/ExportOptions.h"
#include "cli/HelpTexts.h"
#include "cli/ImportCommand.h"
#include "cli/PracticeCommand.h"
#include "cli/RevealCommand.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <csignal>
#include <memory>

namespace {

using namespace smtpscope;

int run(const QStringList &arguments)
{
    const QString command = arguments.value(1);
    const bool wantsVersion = arguments.mid(1).contains(QStringLiteral("--version"))
        && arguments.size() <= 3; // after any command
    if (wantsVersion) {
        const Application facts = applicationFacts();
        Console(stdout).line(facts.name + QLatin1Char(' ') + facts.version);
        return exitstatus::Ok;
    }
    if (command == QLatin1String("check"))
        return runCheckCommand(arguments.mid(2));
    if (command == QLatin1String("explain"))
        return runExplainCommand(arguments.mid(2));
    if (command == QLatin1String("import"))
        return runImportCommand(arguments.mid(2));
    if (command == QLatin1String("export"))
        return runExportCommand(arguments.mid(2));
    if (command == QLatin1String("reveal"))
        return runRevealCommand(arguments.mid(2));
    if (command == QLatin1String("practice"))
        return runPracticeCommand(arguments.mid(2));
    if (command == QLatin1String("--help") || command == QLatin1String("-h")) {
        Console(stdout).line(generalHelp());
        return exitstatus::Ok;
    }
    Console(stderr).line(QCoreApplication::translate("main",
        "smtpscope-cli: Say what to do: check, explain, import, export, reveal or practice. See "
        "smtpscope-cli "
        "--help."));
    return exitstatus::WrongUsage;
}

// Painting pages needs another application object, and only one may ever be made.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char *argv[])
{
    QStringList words;
    for (int i = 2; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (argc > 1 && QLatin1String(argv[1]) == QLatin1String("export") && asksForPdf(words)) {
        if (auto application = pdfApplication(argc, argv))
            return application;
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

// Whether a word of the command line may be the value of --password-from.
bool asksForKeychain(int argc, char *argv[])
{
    return std::any_of(argv, argv + argc,
        [](const char *word) { return QLatin1String(word).endsWith(QLatin1String("keychain")); });
}

} // namespace

int main(int argc, char *argv[])
{
#ifndef Q_OS_WIN
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away must not end the check
#endif
    if (!asksForKeychain(
            argc, argv)) // Qt's own event loop is quicker; only the keychain needs GLib's
        qputenv("QT_NO_GLIB", "1");
    const std::unique_ptr<QCoreApplication> application = applicationFor(argc, argv);
    // What is wrong with a key or a handshake is said in our own words, once.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.tlsbackend.ossl.warning=false"));
    return run(QCoreApplication::arguments());
}
