// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/program/ProgramArguments.h"

#include "app/ApplicationFacts.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ProgramArguments)
};

// Those of Qt's own options that take a word after them.
constexpr std::array QtOptions{"-platform", "-style", "-display", "-geometry", "-qwindowgeometry",
    "-qwindowtitle", "-plugin", "-platformpluginpath", "-platformtheme"};

bool takesWord(const QString &option)
{
    return std::any_of(QtOptions.begin(), QtOptions.end(),
        [&option](const char *known) { return option == QLatin1String(known); });
}

QString help()
{
    return Texts::tr("usage: smtpscope [FILE…]\n\n"
                     "Opens the window; each FILE is a session, a transcript, a log or a bounce.\n"
                     "  --version  Print the version.\n"
                     "  --help     Print this text.\n\n"
                     "For the terminal there is smtpscope-cli.");
}

} // namespace

ProgramArguments programArguments(int argc, const char *const *argv)
{
    ProgramArguments arguments;
    bool onlyFiles = false;
    for (int index = 1; index < argc; ++index) {
        const QString word = QFile::decodeName(argv[index]);
        if (onlyFiles || !word.startsWith(QLatin1Char('-'))) {
            arguments.paths.append(QFileInfo(word).absoluteFilePath());
        } else if (word == QLatin1String("--")) {
            onlyFiles = true;
        } else if (word == QLatin1String("--version") || word == QLatin1String("-v")) {
            const Application facts = applicationFacts();
            arguments.answer = facts.name + QLatin1Char(' ') + facts.version;
            return arguments;
        } else if (word == QLatin1String("--help") || word == QLatin1String("-h")) {
            arguments.answer = help();
            return arguments;
        } else if (takesWord(word)) {
            ++index;
        } else {
            arguments.answer =
                Texts::tr("smtpscope: There is no option %1. See smtpscope --help.").arg(word);
            arguments.isWrong = true;
            return arguments;
        }
    }
    return arguments;
}

} // namespace smtpscope
