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

// Returns the exit status.
int finish(SharedTarget &target)
{
    const auto error = target.finish();
    if (!error)
        return exitstatus::Ok;
    Console(stderr).line(QStringLiteral("smtpscope-cli: ") + error->message);
    return exitstatus::Failed;
}

// The export may come from anybody, so no line of it may steer the terminal.
int print(const QString &text)
{
    const std::unique_ptr<SharedTarget> target = standardOutputTarget();
    QStringView rest(text);
    if (rest.endsWith(u'\n'))
        rest.chop(1);
    for (const QStringView line : rest.tokenize(u'\n'))
        target->write(printable(line.endsWith(u'\r') ? line.chopped(1) : line).toUtf8() + '\n');
    return finish(*target);
}

int writeFile(const QString &path, const QString &text)
{
    const auto target = openSharedFile(path, Readers::OwnerOnly);
    if (const auto *error = std::get_if<InputError>(&target))
        return wrongUsage(*error);
    const auto &file = std::get<std::unique_ptr<SharedTarget>>(target);
    file->write(text.toUtf8());
    return finish(*file);
}

struct RevealOptions
{
    QString report;
    QString key;
    QString output; // empty: standard output
};

std::variant<RevealOptions, InputError> optionsIn(const OptionWords &words)
{
    const auto key = words.value(QLatin1StringView("key"));
    if (words.operands.size() != 1 || !key)
        return InputError{Texts::tr("Say which export, and where its key is, such as: "
                                    "smtpscope-cli reveal report.txt --key report.key")};
    RevealOptions options{words.operands.first(), *key, {}};
    const QString output = words.value(QLatin1StringView("output")).value_or(QString());
    if (output.isEmpty() || output == QLatin1String("-"))
        return options;
    options.output = output;
    if (placeOf(output) == placeOf(options.key))
        return InputError{Texts::tr("The text would replace its own key, and what the stand-ins "
                                    "stand for would be lost. Name another file after --output.")};
    if (placeOf(output) == placeOf(options.report))
        return InputError{
            Texts::tr("The text would replace the report that can be passed on by one that names "
                      "everybody. Name another file after --output.")};
    return options;
}

int revealAsAsked(const RevealOptions &options)
{
    const auto text = revealedText(options.report, options.key);
    if (const auto *error = std::get_if<InputError>(&text))
        return wrongUsage(*error);
    if (!options.output.isEmpty())
        return writeFile(options.output, std::get<QString>(text));
    return print(std::get<QString>(text));
}

} // namespace

int runRevealCommand(const QStringList &arguments)
{
    const auto words = optionWordsIn(QStringLiteral("reveal"), knownWords(), arguments);
    if (const auto *error = std::get_if<InputError>(&words))
        return wrongUsage(*error);
    if (std::get<OptionWords>(words).help) {
        Console(stdout).line(revealHelp());
        return exitstatus::Ok;
    }
    const auto options = optionsIn(std::get<OptionWords>(words));
    if (const auto *error = std::get_if<InputError>(&options))
        return wrongUsage(*error);
    return revealAsAsked(std::get<RevealOptions>(options));
}

} // namespace smtpscope
