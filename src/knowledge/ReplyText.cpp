// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/ReplyText.h"

#include "knowledge/CommandWords.h"
#include "knowledge/ReplyCodePlace.h"
#include "protocol/imap/ImapLine.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

bool saysSomething(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

// What transcripts put before a line: "<** ", "<- ", "S: ", "<<< ", "| ".
QStringView withoutMark(QStringView line)
{
    static constexpr std::array Marks{QLatin1StringView("<<< "), QLatin1StringView("<** "),
        QLatin1StringView("<~* "), QLatin1StringView("<~  "), QLatin1StringView("<-  "),
        QLatin1StringView("<- "), QLatin1StringView("< "), QLatin1StringView("S: "),
        QLatin1StringView("| "), QLatin1StringView("> ")};
    line = line.trimmed();
    for (const QLatin1StringView mark : Marks) {
        if (line.startsWith(mark))
            return line.sliced(mark.size()).trimmed();
    }
    return line;
}

// What a bounce's report writes before the server's words: "Diagnostic-Code: smtp; ".
QStringView withoutField(QStringView line)
{
    for (const QLatin1StringView field : {QLatin1StringView("Diagnostic-Code:"),
             QLatin1StringView("Status:"), QLatin1StringView("smtp;"), QLatin1StringView("x-unix;"),
             QLatin1StringView("x-postfix;")}) {
        if (line.startsWith(field, Qt::CaseInsensitive))
            line = line.sliced(field.size()).trimmed();
    }
    return line;
}

// "X-Unix; 67" is how a local delivery program ended (sysexits.h); the number alone would be none.
QString exitStatusIn(QStringView line)
{
    const qsizetype at = line.indexOf(QLatin1StringView("x-unix;"), 0, Qt::CaseInsensitive);
    const QStringView number = at < 0 ? QStringView() : line.sliced(at + 7).trimmed();
    const bool isNumber = !number.isEmpty() && number.size() <= 3
        && std::all_of(number.begin(), number.end(), [](QChar c) { return c.isDigit(); });
    return isNumber ? QStringLiteral("unix exit status ") + number.toString() : QString();
}

QStringList linesOf(QStringView text)
{
    QStringList lines;
    for (const QStringView line : text.split(QLatin1Char('\n'))) {
        const QString status = exitStatusIn(line);
        const QStringView words = withoutField(withoutMark(line));
        if (!status.isEmpty())
            lines += status;
        else if (!words.isEmpty())
            lines += words.toString();
    }
    return lines;
}

// Takes off the enhanced code that begins `text`, and gives it when none was known before.
QStringView withoutEnhanced(QStringView text, QString &enhanced)
{
    text = text.trimmed();
    const auto place = enhancedCodeAt(text, 0);
    if (!place)
        return text;
    if (enhanced.isEmpty())
        enhanced = place->code;
    text = text.sliced(place->end);
    while (
        !text.isEmpty() && (text.front().isSpace() || QStringView(u":;,-").contains(text.front())))
        text = text.sliced(1);
    return text;
}

// True when the code that ends at `end` only repeats the reply's code: "550-" or "550 5.1.1".
bool isRepeat(QStringView text, qsizetype begin, qsizetype end)
{
    const bool startsWord = begin == 0 || text[begin - 1].isSpace();
    if (!startsWord || end >= text.size())
        return false;
    return text[end] == QLatin1Char('-')
        || (text[end].isSpace() && enhancedCodeAt(text, end + 1).has_value());
}

// A reply of several lines repeats its code, also where somebody has joined the lines. The first
// enhanced code of a repeat is taken when there was none before.
QString withoutRepeats(QStringView text, ReplyQuestion &question)
{
    if (question.code < 200 || question.code > 599)
        return text.toString();
    const QString number = QString::number(question.code);
    QString words;
    qsizetype taken = 0;
    for (qsizetype at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
        const qsizetype end = at + number.size();
        if (at < taken || !isRepeat(text, at, end))
            continue;
        words += text.sliced(taken, at - taken);
        const auto enhanced = enhancedCodeAt(text, end + 1);
        taken = enhanced ? enhanced->end : end + 1;
        if (enhanced && question.enhanced.isEmpty())
            question.enhanced = enhanced->code;
        while (taken < text.size() && text[taken].isSpace())
            ++taken;
    }
    words += text.sliced(taken);
    return words;
}

// "(#5.1.1)" and "#5.1.1" may stand anywhere; "5.1.1" alone is read as a code too. What a mail
// program writes before a colon is not the server's.
void takeEnhancedAnywhere(ReplyQuestion &question)
{
    if (!question.enhanced.isEmpty())
        return;
    const auto place = enhancedCodeIn(question.text);
    if (!place)
        return;
    question.enhanced = place->code;
    const QStringView text(question.text);
    const bool isBehindColon = text.first(place->begin).trimmed().endsWith(QLatin1Char(':'));
    if (question.code == 0 && isBehindColon && saysSomething(text.sliced(place->end)))
        question.text = text.sliced(place->end).trimmed().toString();
}

// POP3 speaks in two words.
bool readPop3(const QStringList &lines, ReplyQuestion &question)
{
    for (const QString &line : lines) {
        const bool isError = line.startsWith(QLatin1String("-ERR"));
        if (!isError && !line.startsWith(QLatin1String("+OK")))
            continue;
        const QString rest = line.mid(isError ? 4 : 3).trimmed();
        question.protocol = Protocol::Pop3;
        question.status = isError ? QStringLiteral("-ERR") : QStringLiteral("+OK");
        question.responseCode = QString::fromLatin1(responseCodeIn(rest.toUtf8()));
        question.command = ReplyCommand::Pop3Pass;
        question.text = rest;
        return true;
    }
    return false;
}

// "Sorry NO mailbox" and "550 NO such user" look like tagged lines: a tag begins with a letter and
// has a digit, or a response code follows.
bool isTagLike(const ImapLine &line)
{
    if (line.tag.isEmpty() || !line.code.isEmpty())
        return true;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return !isDigit(line.tag.front()) && std::any_of(line.tag.begin(), line.tag.end(), isDigit);
}

// Mail programs often show an IMAP server's answer without its tag.
QByteArray withTag(const QString &text)
{
    const bool isBare = text.startsWith(QLatin1String("NO ["))
        || text.startsWith(QLatin1String("BAD [")) || text.startsWith(QLatin1String("BYE ["));
    return (isBare ? QByteArray("* ") : QByteArray()) + text.toUtf8();
}

bool readImap(const QStringList &lines, ReplyQuestion &question)
{
    for (const QString &text : lines) {
        const QByteArray bytes = withTag(text);
        const std::optional<ImapLine> line = imapLine(bytes);
        const bool isImap = line && line->hasStatusWord() && isTagLike(*line)
            && bytes.contains(line->status); // in capitals
        if (!isImap)
            continue;
        question.protocol = Protocol::Imap;
        question.status = QString::fromLatin1(line->status);
        question.responseCode = QString::fromLatin1(line->code);
        question.command = ReplyCommand::ImapLogin;
        question.text = QString::fromUtf8(line->text);
        return true;
    }
    return false;
}

// The lines from `first` on as one, up to another reply; the code that begins each further line
// goes.
QString joinedFrom(const QStringList &lines, qsizetype first, int code)
{
    const QString number = QString::number(code);
    QStringList joined{lines[first]};
    for (QString line : lines.mid(first + 1)) {
        const auto other = replyCodeIn(line);
        if (other && other->begin == 0 && other->code != code)
            break; // what was said next
        const bool isNext = line.startsWith(number) && line.size() > number.size()
            && (line[number.size()] == QLatin1Char(' ') || line[number.size()] == QLatin1Char('-'));
        QString ignored = QStringLiteral("-");
        if (isNext)
            line = withoutEnhanced(QStringView(line).sliced(number.size() + 1), ignored).toString();
        joined += line;
    }
    return joined.join(QLatin1Char(' '));
}

// Lines before the reply are what somebody wrote around it.
void readSmtp(const QStringList &lines, ReplyQuestion &question)
{
    std::optional<ReplyCodePlace> best;
    qsizetype bestLine = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const auto place = replyCodeIn(lines[i]);
        if (place && (!best || place->likelihood > best->likelihood)) {
            best = place;
            bestLine = i;
        }
    }
    QString text = joinedFrom(lines, bestLine, best ? best->code : 0);
    if (best) {
        question.code = best->code;
        const QString behind = text.mid(best->textBegin);
        if (saysSomething(behind) || best->begin == 0)
            text = behind;
    }
    text = withoutEnhanced(text, question.enhanced).toString();
    text = withoutRepeats(text, question);
    question.text = withoutCommandWords(QStringView(text).trimmed()).toString();
    takeEnhancedAnywhere(question);
}

} // namespace

std::optional<ReplyQuestion> readReplyText(QStringView text)
{
    if (text.size() > MostReplyText || !saysSomething(text))
        return std::nullopt;
    const QStringList lines = linesOf(text);
    if (lines.isEmpty())
        return std::nullopt; // names of fields, and nothing in them
    ReplyQuestion question;
    question.command = commandNamedIn(text);
    if (!readPop3(lines, question) && !readImap(lines, question))
        readSmtp(lines, question);
    return question;
}

} // namespace smtpscope
