// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/RevealRun.h"

#include "app/FileContent.h"
#include "redaction/StandInKey.h"
#include "session/Printable.h"
#include "session/SessionJsonReader.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <iterator>
#include <vector>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RevealRun)
};

constexpr qint64 LargestKey = 16 * 1024 * 1024;

InputError unreadable(const QString &path, const QString &reason)
{
    return {Texts::tr("%1 cannot be read: %2")
                .arg(printable(QStringView(path)), printable(QStringView(reason)))};
}

InputError notRevealed(const QString &path, const QString &format)
{
    return {Texts::tr("The words of %1 cannot be put back, because it is a %2 file. Export the "
                      "session as text, markdown or html.")
                .arg(printable(QStringView(path)), format)};
}

std::variant<StandInKey, InputError> keyIn(const QString &path)
{
    const auto content = fileContent(path, LargestKey);
    if (const auto *reason = std::get_if<QString>(&content))
        return unreadable(path, *reason);
    const auto key = standInKeyFromJson(std::get<QByteArray>(content));
    if (const auto *reason = std::get_if<QString>(&key))
        return unreadable(path, *reason);
    return std::get<StandInKey>(key);
}

std::variant<QString, InputError> textIn(const QString &path)
{
    const auto content = fileContent(path, LargestFile);
    if (const auto *reason = std::get_if<QString>(&content))
        return unreadable(path, *reason);
    const auto &bytes = std::get<QByteArray>(content);
    if (bytes.startsWith("%PDF"))
        return notRevealed(path, QStringLiteral("PDF"));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return unreadable(path, Texts::tr("it is no text"));
    // Its marks say at which byte what is private stands, and its bytes may stand in base64: with
    // other words in their places it could not be opened any more.
    if (QStringView(text).trimmed().startsWith(u'{'))
        return notRevealed(path, QStringLiteral("JSON"));
    return text;
}

bool isHtml(const QString &report)
{
    return QStringView(report).trimmed().startsWith(u"<!doctype html", Qt::CaseInsensitive);
}

bool isMarkdown(const QString &report)
{
    return QStringView(report).trimmed().startsWith(u"# ");
}

// The key without the values that @p isLeftOut holds for.
template <typename Predicate>
StandInKey without(StandInKey key, Predicate isLeftOut)
{
    for (auto value = key.values.begin(); value != key.values.end();)
        value = isLeftOut(*value) ? key.values.erase(value) : std::next(value);
    return key;
}

// The words came from a server or from a stranger's mail: they must stay words in what they are put
// into. In Markdown they stand between back-quotes.
StandInKey keyFor(const QString &report, StandInKey key)
{
    for (QString &value : key.values) {
        value = printable(QStringView(value));
        if (isHtml(report))
            value = value.toHtmlEscaped();
    }
    if (!isMarkdown(report))
        return key;
    return without(key, [](const QString &value) { return value.contains(QLatin1Char('`')); });
}

// A report offers commands that are made to be pasted, and an address may legally hold `$(id)`.
bool isDangerousInCommand(const QString &value)
{
    static const QRegularExpression harmless(
        QStringLiteral("\\A[\\p{L}\\p{N}_@%+:,./][\\p{L}\\p{M}\\p{N}_@%+:,./=-]*\\z"));
    return !harmless.match(value).hasMatch();
}

bool beginsCommand(const QString &line)
{
    static const QRegularExpression offered(
        QStringLiteral("\\b(?:swaks --|openssl s_client\\b|curl --|Test-NetConnection -)"));
    return offered.match(line).hasMatch();
}

bool isEmptyLine(const QString &line)
{
    return std::all_of(line.begin(), line.end(),
        [](QChar c) { return c.isSpace() || c == QLatin1Char('>'); }); // quoted in an answer
}

// For each line whether it may belong to a command. In an answer a command may be broken over
// lines, so each is taken to go on until an empty one.
std::vector<bool> commandLines(const QStringList &lines)
{
    std::vector<bool> marks;
    bool isCommand = false;
    for (const QString &line : lines) {
        isCommand = beginsCommand(line) || (isCommand && !isEmptyLine(line));
        marks.push_back(isCommand);
    }
    return marks;
}

// Two texts instead of many, because going through a key takes its time.
QString revealedByLines(const QString &report, const StandInKey &key, const StandInKey &forCommands)
{
    QStringList lines = report.split(QLatin1Char('\n'));
    const std::vector<bool> isCommand = commandLines(lines);
    QStringList commands;
    QStringList others;
    for (qsizetype i = 0; i < lines.size(); ++i)
        (isCommand[size_t(i)] ? commands : others).append(lines.at(i));
    const QLatin1Char end('\n');
    commands = revealed(commands.join(end), forCommands).split(end);
    others = revealed(others.join(end), key).split(end);
    qsizetype command = 0;
    qsizetype other = 0;
    for (qsizetype i = 0; i < lines.size(); ++i)
        lines[i] = isCommand[size_t(i)] ? commands.at(command++) : others.at(other++);
    return lines.join(end);
}

} // namespace

std::variant<QString, InputError> revealedText(const QString &path, const QString &keyPath)
{
    const auto read = keyIn(keyPath);
    if (const auto *error = std::get_if<InputError>(&read))
        return *error;
    auto text = textIn(path);
    if (std::holds_alternative<InputError>(text))
        return text;
    const auto &report = std::get<QString>(text);
    const auto &key = std::get<StandInKey>(read);
    const StandInKey forCommands = without(key, isDangerousInCommand);
    if (forCommands == key)
        return revealed(report, keyFor(report, key));
    return revealedByLines(report, keyFor(report, key), keyFor(report, forCommands));
}

} // namespace smtpscope
