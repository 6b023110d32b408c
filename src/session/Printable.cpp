// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/Printable.h"

#include <QChar>
#include <QLatin1StringView>

#include <algorithm>

namespace smtpscope {

namespace {

bool isShowable(char32_t c)
{
    if (c < 0x7f)
        return c >= 0x20;
    const QChar::Category category = QChar::category(c);
    return category != QChar::Other_Control && category != QChar::Other_Format
        && category != QChar::Other_Surrogate && category != QChar::Other_NotAssigned
        && category != QChar::Separator_Line && category != QChar::Separator_Paragraph;
}

QString escapedByte(uchar byte)
{
    return QStringLiteral("\\x%1").arg(byte, 2, 16, QLatin1Char('0'));
}

QString escapedCharacter(char32_t c)
{
    if (c < 0x80)
        return escapedByte(uchar(c));
    return QStringLiteral("\\u{%1}").arg(uint(c), 4, 16, QLatin1Char('0'));
}

struct Decoded
{
    char32_t character = 0;
    qsizetype length = 0; // bytes used; 0 when the bytes are not valid UTF-8
};

// RFC 3629 by hand, because Qt's decoders do not say which bytes were bad.
Decoded decodeUtf8(QByteArrayView bytes)
{
    const auto lead = uchar(bytes[0]);
    if (lead < 0x80)
        return {lead, 1};
    const qsizetype length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4 || bytes.size() < length)
        return {};
    char32_t c = lead & (0xff >> (length + 1));
    for (qsizetype i = 1; i < length; ++i) {
        const auto next = uchar(bytes[i]);
        if ((next & 0xc0) != 0x80)
            return {};
        c = (c << 6) | (next & 0x3f);
    }
    const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
    if (overlong || c > 0x10ffff || (c >= 0xd800 && c <= 0xdfff))
        return {};
    return {c, length};
}

bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7f;
}

// How many of the first bytes are characters that stand for themselves: mostly all of them.
qsizetype plainLength(QByteArrayView bytes)
{
    return std::find_if_not(bytes.begin(), bytes.end(), isPlain) - bytes.begin();
}

bool isLineEnd(QByteArrayView bytes, qsizetype i)
{
    return (bytes[i] == '\r' && i + 1 < bytes.size() && bytes[i + 1] == '\n')
        || (bytes[i] == '\n' && i > 0 && bytes[i - 1] == '\r');
}

} // namespace

bool isPrintable(QByteArrayView bytes)
{
    for (qsizetype i = 0; i < bytes.size();) {
        const Decoded next = decodeUtf8(bytes.sliced(i));
        if (next.length == 0 || !(isShowable(next.character) || isLineEnd(bytes, i)))
            return false;
        i += next.length;
    }
    return true;
}

QString printable(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (qsizetype i = 0; i < bytes.size();) {
        const qsizetype plain = plainLength(bytes.sliced(i));
        text += QLatin1StringView(bytes.data() + i, plain);
        i += plain;
        if (i == bytes.size())
            break;
        const Decoded next = decodeUtf8(bytes.sliced(i));
        if (next.length == 0)
            text += escapedByte(uchar(bytes[i]));
        else if (isShowable(next.character))
            text += QString::fromUcs4(&next.character, 1);
        else
            text += escapedCharacter(next.character);
        i += qMax<qsizetype>(next.length, 1);
    }
    return text;
}

QString printable(QStringView text)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        if (c >= 0x20 && c < 0x7f)
            shown += QChar(char16_t(c));
        else
            shown += isShowable(c) ? QString::fromUcs4(&c, 1) : escapedCharacter(c);
    }
    return shown;
}

} // namespace smtpscope
