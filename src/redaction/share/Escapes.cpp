// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/Escapes.h"

#include <QString>

#include <algorithm>
#include <cctype>

namespace smtpscope {

namespace {

bool isHexDigit(char c)
{
    return isxdigit(static_cast<unsigned char>(c)) != 0;
}

int hexValue(QByteArrayView digits)
{
    bool isNumber = false;
    const int value = digits.toByteArray().toInt(&isNumber, 16);
    return isNumber && std::all_of(digits.begin(), digits.end(), isHexDigit) ? value : -1;
}

struct Unescaped
{
    char32_t character = 0;
    qsizetype length = 0; // of the escape; 0 when there is none
};

Unescaped byteEscape(QByteArrayView text, char mark)
{
    if (text.size() < 3 || text[0] != mark)
        return {};
    const int value = hexValue(text.sliced(1, 2));
    return value < 0 ? Unescaped{} : Unescaped{char32_t(value), 3};
}

Unescaped backslashEscape(QByteArrayView text)
{
    if (text.size() < 2 || text[0] != '\\')
        return {};
    const qsizetype digits = text[1] == 'u' ? 4 : text[1] == 'x' ? 2 : 0;
    if (digits == 0)
        return {};
    const bool isBraced = text.size() > 2 && text[2] == '{';
    const qsizetype close =
        isBraced ? text.first(std::min<qsizetype>(text.size(), 12)).indexOf('}') : 2 + digits;
    const qsizetype first = isBraced ? 3 : 2;
    if (close < first || close > text.size())
        return {};
    const int value = hexValue(text.sliced(first, close - first));
    return value < 0 ? Unescaped{} : Unescaped{char32_t(value), close + (isBraced ? 1 : 0)};
}

Unescaped entityEscape(QByteArrayView text)
{
    if (text.size() < 4 || text[0] != '&' || text[1] != '#')
        return {};
    const qsizetype end = text.first(std::min<qsizetype>(text.size(), 12)).indexOf(';');
    if (end < 0)
        return {};
    const bool isHex = text[2] == 'x' || text[2] == 'X';
    bool isNumber = false;
    const int value = isHex ? hexValue(text.sliced(3, end - 3))
                            : text.sliced(2, end - 2).toByteArray().toInt(&isNumber);
    return value <= 0 || (!isHex && !isNumber) ? Unescaped{} : Unescaped{char32_t(value), end + 1};
}

Unescaped unescape(QByteArrayView text, EscapeFamily family)
{
    switch (family) {
    case EscapeFamily::Percent:
        return byteEscape(text, '%');
    case EscapeFamily::QuotedPrintable:
        return byteEscape(text, '=');
    case EscapeFamily::Xtext:
        return byteEscape(text, '+');
    case EscapeFamily::Backslash:
        return backslashEscape(text);
    case EscapeFamily::Entity:
        return entityEscape(text);
    }
    return {};
}

bool isCharacterFamily(EscapeFamily family)
{
    return family == EscapeFamily::Backslash || family == EscapeFamily::Entity;
}

} // namespace

QByteArray withoutEscapes(QByteArrayView text, EscapeFamily family)
{
    QByteArray plain;
    qsizetype i = 0;
    while (i < text.size()) {
        const Unescaped found = unescape(text.sliced(i), family);
        if (found.length == 0)
            plain += text[i++];
        else if (isCharacterFamily(family))
            plain += QString::fromUcs4(&found.character, 1).toUtf8();
        else
            plain += char(found.character);
        i += found.length;
    }
    return plain;
}

} // namespace smtpscope
