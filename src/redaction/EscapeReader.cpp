// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/EscapeReader.h"

#include <QChar>

#include <utility>

namespace smtpscope {

namespace {

char at(QByteArrayView text, qsizetype index)
{
    return index < text.size() ? text[index] : '\0';
}

struct Number
{
    char32_t value = 0;
    qsizetype digits = 0;
};

Number numberAt(QByteArrayView text, qsizetype from, int base, qsizetype mostDigits)
{
    Number number;
    while (number.digits < mostDigits) {
        const int digit = hexValue(at(text, from + number.digits));
        if (digit < 0 || digit >= base)
            break;
        number.value = number.value * char32_t(base) + char32_t(digit);
        ++number.digits;
    }
    return number;
}

void addHexByte(QByteArrayView text, qsizetype from, qsizetype prefix, Escapes &escapes)
{
    if (const int byte = hexByteAt(text, from + prefix); byte >= 0)
        escapes.add(char32_t(byte), true, prefix + 2);
}

// \uXXXX of JSON, also as the pair of surrogates that spells one character.
void addUtf16Unit(QByteArrayView text, qsizetype from, Escapes &escapes)
{
    const Number first = numberAt(text, from + 2, 16, 4);
    if (first.digits != 4)
        return;
    if (QChar::isHighSurrogate(first.value) && at(text, from + 6) == text[from]
        && at(text, from + 7) == text[from + 1]) {
        const Number second = numberAt(text, from + 8, 16, 4);
        if (second.digits == 4 && QChar::isLowSurrogate(second.value)) {
            const char32_t both =
                QChar::surrogateToUcs4(char16_t(first.value), char16_t(second.value));
            escapes.add(both, false, 12);
        }
    }
    escapes.add(first.value, false, 6);
}

void addPercent(QByteArrayView text, qsizetype from, Escapes &escapes)
{
    addHexByte(text, from, 1, escapes);
    if (at(text, from + 1) == 'u')
        addUtf16Unit(text, from, escapes);
}

void addLetterEscape(char letter, Escapes &escapes)
{
    constexpr std::array<std::pair<char, char>, 6> Controls{
        {{'n', '\n'}, {'r', '\r'}, {'t', '\t'}, {'b', '\b'}, {'f', '\f'}, {'0', '\0'}}};
    for (const auto &[name, value] : Controls) {
        if (letter == name)
            escapes.add(char32_t(value), true, 2);
    }
    const bool isWord = QChar::isLetterOrNumber(char32_t(uchar(letter)));
    if (!isWord && letter > ' ' && letter < 0x7f)
        escapes.add(char32_t(letter), true, 2);
}

void addBackslash(QByteArrayView text, qsizetype from, Escapes &escapes)
{
    const char kind = at(text, from + 1);
    if (kind == 'x' || kind == 'X')
        addHexByte(text, from, 2, escapes);
    if (kind == 'u' && at(text, from + 2) == '{') {
        const Number number = numberAt(text, from + 3, 16, 6);
        if (number.digits > 0 && at(text, from + 3 + number.digits) == '}')
            escapes.add(number.value, false, number.digits + 4);
    } else if (kind == 'u') {
        addUtf16Unit(text, from, escapes);
    } else if (kind == 'U') {
        const Number number = numberAt(text, from + 2, 16, 8);
        if (number.digits == 8)
            escapes.add(number.value, false, 10);
    }
    const Number octal = numberAt(text, from + 1, 8, 3);
    if (octal.digits == 3 && octal.value < 256)
        escapes.add(octal.value, true, 4);
    if (from + 1 < text.size())
        addLetterEscape(kind, escapes);
}

// HTML 4 "Character entity references" for ISO 8859-1, in order from U+00A0.
constexpr std::array Latin1Names{"nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar",
    "sect", "uml", "copy", "ordf", "laquo", "not", "shy", "reg", "macr", "deg", "plusmn", "sup2",
    "sup3", "acute", "micro", "para", "middot", "cedil", "sup1", "ordm", "raquo", "frac14",
    "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring", "AElig",
    "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH",
    "Ntilde", "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute",
    "Ucirc", "Uuml", "Yacute", "THORN", "szlig", "agrave", "aacute", "acirc", "atilde", "auml",
    "aring", "aelig", "ccedil", "egrave", "eacute", "ecirc", "euml", "igrave", "iacute", "icirc",
    "iuml", "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde", "ouml", "divide", "oslash",
    "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml"};

bool isNameAt(QByteArrayView text, qsizetype from, QByteArrayView name)
{
    return text.size() - from >= name.size()
        && qstrnicmp(text.data() + from, name.data(), size_t(name.size())) == 0;
}

void addNamedReference(QByteArrayView text, qsizetype from, Escapes &escapes)
{
    constexpr std::array<std::pair<const char *, char>, 5> Names{
        {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
    const auto add = [&](const char *name, char32_t value) {
        const auto length = qsizetype(qstrlen(name));
        if (!isNameAt(text, from + 1, name))
            return;
        const bool closed = at(text, from + 1 + length) == ';';
        escapes.add(value, false, length + (closed ? 2 : 1));
    };
    for (const auto &[name, value] : Names)
        add(name, char32_t(value));
    for (size_t i = 0; i < Latin1Names.size() && escapes.count == 0; ++i)
        add(Latin1Names[i], char32_t(0xa0 + i));
}

void addReference(QByteArrayView text, qsizetype from, Escapes &escapes)
{
    if (at(text, from + 1) != '#')
        return addNamedReference(text, from, escapes);
    const bool isHex = at(text, from + 2) == 'x' || at(text, from + 2) == 'X';
    const qsizetype prefix = isHex ? 3 : 2;
    const Number number = numberAt(text, from + prefix, isHex ? 16 : 10, 8);
    if (number.digits == 0)
        return;
    const qsizetype end = prefix + number.digits;
    escapes.add(number.value, false, at(text, from + end) == ';' ? end + 1 : end);
}

} // namespace

void Escapes::add(char32_t value, bool isByte, qsizetype length)
{
    if (size_t(count) < readings.size())
        readings[size_t(count++)] = {value, isByte, length};
}

bool beginsEscape(char byte)
{
    return byte == '%' || byte == '=' || byte == '+' || byte == '_' || byte == '\\' || byte == '&';
}

int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    if (digit >= 'a' && digit <= 'f')
        return digit - 'a' + 10;
    if (digit >= 'A' && digit <= 'F')
        return digit - 'A' + 10;
    return -1;
}

int hexByteAt(QByteArrayView text, qsizetype at)
{
    if (at + 1 >= text.size())
        return -1;
    const int high = hexValue(text[at]);
    const int low = hexValue(text[at + 1]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

Escapes escapesAt(QByteArrayView text, qsizetype at)
{
    Escapes escapes;
    switch (text[at]) {
    case '%':
        addPercent(text, at, escapes);
        break;
    case '=':
        addHexByte(text, at, 1, escapes);
        break;
    case '+':
        addHexByte(text, at, 1, escapes);
        escapes.add(' ', true, 1); // application/x-www-form-urlencoded
        break;
    case '_':
        escapes.add(' ', true, 1); // the Q encoding of RFC 2047
        break;
    case '\\':
        addBackslash(text, at, escapes);
        break;
    case '&':
        addReference(text, at, escapes);
        break;
    }
    return escapes;
}

} // namespace smtpscope
