// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/SecretMasker.h"

#include "redaction/ReplyLayout.h"

#include <algorithm>

namespace smtpscope {

namespace {

using Ranges = std::vector<ByteRange>;

ShortSecrets shortSecretsIn(ReplyContext context)
{
    return context == ReplyContext::AfterSecret ? ShortSecrets::LookFor : ShortSecrets::LeaveOut;
}

// The stretches of the reply that the stretches `found` of its text stand for. One that goes over a
// line end becomes two.
Ranges sourceRanges(const DecodedView &text, const Ranges &found)
{
    Ranges ranges;
    for (const ByteRange &range : found) {
        for (auto i = size_t(range.begin); i < size_t(range.end); ++i) {
            if (text.from[i] < text.until[i])
                ranges.push_back({text.from[i], text.until[i]});
        }
    }
    return joined(std::move(ranges));
}

std::vector<Span> maskRanges(QByteArray &bytes, const Ranges &ranges)
{
    std::vector<Span> spans;
    for (const ByteRange &range : ranges) {
        std::fill(bytes.begin() + range.begin, bytes.begin() + range.end, '*');
        spans.push_back({quint32(range.begin), quint32(range.end - range.begin), Sort::Secret});
    }
    return spans;
}

// What is left of `mark` where no secret lies over it.
void addUncovered(std::vector<Span> &spans, const Span &mark, const Ranges &secrets)
{
    qsizetype at = mark.offset;
    const qsizetype end = qsizetype(mark.offset) + mark.length;
    const auto add = [&](qsizetype until) {
        if (until > at)
            spans.push_back({quint32(at), quint32(until - at), mark.sort});
    };
    for (const ByteRange &secret : secrets) {
        if (secret.end <= at || secret.begin >= end)
            continue;
        add(secret.begin);
        at = secret.end;
    }
    add(end);
}

} // namespace

void SecretMasker::learn(const QByteArray &secret)
{
    m_finder.add(secret);
}

std::vector<Span> SecretMasker::maskSent(QByteArray &bytes, const std::vector<Span> &marks) const
{
    Ranges secrets = m_finder.find(bytes, ShortSecrets::LeaveOut);
    for (const Span &mark : marks) {
        if (mark.sort == Sort::Secret)
            secrets.push_back({mark.offset, qsizetype(mark.offset) + mark.length});
    }
    secrets = joined(std::move(secrets));
    std::vector<Span> spans = maskRanges(bytes, secrets);
    for (const Span &mark : marks) {
        if (mark.sort != Sort::Secret)
            addUncovered(spans, mark, secrets);
    }
    std::sort(spans.begin(), spans.end(),
        [](const Span &a, const Span &b) { return a.offset < b.offset; });
    return spans;
}

std::vector<Span> SecretMasker::maskReply(QByteArray &raw, ReplyContext context) const
{
    return maskRanges(raw, secretsInReply(raw, context));
}

std::vector<ByteRange> SecretMasker::secretsInReply(
    const QByteArray &raw, ReplyContext context) const
{
    Ranges secrets;
    for (const LineJoint joint : {LineJoint::Nothing, LineJoint::Blank}) {
        const DecodedView text = textOfReply(raw, joint);
        const Ranges found = sourceRanges(text, m_finder.find(text.bytes, shortSecretsIn(context)));
        secrets.insert(secrets.end(), found.begin(), found.end());
    }
    return joined(std::move(secrets));
}

std::vector<Span> SecretMasker::maskFragment(QByteArray &raw, ReplyContext context) const
{
    Ranges secrets = secretsInReply(raw, context);
    const DecodedView text = textOfReply(raw, LineJoint::Nothing);
    const Ranges cutOff = sourceRanges(text, m_finder.findCutOff(text.bytes));
    secrets.insert(secrets.end(), cutOff.begin(), cutOff.end());
    return maskRanges(raw, joined(std::move(secrets)));
}

QString SecretMasker::maskText(const QString &text) const
{
    QByteArray bytes = text.toUtf8();
    const Ranges found = m_finder.find(bytes, ShortSecrets::LeaveOut);
    if (found.empty())
        return text;
    maskRanges(bytes, found);
    return QString::fromUtf8(bytes);
}

} // namespace smtpscope
