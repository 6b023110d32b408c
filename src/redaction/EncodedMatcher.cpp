// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/EncodedMatcher.h"

#include "redaction/EscapeReader.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

constexpr qsizetype LongestEscape = 12; // two JSON surrogates

// The places at which a comparison may stand: "%25" can be one percent sign or three characters.
struct Places
{
    std::array<qsizetype, 16> at{};
    size_t count = 0;

    const qsizetype *begin() const { return at.data(); }
    const qsizetype *end() const { return at.data() + count; }
    bool isEmpty() const { return count == 0; }
    void add(qsizetype place)
    {
        if (count < at.size() && std::find(begin(), end(), place) == end())
            at[count++] = place;
    }
};

class Walker
{
public:
    explicit Walker(const SearchText &text) : m_text(text), m_bytes(text.bytes()) { }

    bool isCutShort() const { return m_cutShort; }

    // The places behind @p unit for those before it.
    Places behind(const Places &here, const PatternUnit &unit)
    {
        Places next;
        for (const qsizetype place : here) {
            if (place >= m_bytes.size()) {
                m_cutShort = true;
                continue;
            }
            for (const Spelling &spelling : unit)
                addBehindSpelling(place, spelling, next);
            if (unit.folded != PatternUnit::NoCharacter && beginsEscape(m_bytes[place]))
                addBehindReference(place, unit.folded, next);
        }
        ++m_units;
        return next;
    }

    // Adds the places behind whatever a secret may pass over.
    void passOver(Places &places) const
    {
        for (size_t i = 0; i < places.count; ++i) {
            const qsizetype place = places.at[i];
            if (place >= m_bytes.size())
                continue;
            if (m_text.isSkippable(place))
                places.add(place + 1);
            if (m_bytes[place] == '=')
                passOverSoftBreak(place, places);
        }
    }

private:
    void passOverSoftBreak(qsizetype place, Places &places) const
    {
        const QByteArrayView rest = m_bytes.sliced(place + 1);
        if (rest.startsWith("\r\n"))
            places.add(place + 3);
        else if (rest.startsWith('\n'))
            places.add(place + 2);
        else if (m_text.isJoint(place + 1))
            places.add(place + 1);
    }

    void addBehindSpelling(qsizetype place, const Spelling &spelling, Places &next)
    {
        Places here;
        here.add(place);
        for (quint8 i = 0; i < spelling.size && !here.isEmpty(); ++i) {
            if (i > 0)
                passOver(here);
            Places further;
            for (const qsizetype candidate : here)
                addBehindByte(candidate, spelling.bytes[i], further);
            here = further;
        }
        for (const qsizetype end : here)
            next.add(end);
    }

    void addBehindByte(qsizetype place, char byte, Places &next)
    {
        if (place >= m_bytes.size()) {
            m_cutShort = true;
            return;
        }
        if (m_bytes[place] == byte)
            next.add(place + 1);
        if (!beginsEscape(m_bytes[place]))
            return;
        noteCutEscape(place);
        for (const Escape &escape : escapesAt(m_bytes, place)) {
            if (escape.isByte && escape.value == uchar(byte))
                next.add(place + escape.length);
        }
    }

    void addBehindReference(qsizetype place, char32_t folded, Places &next)
    {
        noteCutEscape(place);
        for (const Escape &escape : escapesAt(m_bytes, place)) {
            if (!escape.isByte && QChar::toCaseFolded(escape.value) == folded)
                next.add(place + escape.length);
        }
    }

    // An escape that the end of the text may have cut. Believed only behind a part of the secret,
    // or every stray ampersand near the end of a text would be one.
    void noteCutEscape(qsizetype place)
    {
        const QByteArrayView rest = m_bytes.sliced(place);
        const bool isTwoDigits = rest[0] == '%' || rest[0] == '=' || rest[0] == '+';
        if (m_units == 0 || rest.size() >= (isTwoDigits ? 3 : LongestEscape))
            return;
        const auto mayFollow = [](char byte) {
            return QByteArrayView("#{\\").contains(byte)
                || QChar::isLetterOrNumber(char32_t(uchar(byte)));
        };
        if (rest[0] != '_' && std::all_of(rest.begin() + 1, rest.end(), mayFollow))
            m_cutShort = true;
    }

    const SearchText &m_text;
    QByteArrayView m_bytes;
    size_t m_units = 0;
    bool m_cutShort = false;
};

bool isHexSeparator(char byte)
{
    return byte == ' ' || byte == ':' || byte == ',' || byte == '.' || byte == '-';
}

qsizetype behindHexSeparators(const SearchText &text, qsizetype at)
{
    const QByteArrayView bytes = text.bytes();
    for (int i = 0; i < 2 && at < bytes.size() && isHexSeparator(bytes[at]); ++i)
        ++at;
    while (at < bytes.size() && text.isSkippable(at))
        ++at;
    const QByteArrayView rest = bytes.sliced(std::min(at, bytes.size()));
    return rest.startsWith("0x") || rest.startsWith("0X") ? at + 2 : at;
}

WalkResult hexUnit(const SearchText &text, const PatternUnit &unit, qsizetype from, bool isFirst)
{
    WalkResult result;
    for (const Spelling &spelling : unit) {
        qsizetype at = from;
        bool agrees = true;
        for (quint8 i = 0; i < spelling.size && agrees; ++i) {
            if (!isFirst || i > 0)
                at = behindHexSeparators(text, at);
            if (at >= text.size() - 1)
                result.isCutShort = true;
            agrees = hexByteAt(text.bytes(), at) == uchar(spelling.bytes[i]);
            at += 2;
        }
        if (agrees)
            result.end = std::max(result.end, at);
    }
    return result;
}

} // namespace

WalkResult walkEscaped(
    const SearchText &text, const SecretPattern &pattern, qsizetype from, size_t firstUnit)
{
    Walker walker(text);
    Places here;
    here.add(from);
    for (size_t i = firstUnit; i < pattern.size(); ++i) {
        if (i > firstUnit)
            walker.passOver(here);
        here = walker.behind(here, pattern.unit(i));
        if (here.isEmpty())
            return {-1, walker.isCutShort()};
    }
    return {*std::max_element(here.begin(), here.end()), false};
}

WalkResult walkHex(
    const SearchText &text, const SecretPattern &pattern, qsizetype from, size_t firstUnit)
{
    WalkResult result;
    result.end = from;
    for (size_t i = firstUnit; i < pattern.size(); ++i) {
        result = hexUnit(text, pattern.unit(i), result.end, i == firstUnit);
        if (result.end < 0)
            return result;
    }
    result.isCutShort = false;
    return result;
}

} // namespace smtpscope
