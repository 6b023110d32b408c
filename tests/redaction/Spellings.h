// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Every spelling of a secret that a server may send back, made by plain enumeration: an opinion
// that owes nothing to the code under test.

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

namespace smtpscope {

inline QByteArray utf16Of(const QByteArray &utf8, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : QString::fromUtf8(utf8)) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xff);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

inline QByteArray escapedEach(const QByteArray &bytes, char mark, bool all)
{
    QByteArray text;
    for (const char c : bytes) {
        const bool isPlain =
            (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        text += isPlain && !all ? QByteArray(1, c) : mark + QByteArray(1, c).toHex().toUpper();
    }
    return text;
}

inline QByteArray jsonEscaped(const QByteArray &utf8, bool all)
{
    QByteArray text;
    for (const QChar c : QString::fromUtf8(utf8)) {
        const bool isPlain = c.unicode() < 0x7f && c != QLatin1Char('"') && c != QLatin1Char('\\');
        text += isPlain && !all
            ? QByteArray(1, char(c.unicode()))
            : "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return text;
}

inline QByteArray htmlEscaped(const QByteArray &utf8)
{
    QByteArray text;
    for (const uint c : QString::fromUtf8(utf8).toUcs4())
        text += "&#" + QByteArray::number(c) + ';';
    return text;
}

inline QByteArray spaced(const QByteArray &hex)
{
    QByteArray text;
    for (qsizetype i = 0; i < hex.size(); i += 2)
        text += (i > 0 ? ":" : "") + hex.mid(i, 2);
    return text;
}

/// The spellings of @p secret as a server might put them into a reply.
inline QByteArrayList spellingsOf(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    return {secret, text.toUpper().toUtf8(), text.toLower().toUtf8(), utf16Of(secret, false),
        utf16Of(secret, true), secret.toBase64(), ("x" + secret).toBase64(),
        ("xy" + secret + "z").toBase64(), (QByteArray("\0anna\0", 6) + secret).toBase64(),
        ("xy" + secret).toBase64(QByteArray::Base64UrlEncoding), utf16Of(secret, false).toBase64(),
        secret.toHex(), secret.toHex().toUpper(), spaced(secret.toHex()),
        escapedEach(secret, '%', false), escapedEach(secret, '%', true),
        escapedEach(secret, '=', false), escapedEach(secret, '=', true),
        escapedEach(secret, '+', true), jsonEscaped(secret, false), jsonEscaped(secret, true),
        htmlEscaped(secret), secret.toBase64().toPercentEncoding()};
}

} // namespace smtpscope
