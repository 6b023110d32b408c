// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Any text that somebody may paste as a reply: what is read out of it, and what the built-in
// knowledge says to it. Each text is asked about as it is and as an answer to one more command.

#include "fuzz/Expect.h"
#include "knowledge/Knowledge.h"
#include "knowledge/ReplyText.h"

#include <QSet>

#include <cstdint>

using namespace smtpscope;
using smtpscope::test::expect;

namespace {

constexpr qsizetype MostAdded = 40; // "unix; 1" is read as an exit status
constexpr int MostCode = 99'999; // of an operating system; a server's end at 599

const Knowledge &builtIn()
{
    static const Knowledge knowledge = Knowledge::builtIn();
    return knowledge;
}

bool isKnownCause(const QString &cause)
{
    static const QSet<QString> known = [] {
        QSet<QString> ids;
        for (const CauseRow &row : builtIn().causes())
            ids.insert(row.id);
        return ids;
    }();
    return known.contains(cause);
}

bool isEnhancedCode(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('.'));
    bool isNumbers = parts.size() == 3;
    for (const QString &part : parts) {
        bool isNumber = false;
        const int number = part.toInt(&isNumber);
        isNumbers = isNumbers && isNumber && number >= 0 && number <= 999 && part.size() <= 3;
    }
    const bool hasClass = text.startsWith(QLatin1Char('2')) || text.startsWith(QLatin1Char('4'))
        || text.startsWith(QLatin1Char('5'));
    return isNumbers && hasClass;
}

void checkQuestion(const QString &text, const ReplyQuestion &question)
{
    expect(question.code >= 0 && question.code <= MostCode, "a code is within its range");
    expect(question.enhanced.isEmpty() || isEnhancedCode(question.enhanced),
        "an enhanced code has three parts and a class");
    expect(question.enhanced.isEmpty() || text.contains(question.enhanced),
        "an enhanced code stands in the text");
    expect(
        question.text.size() <= text.size() + MostAdded, "the words are no longer than the text");
    const bool isSmtp = question.protocol == Protocol::Smtp;
    expect(isSmtp == question.status.isEmpty(), "only IMAP and POP3 have a status word");
    expect(isSmtp || question.code == 0, "IMAP and POP3 have no codes");
}

void checkExplanation(const ReplyQuestion &question)
{
    const ReplyExplanation explanation = builtIn().explain(question);
    expect(isKnownCause(explanation.cause), "the cause is a known one");
    expect(!explanation.title.isEmpty() && !explanation.meaning.isEmpty(),
        "there is a title and a meaning");
    expect(!explanation.nextSteps.isEmpty() && !explanation.userSentence.isEmpty(),
        "there are next steps, and a sentence to pass on");
    expect(explanation.code == question.code, "the code is the one asked about");
    expect(question.enhanced.isEmpty() || explanation.enhanced == question.enhanced,
        "an enhanced code that was asked about stays");
    QSet<QString> told;
    for (const ExplanationNote &note : explanation.notes) {
        expect(note.id.startsWith(QLatin1String("note.")) && !note.text.isEmpty(),
            "a note has an id and a text");
        expect(!told.contains(note.id), "nothing is noted twice");
        told.insert(note.id);
    }
}

void checkServers(const QString &text)
{
    const std::vector<ServerGuess> guesses =
        builtIn().serversBehind(text, text.split(QLatin1Char('\n')), text);
    for (const ServerGuess &guess : guesses)
        expect(!guess.product.isEmpty(), "a guess names a product");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    std::optional<ReplyQuestion> question = readReplyText(text);
    if (!question)
        return 0;
    checkQuestion(text, *question);
    checkExplanation(*question);
    expect(builtIn().explain(*question) == builtIn().explain(*question),
        "the same question has the same answer");
    question->command = AllReplyCommands[size % AllReplyCommands.size()];
    question->server = size % 2 == 0 ? ServerRole::OwnServer : ServerRole::RecipientsServer;
    question->isSignedIn = size % 3 == 0;
    checkExplanation(*question);
    checkServers(text);
    return 0;
}
