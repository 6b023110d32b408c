// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/ImportOptions.h"

#include "app/ImportTexts.h"
#include "cli/OptionWords.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ImportOptions)
};

const std::vector<OptionWord> &knownWords()
{
    static const std::vector<OptionWord> known{
        OptionWord{QLatin1StringView("explain"), false},
        OptionWord{QLatin1StringView("json"), false},
        OptionWord{QLatin1StringView("kind"), true},
        OptionWord{QLatin1StringView("knowledge"), true},
        OptionWord{QLatin1StringView("plan"), true},
    };
    return known;
}

} // namespace

std::variant<ImportOptions, InputError> importOptionsIn(const QStringList &arguments)
{
    const auto read = optionWordsIn(QStringLiteral("import"), knownWords(), arguments);
    if (const auto *error = std::get_if<InputError>(&read))
        return *error;
    const auto &words = std::get<OptionWords>(read);
    ImportOptions options;
    options.help = words.help;
    if (options.help)
        return options;
    if (words.operands.size() != 1)
        return InputError{Texts::tr("Say which file to read, and only one, or - for standard "
                                    "input, such as: smtpscope-cli import bounce.eml")};
    options.file = words.operands.first();
    options.explain = words.has(QLatin1StringView("explain"));
    options.json = words.has(QLatin1StringView("json"));
    options.plan = words.value(QLatin1StringView("plan")).value_or(QString());
    options.knowledge = words.value(QLatin1StringView("knowledge")).value_or(QString());
    options.kind = words.value(QLatin1StringView("kind")).value_or(QString());
    if (words.has(QLatin1StringView("kind")) && !isImportKind(options.kind))
        return InputError{Texts::tr("--kind takes one of: %1.").arg(importKindList())};
    return options;
}

} // namespace smtpscope
