// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/Decodings.h"

#include "redaction/share/Escapes.h"

#include <QString>
#include <QStringConverter>

#include <algorithm>
#include <cctype>

namespace smtpscope {

namespace {

using Look = std::function<void(QByteArrayView)>;

constexpr qsizetype ShortestBase64 = 7; // characters that hold five bytes
constexpr qsizetype ShortestHex = 10;

bool isBase64(char c)
{
    return isalnum(static_cast<unsigned char>(c)) != 0 || c == '+' || c == '/' || c == '-'
        || c == '_';
}

// UTF-16 may begin at any byte of a line and have either order; in most of it every other byte is
// zero.
void lookWithoutZeros(const QByteArray &bytes, const Look &look)
{
    look(bytes);
    if (!bytes.contains('\0'))
        return;
    look(QByteArray(bytes).replace('\0', ""));
    for (const auto order : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        for (const qsizetype skipped : {0, 1}) {
            QStringDecoder decoder(order, QStringConverter::Flag::Stateless);
            QString text = decoder(bytes.sliced(std::min(skipped, bytes.size())));
            // Pairs of ASCII letters read so are Chinese; they must not touch the words beside
            // them.
            std::replace_if(
                text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x2000; }, u' ');
            look(text.toUtf8());
        }
    }
}

void lookIntoBase64(QByteArrayView run, const Look &look)
{
    const bool isForUrl = run.contains('-') || run.contains('_');
    const auto options = isForUrl ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
    for (qsizetype skipped = 0; skipped < 4 && run.size() - skipped >= ShortestBase64; ++skipped)
        lookWithoutZeros(QByteArray::fromBase64(run.sliced(skipped).toByteArray(), options), look);
}

template <typename Belongs>
void forEachRun(QByteArrayView text, qsizetype shortest, Belongs belongs, const Look &look)
{
    qsizetype begin = 0;
    while (begin < text.size()) {
        qsizetype end = begin;
        while (end < text.size() && belongs(text[end]))
            ++end;
        if (end - begin >= shortest)
            look(text.sliced(begin, end - begin));
        begin = end + 1;
    }
}

// Pairs of digits, alone or with one sign between them: fromHex() skips what is no digit.
void lookIntoHex(QByteArrayView run, const Look &look)
{
    const QByteArray digits = run.toByteArray();
    lookWithoutZeros(QByteArray::fromHex(digits), look);
    if (digits.size() % 2 != 0)
        lookWithoutZeros(QByteArray::fromHex(digits.sliced(1)), look);
}

} // namespace

void forEachDecoding(QByteArrayView text, const LookAtDecoding &lookAt)
{
    const Look look = [&](QByteArrayView decoded) { lookAt(decoded, DecodedFrom::Text); };
    const Look lookAtRun = [&](QByteArrayView decoded) { lookAt(decoded, DecodedFrom::Run); };
    lookWithoutZeros(text.toByteArray(), look);
    for (const EscapeFamily family : {EscapeFamily::Percent, EscapeFamily::Backslash,
             EscapeFamily::Entity, EscapeFamily::QuotedPrintable, EscapeFamily::Xtext}) {
        const QByteArray plain = withoutEscapes(text, family);
        if (plain.size() != text.size())
            look(plain);
    }
    forEachRun(text, ShortestBase64, isBase64,
        [&](QByteArrayView run) { lookIntoBase64(run, lookAtRun); });
    const auto isHex = [](char c) {
        return isxdigit(static_cast<unsigned char>(c)) != 0 || c == ':' || c == ' ' || c == '-';
    };
    forEachRun(text, ShortestHex, isHex, [&](QByteArrayView run) { lookIntoHex(run, lookAtRun); });
}

} // namespace smtpscope
