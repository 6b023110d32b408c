// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/SecretFinder.h"

#include "redaction/EncodedMatcher.h"
#include "redaction/EncodedRuns.h"
#include "redaction/EscapeReader.h"

#include <QChar>
#include <QStringConverter>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr size_t ShortestRun = 8; // six bytes in base64
constexpr size_t ShortestRunForShort = 4;
constexpr size_t ShortestHexSecret = 3; // less is found in every number

size_t pairIndex(char first, char second)
{
    return size_t(uchar(first)) * 256 + uchar(second);
}

// Bytes that a short secret is believed to be found in are text: base64 read out of ordinary words
// is not.
bool isText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    const auto isFine = [](QChar c) {
        return c.category() != QChar::Other_Control
            || QByteArrayView("\0\1\r\n\t").contains(c.toLatin1());
    };
    return !decoder.hasError() && std::all_of(text.begin(), text.end(), isFine);
}

// The characters of @p run that stand for the decoded bytes @p range.
ByteRange encodedRange(const Base64Run &run, size_t phase, ByteRange range)
{
    const size_t first = phase + size_t(range.begin) * 8 / 6;
    const size_t last = phase + size_t(range.end * 8 - 1) / 6;
    return {run.places[first], last + 1 < run.places.size() ? run.places[last] + 1 : run.end};
}

bool consistsOfAsterisks(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == '*'; });
}

} // namespace

void SecretFinder::add(std::shared_ptr<const SecretForms> forms)
{
    m_index = m_index ? std::make_shared<Index>(*m_index) : std::make_shared<Index>();
    for (const SecretPattern &pattern : forms->patterns())
        index(pattern, forms->isShort());
    indexEscapes();
    m_hasShort = m_hasShort || forms->isShort();
    m_forms.push_back(std::move(forms));
}

bool SecretFinder::hasBlank() const
{
    return std::any_of(
        m_forms.begin(), m_forms.end(), [](const auto &forms) { return forms->hasBlank(); });
}

bool SecretFinder::hasAsterisk() const
{
    return std::any_of(
        m_forms.begin(), m_forms.end(), [](const auto &forms) { return forms->hasAsterisk(); });
}

void SecretFinder::index(const SecretPattern &pattern, bool isShort)
{
    const Candidate candidate{&pattern, isShort};
    const PatternUnit &first = pattern.unit(0);
    std::bitset<256> known;
    for (const Spelling &spelling : first) {
        const auto byte = uchar(spelling.bytes[0]);
        if (!known.test(byte))
            m_index->byFirstByte[byte].push_back(candidate);
        known.set(byte);
    }
    if (first.folded != PatternUnit::NoCharacter)
        m_index->byFirstCharacter[first.folded & 0xff].push_back(candidate);
    m_candidates.push_back(candidate);
    indexPairs(pattern);
}

void SecretFinder::indexPairs(const SecretPattern &pattern)
{
    for (const Spelling &spelling : pattern.unit(0)) {
        const char byte = spelling.bytes[0];
        for (int second = 0; second < 256; ++second) {
            if (beginsEscape(char(second)) || pattern.size() == 1)
                m_index->pairs.set(pairIndex(byte, char(second)));
        }
        if (spelling.size > 1) {
            m_index->pairs.set(pairIndex(byte, spelling.bytes[1]));
        } else if (pattern.size() > 1) {
            for (const Spelling &next : pattern.unit(1))
                m_index->pairs.set(pairIndex(byte, next.bytes[0]));
        }
        indexHexPairs(byte);
    }
}

// The ways to write @p byte with two hex digits.
void SecretFinder::indexHexPairs(char byte)
{
    const QByteArray lower = QByteArray(1, byte).toHex();
    const QByteArray upper = lower.toUpper();
    for (const char high : {lower[0], upper[0]}) {
        for (const char low : {lower[1], upper[1]})
            m_index->pairs.set(pairIndex(high, low));
    }
}

// An escape may spell any byte, so all that can follow its first one count.
void SecretFinder::indexEscapes()
{
    for (int second = 0; second < 256; ++second) {
        for (const char lead : {'%', '='}) {
            if (hexValue(char(second)) >= 0 || second == 'u')
                m_index->pairs.set(pairIndex(lead, char(second)));
        }
        for (const char lead : {'+', '_', '\\', '&'})
            m_index->pairs.set(pairIndex(lead, char(second)));
    }
}

void SecretFinder::tryEscaped(
    const SearchText &text, qsizetype at, const Candidates &candidates, Hits &hits) const
{
    for (const Candidate &candidate : candidates) {
        const WalkResult walk = walkEscaped(text, *candidate.pattern, at);
        if (walk.end < 0)
            continue;
        const bool isBase64 = candidate.pattern->kind == PatternKind::Base64;
        hits.push_back(
            {{at, walk.end}, isBase64 ? Encoding::Base64 : Encoding::Escaped, candidate.isShort});
    }
}

void SecretFinder::tryHex(const SearchText &text, qsizetype at, Hits &hits) const
{
    const int byte = hexByteAt(text.bytes(), at);
    if (byte < 0)
        return;
    for (const Candidate &candidate : m_index->byFirstByte[size_t(byte)]) {
        const SecretPattern &pattern = *candidate.pattern;
        if (pattern.kind == PatternKind::Base64 || pattern.size() < ShortestHexSecret)
            continue;
        const WalkResult walk = walkHex(text, pattern, at);
        if (walk.end >= 0)
            hits.push_back({{at, walk.end}, Encoding::Hex, candidate.isShort});
    }
}

void SecretFinder::tryAt(const SearchText &text, qsizetype at, Hits &hits) const
{
    const char byte = text.bytes()[at];
    tryEscaped(text, at, m_index->byFirstByte[uchar(byte)], hits);
    if (beginsEscape(byte)) {
        for (const Escape &escape : escapesAt(text.bytes(), at)) {
            const char32_t value = escape.isByte ? escape.value : QChar::toCaseFolded(escape.value);
            const auto &index = escape.isByte ? m_index->byFirstByte : m_index->byFirstCharacter;
            tryEscaped(text, at, index[value & 0xff], hits);
        }
    }
    if (hexValue(byte) >= 0)
        tryHex(text, at, hits);
}

SecretFinder::Hits SecretFinder::scan(const SearchText &text) const
{
    Hits hits;
    const QByteArrayView bytes = text.bytes();
    const qsizetype last = bytes.size() - 1;
    for (qsizetype at = 0; at < last; ++at) {
        if (m_index->pairs.test(pairIndex(bytes[at], bytes[at + 1])) || text.isSkippable(at + 1))
            tryAt(text, at, hits);
    }
    if (last >= 0)
        tryAt(text, last, hits);
    return hits;
}

void SecretFinder::scanDecoded(const SearchText &text, Hits &hits) const
{
    const size_t shortest = m_hasShort ? ShortestRunForShort : ShortestRun;
    forEachBase64Run(text, shortest, [&](const Base64Run &run) {
        for (size_t phase = 0; phase < 4 && phase < run.values.size(); ++phase) {
            const QByteArray bytes = decoded(run, phase);
            for (const Hit &hit : scan(SearchText(bytes))) {
                if (!hit.isShort || (phase == 0 && isText(bytes)))
                    hits.push_back(
                        {encodedRange(run, phase, hit.range), Encoding::Base64, hit.isShort});
            }
        }
    });
}

ByteRanges SecretFinder::widened(const SearchText &text, const Hits &hits) const
{
    ByteRanges ranges;
    for (const Hit &hit : hits) {
        const QByteArrayView found = text.bytes().sliced(
            hit.range.begin, std::min(hit.range.end, text.size()) - hit.range.begin);
        if (consistsOfAsterisks(found))
            continue;
        switch (hit.encoding) {
        case Encoding::Escaped:
            ranges.push_back(widenedToPercent(text, hit.range));
            break;
        case Encoding::Hex:
            ranges.push_back(widenedToHex(text, hit.range));
            break;
        case Encoding::Base64:
            ranges.push_back(widenedToBase64(text, hit.range));
            break;
        }
    }
    return normalised(std::move(ranges));
}

ByteRanges SecretFinder::find(const SearchText &text) const
{
    if (isEmpty())
        return {};
    Hits hits = scan(text);
    scanDecoded(text, hits);
    return widened(text, hits);
}

} // namespace smtpscope
