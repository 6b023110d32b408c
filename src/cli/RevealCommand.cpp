// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/RevealCommand.h"

#include "app/RevealRun.h"
#include "app/SharedFile.h"
#include "cli/CheckEnd.h"
#include "cli/ExitStatus.h"
#include "cli/HelpTexts.h"
#include "cli/OptionWords.h"
#include "session/Printable.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RevealCommand)
};

const std::vector<OptionWord> &knownWords()
{
    static const std::vector<OptionWord> known{
        OptionWord{QLatin1StringView("key"), true},
        OptionWord{QLatin1StringView("output"), true},
    };
    return known;
}

// The export may come from anybody, so no line of it may steer the terminal.
void print(const QString &text)
{
    Console console(stdout);
    QStringView rest(text);
    if (rest.endsWith(u'\n'))
        rest.chop(1);
    for (const QStringView line : rest.tokenize(u'\n'))
        console.line(printable(line.endsWith(u'\r') ? line.chopped(1) : line));
}

int writeFile(const QString &path, const QString &text)
{
    const auto target = openSharedFile(path, Readers::OwnerOnly);
    if (const auto *error = std::get_if<InputError>(&target))
        return wrongUsage(*error);
    const auto &file = std::get<std::unique_ptr<SharedTarget>>(target);
    file->write(text.toUtf8());
    if (const auto error = file->finish()) {
        Console(stderr).line(QStringLiteral("smtpscope-cli: ") + error->message);
        return exitstatus::Failed;
    }
    return exitstatus::Ok;
}

int revealAsAsked(const OptionWords &words)
{
    const auto key = words.value(QLatin1StringView("key"));
    if (words.operands.size() != 1 || !key)
        return wrongUsage({Texts::tr("Say which export, and where its key is, such as: "
                                     "smtpscope-cli reveal report.txt --key report.key")});
    const auto text = revealedText(words.operands.first(), *key);
    if (const auto *error = std::get_if<InputError>(&text))
        return wrongUsage(*error);
    const auto output = words.value(QLatin1StringView("output"));
    if (output && *output != QLatin1String("-"))
        return writeFile(*output, std::get<QString>(text));
    print(std::get<QString>(text));
    return exitstatus::Ok;
}

} // namespace

int runRevealCommand(const QStringList &arguments)
{
    const auto words = optionWordsIn(QStringLiteral("reveal"), knownWords(), arguments);
    if (const auto *error = std::get_if<InputError>(&words))
        return wrongUsage(*error);
    if (!std::get<OptionWords>(words).help)
        return revealAsAsked(std::get<OptionWords>(words));
    Console(stdout).line(revealHelp());
    return exitstatus::Ok;
}

} // namespace smtpscope
