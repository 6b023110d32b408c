// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/SecretMasker.h"

#include "redaction/EncodedRuns.h"

#include <algorithm>

namespace smtpscope {

namespace {

bool isRunCharacter(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z')
        || (byte >= 'a' && byte <= 'z') || QByteArrayView("+/-_%=").contains(byte);
}

// A mark may cover only the secret's part of a SASL answer. What is no encoded text at all (a
// blank, a quotation mark in it) stands in no run.
ByteRange widenedMark(const QByteArray &bytes, const Span &mark)
{
    const qsizetype end = std::min<qsizetype>(bytes.size(), qsizetype(mark.offset) + mark.length);
    const ByteRange range{std::min<qsizetype>(mark.offset, end), end};
    const auto isRun =
        std::all_of(bytes.begin() + range.begin, bytes.begin() + end, isRunCharacter);
    if (!isRun || range.begin == end)
        return range;
    const SearchText text(bytes);
    return widenedToPercent(text, widenedToBase64(text, range));
}

} // namespace

void SecretMasker::learn(const QByteArray &secret)
{
    const auto isKnown = [&secret](const Secret &known) { return known.bytes() == secret; };
    if (secret.isEmpty() || std::any_of(m_known.begin(), m_known.end(), isKnown))
        return;
    m_known.emplace_back(secret);
    m_search.learn(secret);
}

std::vector<Span> SecretMasker::maskSent(QByteArray &bytes, const std::vector<Span> &marks) const
{
    ByteRanges secrets;
    for (const Span &mark : marks) {
        if (mark.sort == Sort::Secret)
            secrets.push_back(widenedMark(bytes, mark));
    }
    secrets = normalised(std::move(secrets));
    for (const ByteRange &found :
        m_search.rangesIn(bytes, TextShape::Plain, ReplyContext::Elsewhere))
        secrets.push_back(found);
    fillWithAsterisks(bytes, secrets);
    for (const ByteRange &found : m_search.mask(bytes, TextShape::Plain, ReplyContext::Elsewhere))
        secrets.push_back(found);
    return mergedSpans(secrets, marks);
}

std::vector<Span> SecretMasker::maskReply(QByteArray &raw, ReplyContext context) const
{
    return secretSpans(m_search.mask(raw, TextShape::Reply, context));
}

std::vector<Span> SecretMasker::maskFragment(QByteArray &raw, ReplyContext context) const
{
    // Both are searched for in the same bytes: a cut part may overlap a whole secret.
    ByteRanges ranges = m_search.cutRangesIn(raw, context);
    for (const ByteRange &found : m_search.mask(raw, TextShape::Fragment, context))
        ranges.push_back(found);
    fillWithAsterisks(raw, ranges);
    return secretSpans(normalised(std::move(ranges)));
}

QString SecretMasker::maskText(const QString &text) const
{
    return m_search.masked(text);
}

} // namespace smtpscope
