// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/DecodedView.h"

#include <QString>

#include <array>

namespace smtpscope {

namespace {

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

// The value of `count` hex digits from `at`; -1 when they are not all there.
int hexNumber(QByteArrayView text, qsizetype at, int count)
{
    int value = 0;
    for (int i = 0; i < count; ++i) {
        const int digit = at + i < text.size() ? hexDigit(text[at + i]) : -1;
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

// What stands for one escape: its decoded bytes and its length in the source; 0 when there is none.
struct Escape
{
    QByteArray bytes;
    qsizetype length = 0;
};

Escape hexEscape(QByteArrayView text, qsizetype at, char mark)
{
    const int value = text[at] == mark ? hexNumber(text, at + 1, 2) : -1;
    return value < 0 ? Escape() : Escape{QByteArray(1, char(value)), 3};
}

Escape quotedPrintableEscape(QByteArrayView text, qsizetype at)
{
    const QByteArrayView rest = text.sliced(at);
    if (rest.startsWith("=\r\n"))
        return {{}, 3};
    if (rest.startsWith("=\n"))
        return {{}, 2};
    return hexEscape(text, at, '=');
}

QByteArray utf8Of(char32_t c)
{
    return QString::fromUcs4(&c, 1).toUtf8();
}

Escape jsonEscape(QByteArrayView text, qsizetype at)
{
    if (text[at] != '\\' || at + 1 >= text.size())
        return {};
    static const QByteArray names = "\"\\/bfnrt";
    static const QByteArray values = "\"\\/\b\f\n\r\t";
    if (const qsizetype name = names.indexOf(text[at + 1]); name >= 0)
        return {QByteArray(1, values[name]), 2};
    const int unit = text[at + 1] == 'u' ? hexNumber(text, at + 2, 4) : -1;
    if (unit < 0)
        return {};
    const bool isHigh = unit >= 0xd800 && unit < 0xdc00;
    const int low =
        isHigh && text.sliced(at + 6).startsWith("\\u") ? hexNumber(text, at + 8, 4) : -1;
    if (low >= 0xdc00 && low < 0xe000)
        return {utf8Of(QChar::surrogateToUcs4(char16_t(unit), char16_t(low))), 12};
    return {utf8Of(char32_t(unit)), 6};
}

Escape htmlNumber(QByteArrayView text, qsizetype at)
{
    const bool isHex = at + 2 < text.size() && (text[at + 2] | 0x20) == 'x';
    const qsizetype start = at + (isHex ? 3 : 2);
    qsizetype end = start;
    quint32 value = 0;
    while (end < text.size() && end - start < 8) {
        const int digit = hexDigit(text[end]);
        if (digit < 0 || (!isHex && digit > 9))
            break;
        value = value * (isHex ? 16 : 10) + quint32(digit);
        ++end;
    }
    const bool isWhole = end > start && end < text.size() && text[end] == ';' && value <= 0x10ffff;
    return isWhole ? Escape{utf8Of(value), end + 1 - at} : Escape();
}

Escape htmlEscape(QByteArrayView text, qsizetype at)
{
    struct Name
    {
        QByteArrayView name;
        char value;
    };
    static constexpr std::array Names{Name{"&amp;", '&'}, Name{"&lt;", '<'}, Name{"&gt;", '>'},
        Name{"&quot;", '"'}, Name{"&apos;", '\''}};
    const QByteArrayView rest = text.sliced(at);
    for (const Name &name : Names) {
        if (rest.startsWith(name.name))
            return {QByteArray(1, name.value), name.name.size()};
    }
    return rest.startsWith("&#") ? htmlNumber(text, at) : Escape();
}

Escape escapeAt(QByteArrayView text, qsizetype at, Escaping escaping)
{
    switch (escaping) {
    case Escaping::None:
        return {};
    case Escaping::Percent:
        return hexEscape(text, at, '%');
    case Escaping::QuotedPrintable:
        return text[at] == '=' ? quotedPrintableEscape(text, at) : Escape();
    case Escaping::Xtext:
        return hexEscape(text, at, '+');
    case Escaping::Json:
        return jsonEscape(text, at);
    case Escaping::Html:
        return text[at] == '&' ? htmlEscape(text, at) : Escape();
    }
    return {};
}

bool isBase64(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+'
        || c == '/' || c == '-' || c == '_';
}

bool isHexSeparator(char c)
{
    return c == ' ' || c == ':' || c == '-';
}

void addBase64Run(std::vector<DecodedRun> &runs, QByteArrayView text, ByteRange run)
{
    QByteArray digits = text.sliced(run.begin, run.end - run.begin).toByteArray();
    digits.replace('-', '+').replace('_', '/');
    for (qsizetype skip = 0; skip < 4 && digits.size() - skip >= 4; ++skip)
        runs.push_back({run, QByteArray::fromBase64(digits.mid(skip))});
}

} // namespace

void DecodedView::append(char byte, qsizetype begin, qsizetype end)
{
    bytes += byte;
    from.push_back(begin);
    until.push_back(end);
}

ByteRange DecodedView::sourceOf(ByteRange range) const
{
    return {from[size_t(range.begin)], until[size_t(range.end - 1)]};
}

DecodedView decodedView(QByteArrayView text, Escaping escaping)
{
    DecodedView view;
    view.bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size();) {
        const Escape escape = escapeAt(text, i, escaping);
        const qsizetype length = qMax<qsizetype>(escape.length, 1);
        if (escape.length == 0)
            view.append(text[i], i, i + 1);
        for (const char byte : escape.bytes)
            view.append(byte, i, i + length);
        i += length;
    }
    return view;
}

std::vector<DecodedRun> base64Runs(QByteArrayView text)
{
    std::vector<DecodedRun> runs;
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        qsizetype end = begin;
        while (end < text.size() && isBase64(text[end]))
            ++end;
        qsizetype padded = end;
        while (padded < text.size() && padded < end + 2 && text[padded] == '=')
            ++padded;
        if (end - begin >= 4) {
            addBase64Run(runs, text, {begin, end});
            for (size_t i = runs.size(); i-- > 0 && runs[i].run.begin == begin;)
                runs[i].run.end = padded;
        }
        begin = padded;
    }
    return runs;
}

std::vector<DecodedRun> hexRuns(QByteArrayView text)
{
    std::vector<DecodedRun> runs;
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        if (hexDigit(text[begin]) < 0)
            continue;
        QByteArray digits;
        qsizetype end = begin;
        for (qsizetype i = begin; i < text.size(); ++i) {
            const bool isDigit = hexDigit(text[i]) >= 0;
            if (!isDigit && !isHexSeparator(text[i]))
                break;
            if (isDigit) {
                digits += text[i];
                end = i + 1;
            }
        }
        if (digits.size() >= 4) {
            runs.push_back({{begin, end}, QByteArray::fromHex(digits.left(digits.size() / 2 * 2))});
            const QByteArray later = digits.mid(1);
            runs.push_back({{begin, end}, QByteArray::fromHex(later.left(later.size() / 2 * 2))});
        }
        begin = end;
    }
    return runs;
}

} // namespace smtpscope
