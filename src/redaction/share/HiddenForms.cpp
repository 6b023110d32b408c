// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/HiddenForms.h"

#include "redaction/share/EverydayWords.h"
#include "redaction/share/FoldedText.h"
#include "redaction/share/TextClasses.h"

#include <algorithm>
#include <vector>

namespace smtpscope {

namespace {

// Searching costs time for each value. The detectors find all addresses, encoded ones too; this is
// for the few people whom a session is about.
constexpr qsizetype MostValues = 100;

struct Replacement
{
    ByteRange range;
    QByteArray standIn;
};

// `text` with the replacements in the place of their ranges, which are ordered, and with the marks
// moved. Marks that overlap a range are dropped: what stood there is gone.
RedactedText replaced(const RedactedText &text, const std::vector<Replacement> &replacements)
{
    RedactedText result;
    auto span = text.spans.begin();
    qsizetype from = 0;
    const auto copyUpTo = [&](qsizetype end) {
        const qsizetype growth = result.text.size() - from;
        result.text += QByteArrayView(text.text).sliced(from, end - from);
        for (; span != text.spans.end() && qsizetype(span->offset) < end; ++span) {
            if (qsizetype(span->offset) >= from && qsizetype(span->offset) + span->length <= end)
                result.spans.push_back({quint32(span->offset + growth), span->length, span->sort});
        }
    };
    for (const Replacement &replacement : replacements) {
        copyUpTo(replacement.range.begin);
        result.spans.push_back(
            {quint32(result.text.size()), quint32(replacement.standIn.size()), Sort::Person});
        result.text += replacement.standIn;
        from = replacement.range.end;
    }
    copyUpTo(text.text.size());
    return result;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Five or more pairs of hex digits with one sign between them.
bool holdsSpacedHex(QByteArrayView text)
{
    int pairs = 0;
    for (qsizetype i = 0; i + 1 < text.size();) {
        const bool isPair = isHex(text[i]) && isHex(text[i + 1]);
        const bool isEnd = i + 2 >= text.size() || !isHex(text[i + 2]);
        pairs = isPair && isEnd ? pairs + 1 : 0;
        if (pairs >= 5)
            return true;
        i += isPair && isEnd ? 3 : 1;
    }
    return false;
}

// False for text in which nothing can hide: no escape, no zero, no second line, no run of letters
// that may be an encoding. Most lines are so, and looking costs far less than searching.
// Stand-ins and masked secrets are passed over.
bool mayHide(const RedactedText &redacted)
{
    const QByteArrayView text = redacted.text;
    auto span = redacted.spans.begin();
    qsizetype run = 0;
    bool isMixed = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (span != redacted.spans.end() && i == qsizetype(span->offset)) {
            i += qsizetype(span->length) - 1;
            ++span;
            run = 0;
            isMixed = false;
            continue;
        }
        const char c = text[i];
        if (c == '%' || c == '\\' || c == '&' || c == '=' || c == '\0'
            || (c == '\n' && i + 1 < text.size()))
            return true;
        const quint8 kind = textclass::of(c);
        const bool belongs =
            (kind & (textclass::Letter | textclass::Digit)) != 0 || c == '+' || c == '/';
        const bool isTurn = run > 0 && c >= 'A' && c <= 'Z' && text[i - 1] >= 'a';
        isMixed = belongs && (isMixed || kind == textclass::Digit || isTurn || c == '+');
        run = belongs ? run + 1 : 0;
        if (run >= 8 && isMixed)
            return true;
    }
    return holdsSpacedHex(text);
}

} // namespace

void HiddenForms::add(const QByteArray &value)
{
    if (value.size() < 6 || m_values.size() >= MostValues || m_values.contains(value)
        || isEverydayWord(value))
        return;
    m_all.learn(value);
    m_values.append(value);
}

// "lindgren" within "lindgrens": another word.
bool HiddenForms::isPartOfWord(QByteArrayView text, ByteRange range) const
{
    const bool isWithin = (range.begin > 0 && textclass::isWord(text[range.begin - 1]))
        || (range.end < text.size() && textclass::isWord(text[range.end]));
    if (!isWithin)
        return false;
    const QByteArray found = foldedText(text.sliced(range.begin, range.end - range.begin));
    return std::any_of(m_values.begin(), m_values.end(), [&](const QByteArray &value) {
        return !value.contains('@') && foldedText(value) == found;
    });
}

// Made where something was found, which is rare.
std::vector<SecretSearch> HiddenForms::searches() const
{
    std::vector<SecretSearch> searches(size_t(m_values.size()));
    for (qsizetype i = 0; i < m_values.size(); ++i)
        searches[size_t(i)].learn(m_values.at(i));
    return searches;
}

QByteArray HiddenForms::standInAt(
    QByteArrayView found, const std::vector<SecretSearch> &searches, TextRedactor &redactor) const
{
    for (size_t i = 0; i < searches.size(); ++i) {
        if (searches[i].rangesIn(found, TextShape::Plain, ReplyContext::Elsewhere).empty())
            continue;
        const QByteArray &value = m_values.at(qsizetype(i));
        const std::vector<Span> mark{{0, quint32(value.size()), Sort::Person}};
        return "[hidden: " + redactor.redact(value, mark, TextContext::Plain).text + ']';
    }
    return "[hidden]"; // a part of one, beside a line end
}

int HiddenForms::replace(RedactedText &text, TextShape shape, TextRedactor &redactor) const
{
    if (m_values.isEmpty() || !mayHide(text))
        return 0;
    int count = 0;
    for (int round = 0; round < 4; ++round) {
        const ByteRanges ranges = m_all.rangesIn(text.text, shape, ReplyContext::Elsewhere);
        if (ranges.empty())
            break;
        const std::vector<SecretSearch> all = searches();
        std::vector<Replacement> replacements;
        for (const ByteRange &range : ranges) {
            const QByteArrayView found =
                QByteArrayView(text.text).sliced(range.begin, range.end - range.begin);
            if (!isPartOfWord(text.text, range))
                replacements.push_back({range, standInAt(found, all, redactor)});
        }
        if (replacements.empty())
            break;
        text = replaced(text, replacements);
        count += int(replacements.size());
    }
    return count;
}

int HiddenForms::replaceCut(RedactedText &text) const
{
    if (m_values.isEmpty())
        return 0;
    std::vector<Replacement> replacements;
    for (const ByteRange &range : m_all.cutRangesIn(text.text, ReplyContext::Elsewhere))
        replacements.push_back({range, "[hidden]"});
    if (!replacements.empty())
        text = replaced(text, replacements);
    return int(replacements.size());
}

// A line end within a value makes two ranges of it: one up to the line end, one from the next
// line's text on. The detectors would take each half for something of its own.
void HiddenForms::hideBroken(QByteArray &reply) const
{
    if (m_values.isEmpty() || reply.count('\n') < 2)
        return;
    std::vector<Replacement> replacements;
    bool isContinued = false;
    for (const ByteRange &range :
        m_all.rangesIn(reply, TextShape::Reply, ReplyContext::Elsewhere)) {
        const bool reachesLineEnd =
            range.end < reply.size() && (reply[range.end] == '\r' || reply[range.end] == '\n');
        const bool isSecondHalf = isContinued && !replacements.empty()
            && reply.indexOf('\n', replacements.back().range.end) < range.begin
            && range.begin - replacements.back().range.end < 16;
        if (isSecondHalf || (reachesLineEnd && !isWhole(reply, range)))
            replacements.push_back({range, "[hidden]"});
        isContinued = reachesLineEnd;
    }
    if (!replacements.empty())
        reply = replaced({reply, {}}, replacements).text;
}

bool HiddenForms::isWhole(QByteArrayView text, ByteRange range) const
{
    SecretSearch search = m_all;
    return !search
                .rangesIn(text.sliced(range.begin, range.end - range.begin), TextShape::Plain,
                    ReplyContext::Elsewhere)
                .empty();
}

} // namespace smtpscope
