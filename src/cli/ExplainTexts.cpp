// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/ExplainTexts.h"

#include "report/VerdictTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExplainTexts)
};

constexpr qsizetype LabelWidth = 12;
constexpr qsizetype TextWidth = 81;

// Lines of at most TextWidth characters, broken at blanks; a longer word has a line of its own.
QStringList wrapped(const QString &text)
{
    QStringList lines{QString()};
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool fits = lines.last().size() + 1 + word.size() <= TextWidth;
        if (lines.last().isEmpty())
            lines.last() = word;
        else if (fits)
            lines.last() += QLatin1Char(' ') + word;
        else
            lines += word;
    }
    return lines;
}

// A label, and its text beside it; further lines are set in by @p hanging. Nothing in it can steer
// the terminal.
void put(QStringList &lines, const QString &label, const QString &text, qsizetype hanging = 0)
{
    if (text.isEmpty())
        return;
    QString begin = label.leftJustified(LabelWidth);
    for (const QString &line : wrapped(printable(QStringView(text)))) {
        lines += begin + line;
        begin = QString(LabelWidth + hanging, QLatin1Char(' '));
    }
}

QString replyWords(const ExplainedReply &reply)
{
    const ReplyQuestion &question = reply.question;
    QStringList words;
    if (question.code)
        words += QString::number(question.code);
    if (!question.status.isEmpty())
        words += question.status;
    if (!reply.explanation.enhanced.isEmpty())
        words += reply.explanation.enhanced;
    if (!question.text.isEmpty())
        words += question.text.left(400); // the whole text is before the person's eyes already
    return words.join(QLatin1Char(' '));
}

QString answerTo(ReplyCommand command)
{
    if (command == ReplyCommand::Any)
        return {};
    if (command == ReplyCommand::Connect)
        return Texts::tr("the connection");
    if (command == ReplyCommand::EndOfData)
        return Texts::tr("the end of the message");
    if (command == ReplyCommand::ImapLogin || command == ReplyCommand::Pop3Pass)
        return Texts::tr("the sign-in");
    return idOf(command);
}

QString confidenceText(const ReplyExplanation &explanation)
{
    switch (explanation.confidence) {
    case Confidence::Certain:
        return explanation.provider.isEmpty()
            ? Texts::tr("certain")
            : Texts::tr("certain: these are words of %1").arg(explanation.provider);
    case Confidence::Likely:
        return Texts::tr("likely");
    case Confidence::Guess:
        return Texts::tr("a guess: the reply says little, or contradicts itself");
    }
    return {};
}

void putNumbered(QStringList &lines, const QStringList &steps)
{
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString number = QStringLiteral("%1. ").arg(i + 1);
        put(lines, i == 0 ? Texts::tr("Next") : QString(), number + steps[i], number.size());
    }
}

} // namespace

QStringList explanationLines(const ExplainedReply &reply)
{
    const ReplyExplanation &explanation = reply.explanation;
    QStringList lines{printable(QStringView(explanation.title)), QString()};
    put(lines, Texts::tr("Reply"), replyWords(reply));
    put(lines, Texts::tr("Answer to"), answerTo(reply.question.command));
    put(lines, Texts::tr("Meaning"), explanation.meaning);
    if (explanation.side != Side::None)
        put(lines, Texts::tr("Mended by"), sideText(explanation.side, reply.question.protocol));
    if (explanation.retry != Retry::None)
        put(lines, Texts::tr("Try again"), retryText(explanation.retry));
    putNumbered(lines, explanation.nextSteps);
    put(lines, Texts::tr("Pass on"), explanation.userSentence);
    for (const ExplanationNote &note : explanation.notes)
        put(lines, Texts::tr("Note"), note.text);
    put(lines, Texts::tr("How sure"), confidenceText(explanation));
    put(lines, Texts::tr("Cause"), explanation.cause);
    put(lines, Texts::tr("Sources"), explanation.sources.join(QLatin1String(", ")));
    return lines;
}

QStringList codeListLines(const std::vector<CodeGroup> &groups)
{
    qsizetype codeWidth = 0;
    qsizetype kindWidth = 0;
    for (const CodeGroup &group : groups) {
        for (const CodeLine &line : group.lines) {
            codeWidth = std::max(codeWidth, line.code.size());
            kindWidth = std::max(kindWidth, line.kind.size());
        }
    }
    QStringList lines;
    for (const CodeGroup &group : groups) {
        if (!lines.isEmpty())
            lines += QString();
        lines += printable(QStringView(group.heading));
        for (const CodeLine &line : group.lines) {
            const QString kind =
                line.kind.isEmpty() ? QString() : line.kind.leftJustified(kindWidth + 2);
            lines += printable(QStringView(
                QStringLiteral("  ") + line.code.leftJustified(codeWidth + 2) + kind + line.title));
        }
    }
    return lines;
}

} // namespace smtpscope
