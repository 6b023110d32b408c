// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/SecretSearch.h"

#include "redaction/ReplyLayout.h"

#include <algorithm>
#include <iterator>
#include <memory>

namespace smtpscope {

namespace {

// Masking may make new text that looks like a secret only when the secret holds asterisks; each
// round masks at least one byte more, so a few are enough for anything but a made-up text.
constexpr int MostRounds = 8;

void append(ByteRanges &ranges, const ByteRanges &more)
{
    ranges.insert(ranges.end(), more.begin(), more.end());
}

// The searched text of one layout, brought back to recorded bytes.
ByteRanges originsOf(const SearchText &text, const ByteRanges &found)
{
    ByteRanges origins;
    for (const ByteRange &range : found)
        append(origins, text.originsOf(range));
    return origins;
}

ByteRanges withoutStructure(const ByteRanges &ranges, const ReplyLayout &layout)
{
    ByteRanges untouched = layout.structure();
    append(untouched, layout.lineEnds());
    return without(ranges, untouched);
}

} // namespace

void SecretSearch::learn(const QByteArray &secret)
{
    if (secret.isEmpty())
        return;
    const auto forms = std::make_shared<const SecretForms>(secret);
    m_afterSecret.add(forms);
    if (!forms->isShort())
        m_everywhere.add(forms);
    m_hasShort = m_hasShort || forms->isShort();
}

const SecretFinder &SecretSearch::finder(ReplyContext context) const
{
    switch (context) {
    case ReplyContext::AfterSecret:
        return m_afterSecret;
    case ReplyContext::Elsewhere:
        return m_everywhere;
    }
    return m_everywhere;
}

ByteRanges SecretSearch::rangesIn(QByteArrayView bytes, TextShape shape, ReplyContext context) const
{
    const SecretFinder &secrets = finder(context);
    if (secrets.isEmpty())
        return {};
    ByteRanges inRaw = secrets.find(SearchText(bytes));
    if (shape == TextShape::Plain)
        return inRaw;
    const ReplyLayout layout(bytes);
    ByteRanges inLines;
    for (const SearchText &text : layout.joined(secrets.hasBlank()))
        append(inLines, originsOf(text, secrets.find(text)));
    // A fragment need not begin where a line does, so what looks like a code may be a part of a
    // secret.
    ByteRanges result = withoutStructure(inLines, layout);
    append(result,
        shape == TextShape::Reply ? withoutStructure(inRaw, layout)
                                  : without(inRaw, layout.lineEnds()));
    return normalised(std::move(result));
}

ByteRanges SecretSearch::cutRangesIn(QByteArrayView bytes, ReplyContext context) const
{
    const SecretFinder &secrets = finder(context);
    if (secrets.isEmpty())
        return {};
    const ReplyLayout layout(bytes);
    ByteRanges result = without(secrets.findCut(SearchText(bytes)), layout.lineEnds());
    for (const SearchText &text : layout.joined(secrets.hasBlank()))
        append(result, withoutStructure(originsOf(text, secrets.findCut(text)), layout));
    return normalised(std::move(result));
}

ByteRanges SecretSearch::mask(QByteArray &bytes, TextShape shape, ReplyContext context) const
{
    ByteRanges all;
    for (int round = 0; round < MostRounds; ++round) {
        const ByteRanges found = rangesIn(bytes, shape, context);
        if (found.empty())
            break;
        fillWithAsterisks(bytes, found);
        append(all, found);
        if (!finder(context).hasAsterisk())
            break;
    }
    return normalised(std::move(all));
}

QString SecretSearch::masked(const QString &text) const
{
    if (isEmpty())
        return text;
    QByteArray bytes;
    std::vector<qsizetype> unitOf; // the UTF-16 unit behind each byte
    for (qsizetype unit = 0; unit < text.size(); ++unit) {
        const bool isPair = text[unit].isHighSurrogate() && unit + 1 < text.size()
            && text[unit + 1].isLowSurrogate();
        bytes += QStringView(text).mid(unit, isPair ? 2 : 1).toUtf8();
        unitOf.resize(size_t(bytes.size()), unit);
        unit += isPair ? 1 : 0;
    }
    QString result = text;
    for (const ByteRange &range : mask(bytes, TextShape::Plain, ReplyContext::Elsewhere)) {
        for (qsizetype byte = range.begin; byte < range.end; ++byte) {
            const qsizetype unit = unitOf[size_t(byte)];
            if (text[unit].isHighSurrogate() && unit + 1 < text.size())
                result[unit + 1] = QLatin1Char('*');
            result[unit] = QLatin1Char('*');
        }
    }
    return result;
}

} // namespace smtpscope
