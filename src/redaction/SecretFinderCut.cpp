// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The part of SecretFinder that looks for secrets cut by the ends of a text, because the rest
// stands in another read.

#include "redaction/EncodedMatcher.h"
#include "redaction/EscapeReader.h"
#include "redaction/SecretFinder.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qsizetype ShortestPart = 4;
constexpr qsizetype ShortestTypedPart = 3;
constexpr qsizetype LongestEscape = 12; // two JSON surrogates

using Walk = WalkResult (*)(const SearchText &, const SecretPattern &, qsizetype, size_t);

bool isLongEnough(const SecretPattern &pattern, qsizetype length)
{
    return length >= (pattern.kind == PatternKind::Typed ? ShortestTypedPart : ShortestPart);
}

// What may be left of an escape or of a character whose first bytes stand in another read.
bool mayBeTailOfEscape(char byte)
{
    return hexValue(byte) >= 0 || uchar(byte) >= 0x80 || byte == '\0' || byte == 'u' || byte == 'x'
        || byte == '#' || byte == ';' || byte == '{' || byte == '}' || byte == '\\';
}

// True when @p tail is what is left of a character that the cut went through.
bool endsSpelling(const PatternUnit &unit, QByteArrayView tail)
{
    return std::any_of(unit.begin(), unit.end(), [tail](const Spelling &spelling) {
        return qsizetype(spelling.size) > tail.size()
            && QByteArrayView(spelling.bytes.data(), spelling.size).endsWith(tail);
    });
}

} // namespace

void SecretFinder::cutAtEnd(const SearchText &text, const Candidate &candidate, Hits &hits) const
{
    const SecretPattern &pattern = *candidate.pattern;
    const bool isBase64 = pattern.kind == PatternKind::Base64;
    // Each unit takes at most one escape per byte.
    const qsizetype longest = qsizetype(pattern.size()) * 4 * LongestEscape;
    const qsizetype first = std::max<qsizetype>(0, text.size() - longest);
    for (qsizetype at = first; at + ShortestTypedPart <= text.size(); ++at) {
        if (!isLongEnough(pattern, text.size() - at))
            continue;
        if (walkEscaped(text, pattern, at).isCutShort)
            hits.push_back(
                {{at, text.size()}, isBase64 ? Encoding::Base64 : Encoding::Escaped, false});
        if (!isBase64 && text.size() - at >= ShortestPart && walkHex(text, pattern, at).isCutShort)
            hits.push_back({{at, text.size()}, Encoding::Hex, false});
    }
}

void SecretFinder::cutAtStart(const SearchText &text, const Candidate &candidate, Hits &hits) const
{
    const SecretPattern &pattern = *candidate.pattern;
    const bool isBase64 = pattern.kind == PatternKind::Base64;
    const auto tryWith = [&](Walk walk, Encoding encoding, size_t unit, qsizetype from) {
        const WalkResult result = walk(text, pattern, from, unit);
        const qsizetype end = result.isCutShort ? text.size() : result.end;
        const bool isSure = encoding != Encoding::Hex
            && (from == 0 || endsSpelling(pattern.unit(unit - 1), text.bytes().first(from)));
        if (end >= (isSure ? 0 : from + ShortestPart) && isLongEnough(pattern, end))
            hits.push_back({{0, end}, encoding, false});
    };
    for (size_t unit = 1; unit <= pattern.size(); ++unit) {
        const Encoding encoding = isBase64 ? Encoding::Base64 : Encoding::Escaped;
        for (qsizetype from = 0; from < std::min(LongestEscape, text.size()); ++from) {
            tryWith(walkEscaped, encoding, unit, from);
            if (!isBase64 && from < 2)
                tryWith(walkHex, Encoding::Hex, unit, from);
            if (isBase64 || !mayBeTailOfEscape(text.bytes()[from]))
                break;
        }
    }
}

ByteRanges SecretFinder::findCut(const SearchText &text) const
{
    Hits hits;
    for (const Candidate &candidate : m_candidates) {
        if (candidate.pattern->size() == 0 || text.size() < ShortestTypedPart)
            continue;
        cutAtEnd(text, candidate, hits);
        cutAtStart(text, candidate, hits);
    }
    return widened(text, hits);
}

} // namespace smtpscope
