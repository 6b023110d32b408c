// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/HiddenForms.h"

#include "redaction/share/EverydayWords.h"
#include "redaction/share/FoldedText.h"
#include "redaction/share/TextClasses.h"

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

// Searching costs time for each value. The detectors find all addresses, encoded ones too; this is
// for the few people whom a session is about.
constexpr qsizetype MostValues = 100;

// Puts `replacement` in the place of a range and moves the marks behind it. Marks that overlap the
// range are dropped: what stood there is gone.
void replaceRange(RedactedText &text, ByteRange range, const QByteArray &replacement)
{
    const qsizetype growth = replacement.size() - (range.end - range.begin);
    std::vector<Span> spans;
    bool isPlaced = false;
    const Span own{quint32(range.begin), quint32(replacement.size()), Sort::Person};
    for (const Span &span : text.spans) {
        const qsizetype end = qsizetype(span.offset) + span.length;
        if (end <= range.begin) {
            spans.push_back(span);
        } else if (qsizetype(span.offset) >= range.end) {
            if (!isPlaced)
                spans.push_back(own);
            isPlaced = true;
            spans.push_back({quint32(span.offset + growth), span.length, span.sort});
        }
    }
    if (!isPlaced)
        spans.push_back(own);
    text.text.replace(range.begin, range.end - range.begin, replacement);
    text.spans = std::move(spans);
}

// What a byte means for mayHide(), one table look-up for each.
constexpr quint8 Reveals = 1; // an escape or a zero: something may hide behind it
constexpr quint8 LineEnd = 2;
constexpr quint8 Encodes = 4; // belongs to runs of base64 and hex
constexpr quint8 Mixes = 8; // stands in an encoding rather than in a word
constexpr quint8 Capital = 16;
constexpr quint8 Hex = 32;

constexpr std::array<quint8, 256> makeSigns()
{
    std::array<quint8, 256> signs{};
    for (size_t i = 0; i < signs.size(); ++i) {
        const auto c = static_cast<unsigned char>(i);
        const quint8 kind = textclass::classOf(c);
        const bool isDigit = kind == textclass::Digit;
        const bool isEscape = c == '%' || c == '\\' || c == '&' || c == '=' || c == '\0';
        const bool isEncoding = isDigit || kind == textclass::Letter || c == '+' || c == '/';
        const bool isHex = isDigit || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        signs[i] = quint8((isEscape ? Reveals : 0) | (c == '\n' ? LineEnd : 0)
            | (isEncoding ? Encodes : 0) | (isDigit || c == '+' ? Mixes : 0)
            | (c >= 'A' && c <= 'Z' ? Capital : 0) | (isHex ? Hex : 0));
    }
    return signs;
}

constexpr std::array<quint8, 256> Signs = makeSigns();

quint8 signsOf(char c)
{
    return Signs[static_cast<unsigned char>(c)];
}

bool isHex(char c)
{
    return (signsOf(c) & Hex) != 0;
}

// Five or more pairs of hex digits with one sign between them.
bool holdsSpacedHex(QByteArrayView text)
{
    int pairs = 0;
    for (qsizetype i = 0; i + 1 < text.size();) {
        const bool isNextHex = isHex(text[i + 1]);
        const bool isPair =
            isNextHex && isHex(text[i]) && (i + 2 >= text.size() || !isHex(text[i + 2]));
        pairs = isPair ? pairs + 1 : 0;
        if (pairs >= 5)
            return true;
        i += isPair ? 3 : isNextHex ? 1 : 2; // no pair begins with a sign that is no hex digit
    }
    return false;
}

// The same as mayHide() for the bytes between two stand-ins.
bool mayHideIn(QByteArrayView text, qsizetype begin, qsizetype end)
{
    qsizetype run = 0;
    bool isMixed = false;
    for (qsizetype i = begin; i < end; ++i) {
        const quint8 signs = signsOf(text[i]);
        if ((signs & Encodes) != 0) {
            const bool isTurn = (signs & Capital) != 0 && run > 0 && text[i - 1] >= 'a';
            isMixed = isMixed || isTurn || (signs & Mixes) != 0;
            if (++run >= 8 && isMixed)
                return true;
            continue;
        }
        run = 0;
        isMixed = false;
        if ((signs & Reveals) != 0 || ((signs & LineEnd) != 0 && i + 1 < text.size()))
            return true;
    }
    return false;
}

// False for text in which nothing can hide: no escape, no zero, no second line, no run of letters
// that may be an encoding. Most lines are so, and looking costs far less than searching.
// Stand-ins and masked secrets are passed over.
bool mayHide(const RedactedText &redacted)
{
    const QByteArrayView text = redacted.text;
    qsizetype begin = 0;
    for (const Span &span : redacted.spans) {
        if (mayHideIn(text, begin, span.offset))
            return true;
        begin = qsizetype(span.offset) + span.length;
    }
    return mayHideIn(text, begin, text.size()) || holdsSpacedHex(text);
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

QByteArray HiddenForms::standInAt(QByteArrayView found, TextRedactor &redactor) const
{
    for (const QByteArray &value : m_values) {
        SecretSearch search; // made where something was found, which is rare
        search.learn(value);
        if (!search.rangesIn(found, TextShape::Plain, ReplyContext::Elsewhere).empty()) {
            const std::vector<Span> mark{{0, quint32(value.size()), Sort::Person}};
            return "[hidden: " + redactor.redact(value, mark, TextContext::Plain).text + ']';
        }
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
        const int before = count;
        for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
            if (isPartOfWord(text.text, *range))
                continue;
            const QByteArrayView found =
                QByteArrayView(text.text).sliced(range->begin, range->end - range->begin);
            replaceRange(text, *range, standInAt(found, redactor));
            ++count;
        }
        if (count == before)
            break;
    }
    return count;
}

int HiddenForms::replaceCut(RedactedText &text) const
{
    if (m_values.isEmpty())
        return 0;
    const ByteRanges ranges = m_all.cutRangesIn(text.text, ReplyContext::Elsewhere);
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range)
        replaceRange(text, *range, "[hidden]");
    return int(ranges.size());
}

} // namespace smtpscope
