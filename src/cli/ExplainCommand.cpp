// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/ExplainCommand.h"

#include "app/ExplainRun.h"
#include "cli/CheckEnd.h"
#include "cli/ExitStatus.h"
#include "cli/ExplainTexts.h"
#include "cli/HelpTexts.h"
#include "cli/LineInput.h"
#include "cli/OptionWords.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExplainCommand)
};

// One byte more than a reply may have shows that there is too much.
constexpr qint64 MostRead = 64 * 1024 + 1;

const std::vector<OptionWord> &knownWords()
{
    static const std::vector<OptionWord> known{
        OptionWord{QLatin1StringView("command"), true},
        OptionWord{QLatin1StringView("knowledge"), true},
        OptionWord{QLatin1StringView("list"), false},
        OptionWord{QLatin1StringView("json"), false},
    };
    return known;
}

// A POP3 server's refusal begins like an option.
bool isReplyWord(const QString &word)
{
    return word.startsWith(QLatin1String("-ERR"));
}

std::variant<OptionWords, InputError> wordsIn(const QStringList &arguments)
{
    QStringList reply;
    QStringList others;
    for (const QString &word : arguments)
        (isReplyWord(word) ? reply : others) += word;
    auto words = optionWordsIn(QStringLiteral("explain"), knownWords(), others);
    if (auto *found = std::get_if<OptionWords>(&words))
        found->operands = reply + found->operands;
    return words;
}

std::variant<QByteArray, InputError> standardInput()
{
    QFile file;
    if (!file.open(stdin, QFile::ReadOnly))
        return InputError{Texts::tr("Standard input cannot be read: %1").arg(file.errorString())};
    QByteArray bytes;
    while (bytes.size() < MostRead) {
        const QByteArray piece = file.read(MostRead - bytes.size());
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}

// Several words are one reply that nobody has put into quotes.
std::variant<QByteArray, InputError> replyIn(const QStringList &operands)
{
    const bool isInput = operands == QStringList{QStringLiteral("-")};
    if (!operands.isEmpty() && !isInput)
        return operands.join(QLatin1Char(' ')).toUtf8();
    if (operands.isEmpty() && isTerminalInput())
        return InputError{Texts::tr("Say which reply, such as: smtpscope-cli explain \"550 5.1.1 "
                                    "User unknown\"")};
    return standardInput();
}

int list(const Knowledge &knowledge, const OptionWords &words)
{
    const QString by =
        words.operands.isEmpty() ? QStringLiteral("code") : words.operands.join(QLatin1Char(' '));
    if (by != QLatin1String("code") && by != QLatin1String("command"))
        return wrongUsage({Texts::tr("--list takes the word code or command behind it.")});
    const auto groups =
        by == QLatin1String("code") ? codesByCode(knowledge) : codesByCommand(knowledge);
    Console console(stdout);
    if (words.has(QLatin1StringView("json")))
        console.line(QString::fromUtf8(codeListJson(groups)));
    else
        printLines(console, codeListLines(groups));
    return console.hasFailed() ? exitstatus::Failed : exitstatus::Ok;
}

int explain(const Knowledge &knowledge, const OptionWords &words)
{
    const auto bytes = replyIn(words.operands);
    if (const auto *error = std::get_if<InputError>(&bytes))
        return wrongUsage(*error);
    const auto explained = explainedReply(knowledge, std::get<QByteArray>(bytes),
        words.value(QLatin1StringView("command")).value_or(QString()));
    if (const auto *error = std::get_if<InputError>(&explained))
        return wrongUsage(*error);
    const auto &reply = std::get<ExplainedReply>(explained);
    Console console(stdout);
    if (words.has(QLatin1StringView("json")))
        console.line(QString::fromUtf8(explanationJson(reply.explanation)));
    else
        printLines(console, explanationLines(reply));
    return console.hasFailed() ? exitstatus::Failed : exitstatus::Ok;
}

} // namespace

int runExplainCommand(const QStringList &arguments)
{
    const auto parsed = wordsIn(arguments);
    if (const auto *error = std::get_if<InputError>(&parsed))
        return wrongUsage(*error);
    const auto &words = std::get<OptionWords>(parsed);
    if (words.help) {
        Console(stdout).line(explainHelp());
        return exitstatus::Ok;
    }
    const auto knowledge =
        knowledgeWith(words.value(QLatin1StringView("knowledge")).value_or(QString()));
    if (const auto *error = std::get_if<InputError>(&knowledge))
        return wrongUsage(*error);
    const auto &known = std::get<Knowledge>(knowledge);
    return words.has(QLatin1StringView("list")) ? list(known, words) : explain(known, words);
}

} // namespace smtpscope
