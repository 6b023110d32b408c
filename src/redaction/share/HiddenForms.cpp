// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/HiddenForms.h"

#include "redaction/share/EverydayWords.h"
#include "redaction/share/FoldedText.h"
#include "redaction/share/TextClasses.h"

#include <algorithm>

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
