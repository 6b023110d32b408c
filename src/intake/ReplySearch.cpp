// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/ReplySearch.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

constexpr qsizetype MostBetween = 20; // characters between a reply code and its enhanced code
constexpr qsizetype LongestLead = 40; // characters before a code that tell whether it is one

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isDigitAt(QStringView text, qsizetype at)
{
    return at < text.size() && isDigit(text[at]);
}

// The end of the enhanced status code that begins at @p at; -1 when none does.
qsizetype enhancedEnd(QStringView text, qsizetype at)
{
    const bool hasClass = at + 4 < text.size() && QLatin1StringView("245").contains(text[at])
        && text[at + 1] == QLatin1Char('.');
    if (!hasClass)
        return -1;
    qsizetype end = at + 1;
    for (int part = 0; part < 2; ++part) {
        if (end >= text.size() || text[end] != QLatin1Char('.') || !isDigitAt(text, end + 1))
            return -1;
        const qsizetype first = end + 1;
        for (end = first; isDigitAt(text, end);)
            ++end;
        if (end - first > 3)
            return -1;
    }
    const bool goesOn = end < text.size()
        && (text[end].isLetter() || text[end] == QLatin1Char('@')
            || (text[end] == QLatin1Char('.') && isDigitAt(text, end + 1)));
    return goesOn ? -1 : end;
}

// Where the enhanced code that belongs to a reply code begins; -1 without one. Between them stand
// blanks, marks and line ends, or the words by which Zoho names it.
qsizetype enhancedAfter(QStringView text, qsizetype at)
{
    static constexpr QLatin1StringView Label("ERROR_CODE");
    const qsizetype last = std::min(text.size(), at + MostBetween);
    while (at < last) {
        if (enhancedEnd(text, at) > 0)
            return at;
        if (text.sliced(at).startsWith(Label))
            at += Label.size();
        else if (QLatin1StringView(" -:#([,;\t\n'\"").contains(text[at]))
            ++at;
        else
            return -1;
    }
    return -1;
}

QString leadOf(QStringView text, qsizetype at)
{
    const qsizetype line = text.first(at).lastIndexOf(QLatin1Char('\n')) + 1;
    const qsizetype start = std::max(line, at - LongestLead);
    return text.sliced(start, at - start).toString().toLower();
}

// A place where a reply is to be expected: the start of a line, after a colon, in brackets or
// quotation marks, or after a word that announces one.
bool isAnnounced(QStringView text, qsizetype at)
{
    static constexpr std::array Words{QLatin1StringView("code"), QLatin1StringView("error"),
        QLatin1StringView("status"), QLatin1StringView("reply"), QLatin1StringView("returned"),
        QLatin1StringView("response"), QLatin1StringView("said"), QLatin1StringView("responded"),
        QLatin1StringView("reason"), QLatin1StringView("with")};
    const QString all = leadOf(text, at);
    const QStringView lead = QStringView(all).trimmed();
    if (lead.isEmpty() || QLatin1StringView(":;<([{'\"#>|=*").contains(lead.back()))
        return true;
    return std::any_of(
        Words.begin(), Words.end(), [lead](QLatin1StringView word) { return lead.endsWith(word); });
}

bool beginsNumber(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text[at - 1];
    return !before.isLetterOrNumber() && !QLatin1StringView(".-_@/&").contains(before);
}

// Words follow, or nothing more on the line.
bool isFollowedByText(QStringView text, qsizetype at)
{
    qsizetype next = at;
    while (next < text.size() && next < at + 3 && QLatin1StringView(" -:\t").contains(text[next]))
        ++next;
    if (next >= text.size() || text[next] == QLatin1Char('\n') || text[next] == QLatin1Char('\r'))
        return true;
    return next > at
        && (text[next].isLetter() || text[next].unicode() > 0x7f
            || QLatin1StringView("<[('\"#*.{").contains(text[next]));
}

FoundReply enhancedOnly(QStringView text, qsizetype at)
{
    const qsizetype end = enhancedEnd(text, at);
    if (end < 0 || text[at] == QLatin1Char('2') || !isAnnounced(text, at))
        return {};
    return {at, end, 0, text.sliced(at, end - at).toString(), ReplyForm::EnhancedOnly};
}

// The reply that begins at the digit at @p at; an empty one when none does.
FoundReply replyBeginningAt(QStringView text, qsizetype at)
{
    const bool hasThree = isDigitAt(text, at + 1) && isDigitAt(text, at + 2)
        && !isDigitAt(text, at + 3) && QLatin1StringView("45").contains(text[at]);
    if (!hasThree)
        return enhancedOnly(text, at);
    const int code = text.sliced(at, 3).toInt();
    const qsizetype enhanced = enhancedAfter(text, at + 3);
    if (enhanced >= 0 && text[enhanced] != QLatin1Char('2')) {
        const qsizetype end = enhancedEnd(text, enhanced);
        return {at, end, code, text.sliced(enhanced, end - enhanced).toString(), ReplyForm::Both};
    }
    if (!isAnnounced(text, at) || !isFollowedByText(text, at + 3))
        return {};
    return {at, at + 3, code, {}, ReplyForm::CodeOnly};
}

// Lines that follow a reply without being a part of it.
bool isForeignLine(QStringView line)
{
    static constexpr std::array Beginnings{QLatin1StringView("giving up on"),
        QLatin1StringView("i'm not going to try"), QLatin1StringView("--"),
        QLatin1StringView(">>> "), QLatin1StringView("... while talking"),
        QLatin1StringView("this has been a permanent"), QLatin1StringView("no further delivery"),
        QLatin1StringView("action:"), QLatin1StringView("final-recipient:"),
        QLatin1StringView("status:"), QLatin1StringView("last-attempt-date:"),
        QLatin1StringView("[rcpt_to]"), QLatin1StringView("=====")};
    const QStringView text = line.trimmed();
    return text.isEmpty() || std::any_of(Beginnings.begin(), Beginnings.end(), [text](auto word) {
        return text.startsWith(word, Qt::CaseInsensitive);
    });
}

QChar closerOf(QChar opener)
{
    switch (opener.unicode()) {
    case '<':
        return QLatin1Char('>');
    case '[':
        return QLatin1Char(']');
    case '\'':
    case '"':
        return opener;
    default:
        return {};
    }
}

// The end of what stands in brackets or quotation marks that open just before @p at; @p end when
// they do not open there or hold the whole rest.
qsizetype closedEnd(QStringView text, qsizetype at, qsizetype end)
{
    const QChar opener = at > 0 ? text[at - 1] : QChar();
    const QChar closer = closerOf(opener);
    int depth = 1;
    for (qsizetype i = at; !closer.isNull() && i < end; ++i) {
        if (text[i] == closer)
            --depth;
        else if (text[i] == opener)
            ++depth;
        if (depth == 0)
            return i;
    }
    return end;
}

// Takes the codes out that begin each line of a reply, also where its lines were joined.
QString withoutCodes(QString words, const FoundReply &found)
{
    if (found.code > 0 && !found.enhanced.isEmpty()) {
        const QString code = QString::number(found.code);
        words.remove(code + QLatin1Char('-') + found.enhanced);
        words.remove(code + QLatin1Char(' ') + found.enhanced);
    }
    return words.simplified();
}

// The words of one line: a further line of the same reply begins with the code again.
QString wordsOfLine(QStringView line, const FoundReply &found)
{
    QStringView words = line.trimmed();
    if (words.startsWith(QLatin1String("<<<")))
        words = words.sliced(3).trimmed();
    if (found.code == 0 || !words.startsWith(QString::number(found.code)))
        return words.toString();
    words = words.sliced(3);
    while (!words.isEmpty() && QLatin1StringView(" -").contains(words.front()))
        words = words.sliced(1);
    if (!found.enhanced.isEmpty() && words.startsWith(found.enhanced))
        words = words.sliced(found.enhanced.size());
    return words.trimmed().toString();
}

// The next line is another reply.
bool isOtherReply(QStringView line, const FoundReply &found)
{
    QStringView words = line.trimmed();
    if (words.startsWith(QLatin1String("<<<")))
        words = words.sliced(3).trimmed();
    const FoundReply next = words.isEmpty() ? FoundReply() : replyBeginningAt(words, 0);
    return next.end > 0 && next.code > 0 && next.code != found.code;
}

// The sentence that ends in a code in brackets: back to an empty line, or to one that leads to it.
QString wordsBefore(QStringView text, qsizetype at)
{
    QString words;
    for (qsizetype end = at; end > 0 && words.size() < LongestReplyText;) {
        const qsizetype start = text.first(end).lastIndexOf(QLatin1Char('\n')) + 1;
        const QStringView line = text.sliced(start, end - start).trimmed();
        if (line.isEmpty() || line.endsWith(QLatin1Char(':')))
            break;
        words = line.toString() + QLatin1Char(' ') + words;
        end = start - 1;
    }
    words = words.trimmed();
    while (!words.isEmpty() && QLatin1StringView(" (#").contains(words.back()))
        words.chop(1);
    return words;
}

// A bracket that opened before the reply closes behind it.
QString withoutCloser(QString words)
{
    const bool isLone = (words.endsWith(QLatin1Char(')')) && !words.contains(QLatin1Char('(')))
        || (words.endsWith(QLatin1Char('>')) && !words.contains(QLatin1Char('<')));
    const bool isQuote = words.endsWith(QLatin1Char('\'')) && words.count(QLatin1Char('\'')) == 1;
    if (isLone || isQuote)
        words.chop(1);
    return words.trimmed();
}

// qmail and its kin write "(#5.1.1)" behind the words.
QString enhancedBehind(QStringView words)
{
    for (qsizetype at = words.indexOf(QLatin1Char('#')); at >= 0;
         at = words.indexOf(QLatin1Char('#'), at + 1)) {
        const qsizetype end = enhancedEnd(words, at + 1);
        if (end > 0 && words[at + 1] != QLatin1Char('2'))
            return words.sliced(at + 1, end - at - 1).toString();
    }
    return {};
}

} // namespace

std::vector<FoundReply> repliesIn(QStringView text)
{
    std::vector<FoundReply> found;
    for (qsizetype at = 0; at < text.size() && found.size() < MostFoundReplies; ++at) {
        if (!isDigit(text[at]) || !beginsNumber(text, at))
            continue;
        const FoundReply reply = replyBeginningAt(text, at);
        if (reply.end > 0) {
            found.push_back(reply);
            at = reply.end - 1;
        }
    }
    return found;
}

Reply replyAt(QStringView text, const FoundReply &found, qsizetype end)
{
    const qsizetype limit = std::min({end, text.size(), found.start + LongestReplyText});
    const qsizetype last = closedEnd(text, found.start, limit);
    QString words;
    for (qsizetype at = std::min(found.end, last); at < last;) {
        const qsizetype feed = text.indexOf(QLatin1Char('\n'), at);
        const qsizetype lineEnd = feed < 0 ? last : std::min(feed, last);
        const QStringView line = text.sliced(at, lineEnd - at);
        const bool isFirst = words.isEmpty() && at == found.end;
        if (!isFirst && (isForeignLine(line) || isOtherReply(line, found)))
            break;
        words += QLatin1Char(' ') + wordsOfLine(line, found);
        at = lineEnd + 1;
    }
    words = withoutCloser(withoutCodes(words, found));
    while (!words.isEmpty() && QLatin1StringView(" -:;,)]").contains(words.front()))
        words.remove(0, 1);
    if (words.isEmpty() && found.form == ReplyForm::EnhancedOnly)
        words = wordsBefore(text, found.start);
    if (found.form == ReplyForm::Both) // as in a reply that was received
        return {
            found.code, found.enhanced, {(found.enhanced + QLatin1Char(' ') + words).trimmed()}};
    const QString enhanced = found.enhanced.isEmpty() ? enhancedBehind(words) : found.enhanced;
    return {found.code, enhanced, {words}};
}

Reply acceptanceIn(const QString &text)
{
    const QStringView words = QStringView(text).trimmed();
    const bool hasCode = words.size() >= 3 && words[0] == QLatin1Char('2') && isDigit(words[1])
        && isDigit(words[2]) && !isDigitAt(words, 3);
    if (!hasCode)
        return {0, {}, {words.toString()}};
    const QStringView rest = words.sliced(3).trimmed();
    const qsizetype end = rest.isEmpty() ? -1 : enhancedEnd(rest, 0);
    return {words.first(3).toInt(), end > 0 ? rest.first(end).toString() : QString(),
        {rest.toString()}};
}

QString enhancedIn(QStringView text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end =
            isDigit(text[at]) && beginsNumber(text, at) ? enhancedEnd(text, at) : -1;
        if (end > 0)
            return text.sliced(at, end - at).toString();
    }
    return {};
}

bool isExpiry(const Reply &reply)
{
    static constexpr std::array Words{QLatin1StringView("expired"),
        QLatin1StringView("retry timeout exceeded"), QLatin1StringView("unable to deliver in"),
        QLatin1StringView("too long in queue"), QLatin1StringView("retry time not reached")};
    if (!reply.enhanced.isEmpty()) // others tell why, such as 5.4.316
        return reply.enhanced.endsWith(QLatin1String(".4.7"));
    const QString text = reply.text();
    return std::any_of(Words.begin(), Words.end(),
        [&text](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace smtpscope
