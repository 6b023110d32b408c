// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/SearchText.h"

#include <numeric>

namespace smtpscope {

SearchText::SearchText(QByteArrayView bytes) : m_plain(bytes)
{ }

void SearchText::append(QByteArrayView source, ByteRange range, bool skippable)
{
    m_bytes.append(source.sliced(range.begin, range.end - range.begin));
    const auto length = std::ptrdiff_t(range.end - range.begin);
    m_origins.resize(size_t(m_bytes.size()));
    std::iota(m_origins.end() - length, m_origins.end(), range.begin);
    m_skippable.resize(size_t(m_bytes.size()), skippable ? 1 : 0);
}

void SearchText::appendLineJoint()
{
    m_bytes.append(' ');
    m_origins.push_back(NoOrigin);
    m_skippable.push_back(1);
}

bool SearchText::isSkippable(qsizetype index) const
{
    return !m_skippable.empty() && index < size() && m_skippable[size_t(index)] != 0;
}

bool SearchText::isJoint(qsizetype index) const
{
    if (m_origins.empty() || index <= 0 || index >= size())
        return false;
    const qsizetype before = m_origins[size_t(index) - 1];
    return before == NoOrigin || m_origins[size_t(index)] != before + 1;
}

ByteRanges SearchText::originsOf(ByteRange range) const
{
    if (m_origins.empty())
        return {range};
    ByteRanges result;
    for (qsizetype index = range.begin; index < range.end; ++index) {
        const qsizetype origin = m_origins[size_t(index)];
        if (origin == NoOrigin)
            continue;
        if (!result.empty() && result.back().end == origin)
            ++result.back().end;
        else
            result.push_back({origin, origin + 1});
    }
    return result;
}

} // namespace smtpscope
