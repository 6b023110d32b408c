// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/ExportOptions.h"

#include "app/SharedFile.h"
#include "cli/OptionWords.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <array>
#include <utility>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExportOptions)
};

const std::vector<OptionWord> &knownWords()
{
    static const std::vector<OptionWord> known{
        OptionWord{QLatin1StringView("format"), true},
        OptionWord{QLatin1StringView("output"), true},
        OptionWord{QLatin1StringView("share"), true},
        OptionWord{QLatin1StringView("write-key"), true},
        OptionWord{QLatin1StringView("yes"), false},
    };
    return known;
}

constexpr std::array<std::pair<QLatin1StringView, ReportFormat>, 7> Endings{{
    {QLatin1StringView("txt"), ReportFormat::Text},
    {QLatin1StringView("md"), ReportFormat::Markdown},
    {QLatin1StringView("html"), ReportFormat::Html},
    {QLatin1StringView("htm"), ReportFormat::Html},
    {QLatin1StringView("pdf"), ReportFormat::Pdf},
    {QLatin1StringView("json"), ReportFormat::Json},
    {QLatin1StringView("smtpscope"), ReportFormat::Json},
}};

std::optional<ReportFormat> formatOfEnding(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const auto &[known, format] : Endings) {
        if (ending == known)
            return format;
    }
    return std::nullopt;
}

std::variant<ReportFormat, InputError> formatIn(const OptionWords &words, const QString &output)
{
    const auto byEnding = formatOfEnding(output);
    const auto named = words.value(QLatin1StringView("format"));
    if (!named)
        return byEnding.value_or(ReportFormat::Text);
    const auto format = reportFormatFromId(*named);
    if (!format)
        return InputError{Texts::tr("--format takes text, markdown, html, pdf or json.")};
    if (byEnding && *byEnding != *format)
        return InputError{Texts::tr("--format says %1, but the ending of the file says %2. Leave "
                                    "one of them out.")
                              .arg(idOf(*format), idOf(*byEnding))};
    return *format;
}

std::optional<InputError> conflictIn(const ExportOptions &options)
{
    if (!options.output.isEmpty() && placeOf(options.output) == placeOf(options.session))
        return InputError{Texts::tr("The export would replace the session itself, which holds more "
                                    "than the export. Name another file after --output.")};
    if (!options.keyFile.isEmpty() && !options.output.isEmpty()
        && placeOf(options.keyFile) == placeOf(options.output))
        return InputError{Texts::tr("The key must not be where the export is: who has both, can "
                                    "read it all. Name another file after --write-key.")};
    return std::nullopt;
}

} // namespace

std::variant<ExportOptions, InputError> exportOptionsIn(const QStringList &arguments)
{
    const auto read = optionWordsIn(QStringLiteral("export"), knownWords(), arguments);
    if (const auto *error = std::get_if<InputError>(&read))
        return *error;
    const auto &words = std::get<OptionWords>(read);
    ExportOptions options;
    options.help = words.help;
    if (options.help)
        return options;
    if (words.operands.size() != 1)
        return InputError{Texts::tr("Say which session to export, and only one, such as: "
                                    "smtpscope-cli export session.smtpscope")};
    options.session = words.operands.first();
    options.output = words.value(QLatin1StringView("output")).value_or(QString());
    if (options.output == QLatin1String("-"))
        options.output.clear();
    options.share = words.value(QLatin1StringView("share")).value_or(options.share);
    options.keyFile = words.value(QLatin1StringView("write-key")).value_or(QString());
    options.isConfirmed = words.has(QLatin1StringView("yes"));
    const auto format = formatIn(words, options.output);
    if (const auto *error = std::get_if<InputError>(&format))
        return *error;
    options.format = std::get<ReportFormat>(format);
    if (const auto conflict = conflictIn(options))
        return *conflict;
    return options;
}

bool asksForPdf(const QStringList &arguments)
{
    const auto options = exportOptionsIn(arguments);
    const auto *understood = std::get_if<ExportOptions>(&options);
    return understood && !understood->help && understood->format == ReportFormat::Pdf;
}

} // namespace smtpscope
