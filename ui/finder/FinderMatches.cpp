// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/finder/FinderMatches.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FinderMatches)
};

constexpr size_t MostMatches = 40;
constexpr qsizetype ShortestWord = 4; // shorter ones stand in half of all titles

QString headOf(const ExplainedReply &reply)
{
    QStringList parts;
    if (reply.question.code > 0)
        parts.append(QString::number(reply.question.code));
    else if (!reply.question.status.isEmpty())
        parts.append(reply.question.status);
    for (const QString &more : {reply.explanation.enhanced, reply.question.responseCode})
        if (!more.isEmpty())
            parts.append(more);
    return parts.join(QLatin1Char(' '));
}

// "X.1.1" stands for 2.1.1, 4.1.1 and 5.1.1; "X.1.X" is about a whole subject.
bool isEnhancedLike(const QString &row, const QString &asked)
{
    const QStringList ours = row.split(QLatin1Char('.'));
    const QStringList theirs = asked.split(QLatin1Char('.'));
    if (ours.size() != 3 || theirs.size() != 3)
        return false;
    const auto fits = [](const QString &a, const QString &b) {
        return a == QLatin1String("X") || a == b;
    };
    return fits(ours[0], theirs[0]) && ours[1] == theirs[1] && fits(ours[2], theirs[2]);
}

int wordsIn(const QString &title, const QString &text)
{
    int found = 0;
    for (const QString &word : text.simplified().split(QLatin1Char(' ')))
        if (word.size() >= ShortestWord && title.contains(word, Qt::CaseInsensitive))
            ++found;
    return found;
}

// A code alone means something else after each command.
void addCommands(std::vector<CodeGroup> &found, const ExplainedReply &reply,
    const std::vector<CodeGroup> &byCommand)
{
    const bool isAlone = reply.explanation.enhanced.isEmpty() && reply.question.code > 0;
    if (!isAlone || reply.question.command != ReplyCommand::Any)
        return;
    const QString code = QString::number(reply.question.code);
    for (const CodeGroup &group : byCommand)
        for (const CodeLine &line : group.lines)
            if (line.code == code)
                found.push_back({group.heading, {line}});
}

} // namespace

int likenessOf(const CodeLine &line, const ExplainedReply &reply, const QString &text)
{
    const QString code = reply.question.code > 0 ? QString::number(reply.question.code) : QString();
    if (isEnhancedLike(line.code, reply.explanation.enhanced))
        return line.code.endsWith(QLatin1String(".X")) ? 60 : 100;
    if (line.code == code)
        return 90;
    if (!line.cause.isEmpty() && line.cause == reply.explanation.cause)
        return 50;
    const QString typed = text.trimmed();
    if (!typed.isEmpty() && typed.size() < 8 && line.code.startsWith(typed))
        return 40;
    return 10 * std::min(3, wordsIn(line.title, text));
}

std::vector<CodeGroup> matchesFor(const ExplainedReply &reply, const QString &text,
    const std::vector<CodeGroup> &byCode, const std::vector<CodeGroup> &byCommand)
{
    std::vector<CodeGroup> found{{Texts::tr("What you typed"),
        {{headOf(reply), {}, reply.explanation.title, reply.explanation.cause}}}};
    std::vector<std::pair<int, CodeLine>> lines;
    for (const CodeGroup &group : byCode)
        for (const CodeLine &line : group.lines)
            if (const int likeness = likenessOf(line, reply, text);
                likeness > 0 && line.code != headOf(reply))
                lines.emplace_back(likeness, line);
    std::stable_sort(
        lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    lines.resize(std::min(lines.size(), MostMatches));
    CodeGroup like{Texts::tr("Codes like it"), {}};
    for (const auto &[likeness, line] : lines)
        like.lines.push_back(line);
    if (!like.lines.empty())
        found.push_back(like);
    addCommands(found, reply, byCommand);
    return found;
}

QString askableCode(const QString &code, const QString &enhanced)
{
    if (!code.contains(QLatin1Char('X')))
        return code;
    QStringList parts = code.split(QLatin1Char('.'));
    if (parts.front() == QLatin1String("X"))
        parts.front() = enhanced.isEmpty() ? QStringLiteral("5") : enhanced.left(1);
    return parts.replaceInStrings(QStringLiteral("X"), QStringLiteral("0")).join(QLatin1Char('.'));
}

} // namespace smtpscope
