// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/EncodedRuns.h"

#include "redaction/EscapeReader.h"

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

constexpr char Padding = '=';

bool isAlphanumeric(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z')
        || (byte >= 'a' && byte <= 'z');
}

constexpr std::array<qint8, 256> makeBase64Values()
{
    std::array<qint8, 256> values{};
    values.fill(-1);
    for (int i = 0; i < 26; ++i) {
        values[size_t('A') + size_t(i)] = qint8(i);
        values[size_t('a') + size_t(i)] = qint8(i + 26);
    }
    for (int i = 0; i < 10; ++i)
        values[size_t('0') + size_t(i)] = qint8(i + 52);
    values['+'] = values['-'] = 62;
    values['/'] = values['_'] = 63;
    return values;
}

// The six bits of a character of the standard or the URL-safe alphabet, or -1.
int base64Value(char byte)
{
    static constexpr std::array<qint8, 256> values = makeBase64Values();
    return values[uchar(byte)];
}

// A base64 character as it stands or escaped: "%2B", "%2F", "%3D", "\/".
struct Base64Character
{
    char character = 0;
    qsizetype length = 0; // 0: none here
};

Base64Character base64CharacterAt(QByteArrayView text, qsizetype at)
{
    if (base64Value(text[at]) >= 0 || text[at] == Padding)
        return {text[at], 1};
    if (text[at] == '%') {
        const int byte = hexByteAt(text, at + 1);
        if (byte == '+' || byte == '/' || byte == Padding)
            return {char(byte), 3};
    }
    if (text.sliced(at).startsWith("\\/"))
        return {'/', 2};
    return {};
}

// The length of the base64 character that ends before @p end; 0 when there is none.
qsizetype base64LengthBefore(QByteArrayView text, qsizetype end)
{
    for (const qsizetype length : {3, 2, 1}) {
        if (end < length)
            continue;
        const Base64Character found = base64CharacterAt(text, end - length);
        if (found.length == length && found.character != Padding)
            return length;
    }
    return 0;
}

bool isUrlCharacter(char byte)
{
    return isAlphanumeric(byte) || QByteArrayView("-._~%+").contains(byte);
}

ByteRange widened(const SearchText &text, ByteRange range, bool (*belongs)(char))
{
    const QByteArrayView bytes = text.bytes();
    while (range.begin > 0 && belongs(bytes[range.begin - 1]) && !text.isJoint(range.begin))
        --range.begin;
    while (range.end < bytes.size() && belongs(bytes[range.end]) && !text.isJoint(range.end))
        ++range.end;
    return range;
}

bool isHexDigit(char byte)
{
    return hexValue(byte) >= 0;
}

// Pairs of digits before and behind, each with @p separator.
ByteRange widenedToPairs(const SearchText &text, ByteRange range, char separator)
{
    const QByteArrayView bytes = text.bytes();
    while (range.begin >= 3 && bytes[range.begin - 1] == separator
        && hexByteAt(bytes, range.begin - 3) >= 0)
        range.begin -= 3;
    while (range.end < bytes.size() && bytes[range.end] == separator
        && hexByteAt(bytes, range.end + 1) >= 0)
        range.end += 3;
    return range;
}

} // namespace

void forEachBase64Run(
    const SearchText &text, size_t shortest, const std::function<void(const Base64Run &)> &visit)
{
    const QByteArrayView bytes = text.bytes();
    Base64Run run;
    const auto flush = [&] {
        if (run.values.size() >= shortest)
            visit(run);
        run.values.clear();
        run.places.clear();
    };
    for (qsizetype at = 0; at < bytes.size();) {
        if (const int value = base64Value(bytes[at]); value >= 0) {
            run.values.push_back(char(value));
            run.places.push_back(at);
            run.end = ++at;
            continue;
        }
        if (text.isSkippable(at)) {
            ++at;
            continue;
        }
        const Base64Character found = base64CharacterAt(bytes, at);
        if (found.length == 0 || found.character == Padding) {
            flush();
            at += std::max<qsizetype>(found.length, 1);
            continue;
        }
        run.values.push_back(char(base64Value(found.character)));
        run.places.push_back(at);
        at += found.length;
        run.end = at;
    }
    flush();
}

QByteArray decoded(const Base64Run &run, size_t phase)
{
    QByteArray bytes(qsizetype(run.values.size() - phase) * 6 / 8, Qt::Uninitialized);
    quint32 bits = 0;
    int count = 0;
    auto next = bytes.begin();
    for (size_t i = phase; i < run.values.size(); ++i) {
        bits = (bits << 6) | quint32(run.values[i]);
        count += 6;
        if (count >= 8) {
            count -= 8;
            *next++ = char((bits >> count) & 0xff);
        }
    }
    return bytes;
}

ByteRange widenedToBase64(const SearchText &text, ByteRange range)
{
    const QByteArrayView bytes = text.bytes();
    while (range.begin > 0 && !text.isJoint(range.begin)) {
        const qsizetype length = base64LengthBefore(bytes, range.begin);
        if (length == 0)
            break;
        range.begin -= length;
    }
    int padding = 0;
    while (range.end < bytes.size() && !text.isJoint(range.end) && padding < 2) {
        const Base64Character found = base64CharacterAt(bytes, range.end);
        if (found.length == 0 || (padding > 0 && found.character != Padding))
            break;
        padding += found.character == Padding ? 1 : 0;
        range.end += found.length;
    }
    return range;
}

ByteRange widenedToHex(const SearchText &text, ByteRange range)
{
    const auto held = text.bytes().sliced(range.begin, range.end - range.begin);
    for (const char separator : {' ', ':', '-', ',', '.'}) {
        if (held.contains(separator))
            return widenedToPairs(text, range, separator);
    }
    return widened(text, range, isHexDigit);
}

ByteRange widenedToPercent(const SearchText &text, ByteRange range)
{
    const ByteRange word = widened(text, range, isUrlCharacter);
    const QByteArrayView bytes = text.bytes();
    for (qsizetype at = word.begin; at + 2 < word.end; ++at) {
        if (bytes[at] == '%' && hexByteAt(bytes, at + 1) >= 0)
            return word;
    }
    return range;
}

} // namespace smtpscope
