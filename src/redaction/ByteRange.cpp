// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/ByteRange.h"

#include <algorithm>

namespace smtpscope {

ByteRanges normalised(ByteRanges ranges)
{
    std::sort(ranges.begin(), ranges.end(),
        [](const ByteRange &a, const ByteRange &b) { return a.begin < b.begin; });
    ByteRanges result;
    for (const ByteRange &range : ranges) {
        if (range.begin >= range.end)
            continue;
        if (!result.empty() && range.begin <= result.back().end)
            result.back().end = std::max(result.back().end, range.end);
        else
            result.push_back(range);
    }
    return result;
}

ByteRanges without(const ByteRanges &ranges, const ByteRanges &others)
{
    const ByteRanges holes = normalised(others);
    ByteRanges result;
    for (ByteRange rest : normalised(ranges)) {
        auto hole = std::lower_bound(holes.begin(), holes.end(), rest.begin,
            [](const ByteRange &candidate, qsizetype begin) { return candidate.end <= begin; });
        for (; hole != holes.end() && hole->begin < rest.end; ++hole) {
            if (hole->begin > rest.begin)
                result.push_back({rest.begin, hole->begin});
            rest.begin = std::min(rest.end, hole->end);
        }
        if (rest.begin < rest.end)
            result.push_back(rest);
    }
    return result;
}

void fillWithAsterisks(QByteArray &bytes, const ByteRanges &ranges)
{
    for (const ByteRange &range : ranges)
        std::fill(bytes.begin() + range.begin, bytes.begin() + range.end, '*');
}

std::vector<Span> secretSpans(const ByteRanges &ranges)
{
    std::vector<Span> spans;
    spans.reserve(ranges.size());
    for (const ByteRange &range : ranges)
        spans.push_back({quint32(range.begin), quint32(range.end - range.begin), Sort::Secret});
    return spans;
}

std::vector<Span> mergedSpans(const ByteRanges &secrets, const std::vector<Span> &marks)
{
    std::vector<Span> result = secretSpans(normalised(secrets));
    ByteRanges taken = secrets;
    for (const Span &mark : marks) {
        if (mark.sort == Sort::Secret)
            continue;
        const ByteRange marked{mark.offset, qsizetype(mark.offset) + mark.length};
        for (const ByteRange &rest : without({marked}, taken))
            result.push_back({quint32(rest.begin), quint32(rest.end - rest.begin), mark.sort});
        taken.push_back(marked);
    }
    std::sort(result.begin(), result.end(),
        [](const Span &a, const Span &b) { return a.offset < b.offset; });
    return result;
}

} // namespace smtpscope
