// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/SecretFinder.h"

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

using Ranges = std::vector<ByteRange>;

// Long texts are searched piece by piece, so that memory stays bounded; the pieces overlap by more
// than any form of a secret is long.
constexpr qsizetype Window = 1024 * 1024;
constexpr qsizetype Overlap = 16 * 1024;

struct EscapingMark
{
    Escaping escaping;
    char mark; // without it the escaping changes nothing
};

constexpr std::array Marks{EscapingMark{Escaping::Percent, '%'},
    EscapingMark{Escaping::QuotedPrintable, '='}, EscapingMark{Escaping::Xtext, '+'},
    EscapingMark{Escaping::Json, '\\'}, EscapingMark{Escaping::Html, '&'}};

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c < 0;
}

// A short secret counts only where it stands alone: "it" is not in "with".
bool standsAlone(const QByteArray &text, ByteRange range)
{
    const bool leftFree =
        range.begin == 0 || !isWordByte(text[range.begin]) || !isWordByte(text[range.begin - 1]);
    const bool rightFree = range.end == text.size() || !isWordByte(text[range.end - 1])
        || !isWordByte(text[range.end]);
    return leftFree && rightFree;
}

bool isBase64Byte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '+'
        || c == '/' || c == '-' || c == '_' || c == '=';
}

bool isPercentRunByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || QByteArrayView("%.-_~+").contains(c);
}

template <typename Belongs>
ByteRange wholeRun(QByteArrayView text, ByteRange range, Belongs belongs)
{
    while (range.begin > 0 && belongs(text[range.begin - 1]))
        --range.begin;
    while (range.end < text.size() && belongs(text[range.end]))
        ++range.end;
    return range;
}

} // namespace

std::vector<ByteRange> joined(std::vector<ByteRange> ranges)
{
    std::sort(ranges.begin(), ranges.end(),
        [](const ByteRange &a, const ByteRange &b) { return a.begin < b.begin; });
    Ranges result;
    for (const ByteRange &range : ranges) {
        if (!result.empty() && range.begin <= result.back().end)
            result.back().end = qMax(result.back().end, range.end);
        else
            result.push_back(range);
    }
    return result;
}

void SecretFinder::add(const QByteArray &secret)
{
    if (secret.isEmpty())
        return;
    const SecretForms forms(secret);
    if (std::find(m_secrets.begin(), m_secrets.end(), forms) == m_secrets.end())
        m_secrets.push_back(forms);
}

bool SecretFinder::hasShortSecret() const
{
    return std::any_of(m_secrets.begin(), m_secrets.end(),
        [](const SecretForms &forms) { return forms.isShort(); });
}

std::vector<ByteRange> SecretFinder::find(QByteArrayView text, ShortSecrets shortSecrets) const
{
    Ranges found;
    if (m_secrets.empty())
        return found;
    for (qsizetype at = 0; at == 0 || at < text.size(); at += Window) {
        Ranges inWindow;
        const qsizetype length = qMin(text.size() - at, Window + Overlap);
        findInWindow(text.sliced(at, length), shortSecrets, inWindow);
        for (const ByteRange &range : inWindow)
            found.push_back({range.begin + at, range.end + at});
    }
    return joined(std::move(found));
}

void SecretFinder::findInWindow(QByteArrayView text, ShortSecrets shortSecrets, Ranges &found) const
{
    findInView(decodedView(text, Escaping::None), shortSecrets, found);
    for (const EscapingMark &row : Marks) {
        if (text.contains(row.mark))
            findInView(decodedView(text, row.escaping), shortSecrets, found);
    }
    if (!text.contains('%'))
        return;
    for (ByteRange &range : found) { // the rest of a percent run tells of the secret too
        const ByteRange run = wholeRun(text, range, isPercentRunByte);
        if (text.sliced(run.begin, run.end - run.begin).contains('%'))
            range = run;
    }
}

void SecretFinder::findInView(
    const DecodedView &view, ShortSecrets shortSecrets, Ranges &found) const
{
    for (const ByteRange &range : findPlain(view.bytes, shortSecrets))
        found.push_back(view.sourceOf(range));
    for (const auto &runs : {base64Runs(view.bytes), hexRuns(view.bytes)}) {
        for (const DecodedRun &run : runs) {
            if (holdsAny(run.bytes, shortSecrets))
                found.push_back(view.sourceOf(run.run));
        }
    }
}

std::vector<ByteRange> SecretFinder::findPlain(
    const QByteArray &bytes, ShortSecrets shortSecrets) const
{
    const QByteArray folded = foldedAscii(bytes);
    Ranges found;
    for (const SecretForms &forms : m_secrets) {
        if (forms.isShort() && shortSecrets == ShortSecrets::LeaveOut)
            continue;
        for (const ByteRange &range : forms.findIn(folded)) {
            if (!forms.isShort() || standsAlone(bytes, range))
                found.push_back(range);
        }
        if (forms.isShort())
            continue;
        for (const ByteRange &range : forms.findBase64In(folded))
            found.push_back(wholeRun(bytes, range, isBase64Byte));
    }
    return found;
}

bool SecretFinder::holdsAny(const QByteArray &bytes, ShortSecrets shortSecrets) const
{
    return !findPlain(bytes, shortSecrets).empty();
}

std::vector<ByteRange> SecretFinder::findCutOff(QByteArrayView text) const
{
    const QByteArray folded = foldedAscii(text);
    qsizetype atEnd = 0;
    qsizetype atStart = 0;
    for (const SecretForms &forms : m_secrets) {
        if (forms.isShort())
            continue;
        atEnd = qMax(atEnd, forms.beginningAtEndOf(folded));
        atStart = qMax(atStart, forms.endAtStartOf(folded));
    }
    Ranges found;
    if (atStart > 0)
        found.push_back({0, atStart});
    if (atEnd > 0)
        found.push_back({text.size() - atEnd, text.size()});
    return joined(std::move(found));
}

} // namespace smtpscope
