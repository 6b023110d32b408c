// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/NaiveCheck.h"

#include <QRegularExpression>
#include <QString>
#include <QStringConverter>

#include <functional>

namespace smtpscope {

namespace {

using Escape = std::function<QByteArray(char)>;

QByteArray hex(char byte)
{
    return QByteArray(1, byte).toHex().toUpper();
}

QByteArray escapedBytes(const QByteArray &bytes, bool every, const Escape &escape)
{
    QByteArray result;
    for (const char byte : bytes) {
        const bool isPlain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')
            || (byte >= '0' && byte <= '9');
        result += isPlain && !every ? QByteArray(1, byte) : escape(byte);
    }
    return result;
}

QByteArray json(const QString &text, bool every)
{
    QByteArray result;
    for (const QChar c : text) {
        if (every || c.unicode() > 0x7e)
            result += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        else if (c == QLatin1Char('"') || c == QLatin1Char('\\') || c == QLatin1Char('/'))
            result += QByteArray("\\") + c.toLatin1();
        else
            result += c.toLatin1();
    }
    return result;
}

QByteArray html(const QString &text, int base, bool every)
{
    QByteArray result;
    for (const uint c : text.toUcs4()) {
        const bool isPlain = c < 0x7f && QChar::isLetterOrNumber(c);
        if (isPlain && !every)
            result += char(c);
        else
            result += (base == 16 ? "&#x" : "&#") + QByteArray::number(c, base) + ";";
    }
    return result;
}

void addBase64(QList<NaiveForm> &forms, const QByteArray &bytes, const char *name)
{
    for (int before = 0; before < 3; ++before) {
        const QByteArray whole =
            (QByteArray(before, 'x') + bytes).toBase64(QByteArray::OmitTrailingEquals);
        // Characters that hold a bit of the bytes before, or of those behind, depend on them.
        const qsizetype first = before == 0 ? 0 : before + 1;
        const qsizetype last = (before + bytes.size()) * 8 / 6;
        QByteArray core = whole.mid(first, last - first);
        forms.append({name, core, true});
        forms.append({name, core.replace('+', '-').replace('/', '_'), true});
    }
}

} // namespace

QList<NaiveForm> naiveForms(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    const QByteArray little = QStringEncoder(QStringConverter::Utf16LE)(text);
    const QByteArray big = QStringEncoder(QStringConverter::Utf16BE)(text);
    QList<NaiveForm> forms{{"as typed", secret, false}, {"utf-16le", little, false},
        {"utf-16be", big, false}, {"hex", secret.toHex(), false},
        {"hex pairs", secret.toHex(' '), false}, {"hex colons", secret.toHex(':'), false},
        {"hex of utf-16", little.toHex(), false}, {"json", json(text, false), false},
        {"json all", json(text, true), false}, {"html", text.toHtmlEscaped().toUtf8(), false},
        {"html dec", html(text, 10, false), false}, {"html hex", html(text, 16, false), false},
        {"html all", html(text, 16, true), false}};
    for (const bool every : {false, true}) {
        for (const char mark : {'%', '=', '+'}) {
            const auto escape = [mark](char byte) { return QByteArray(1, mark) + hex(byte); };
            forms.append({"escaped bytes", escapedBytes(secret, every, escape), false});
        }
    }
    addBase64(forms, secret, "base64");
    addBase64(forms, little, "base64 of utf-16le");
    addBase64(forms, big, "base64 of utf-16be");
    return forms;
}

QByteArray naiveLeak(const QByteArray &raw, const QByteArray &secret)
{
    const QString code = QStringLiteral("(^|\\n)\\d{3}[ -]");
    const QString enhanced = QStringLiteral("(\\d\\.\\d{1,3}\\.\\d{1,3} )?");
    QList<QByteArray> texts{raw};
    for (const QString &pattern : {code, code + enhanced}) {
        QString lines = QString::fromLatin1(raw);
        lines.replace(QRegularExpression(pattern), QString());
        lines.remove(QLatin1Char('\r')).remove(QLatin1Char('\n'));
        texts.append(lines.toLatin1());
    }
    for (const NaiveForm &form : naiveForms(secret)) {
        for (const QByteArray &text : texts) {
            const bool isThere = form.caseMatters ? text.contains(form.bytes)
                                                  : text.toLower().contains(form.bytes.toLower());
            if (isThere)
                return form.name + QByteArray(": ") + form.bytes;
        }
    }
    return {};
}

} // namespace smtpscope
