// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/SecretForms.h"

#include "redaction/ProtocolWords.h"

#include <QChar>
#include <QList>
#include <QString>
#include <QStringConverter>

#include <algorithm>
#include <set>

namespace smtpscope {

namespace {

constexpr qsizetype ShortestTellableSecret = 6; // design, section 9
constexpr qsizetype ShortestBase64Core = 4; // less than that stands in ordinary words

enum class Charset {
    Utf8,
    Utf16LittleEndian,
    Utf16BigEndian,
    Latin1,
};

QByteArray encoded(const QString &text, Charset charset)
{
    switch (charset) {
    case Charset::Utf8:
        return text.toUtf8();
    case Charset::Utf16LittleEndian:
        return QStringEncoder(QStringEncoder::Utf16LE)(text);
    case Charset::Utf16BigEndian:
        return QStringEncoder(QStringEncoder::Utf16BE)(text);
    case Charset::Latin1:
        return text.toLatin1();
    }
    return {};
}

// Simple case mapping only: one code point for one. The last three fold to ASCII or Latin-1
// letters, but no mapping of those letters leads to them.
std::set<char32_t> casesOf(char32_t character)
{
    const char32_t lower = QChar::toLower(character);
    const char32_t upper = QChar::toUpper(character);
    std::set<char32_t> cases{character, lower, upper, QChar::toTitleCase(character),
        QChar::toCaseFolded(character), QChar::toLower(upper), QChar::toUpper(lower)};
    for (const char32_t special : {U'\u017f', U'\u212a', U'\u212b'}) {
        if (QChar::toCaseFolded(special) == QChar::toCaseFolded(character))
            cases.insert(special);
    }
    return cases;
}

PatternUnit characterUnit(char32_t character, Charset charset)
{
    PatternUnit unit;
    if (charset == Charset::Utf8)
        unit.folded = QChar::toCaseFolded(character);
    for (const char32_t spelling : casesOf(character)) {
        if (charset != Charset::Latin1 || spelling < 0x100)
            unit.add(encoded(QString::fromUcs4(&spelling, 1), charset));
    }
    return unit;
}

SecretPattern textPattern(const QList<uint> &characters, Charset charset)
{
    SecretPattern pattern;
    const bool isWide = charset == Charset::Utf16LittleEndian || charset == Charset::Utf16BigEndian;
    pattern.kind = isWide ? PatternKind::Utf16 : PatternKind::Typed;
    pattern.units.reserve(size_t(characters.size()));
    for (const uint character : characters)
        pattern.units.push_back(characterUnit(character, charset));
    return pattern;
}

// For bytes that are no text, a digest for example: each stands for itself, ASCII letters in both
// cases.
SecretPattern bytePattern(const QByteArray &bytes)
{
    SecretPattern pattern;
    pattern.units.reserve(size_t(bytes.size()));
    for (const char byte : bytes) {
        PatternUnit unit;
        if (uchar(byte) < 0x80) {
            unit = characterUnit(char32_t(byte), Charset::Utf8);
        } else {
            unit.folded = uchar(byte);
            unit.add({&byte, 1});
        }
        pattern.units.push_back(unit);
    }
    return pattern;
}

} // namespace

QByteArray base64Core(QByteArrayView secret, int before)
{
    const QByteArray whole = (QByteArray(before, '\0') + secret.toByteArray()).toBase64();
    const qsizetype bits = 8 * (before + secret.size());
    const qsizetype begin = (8 * before + 5) / 6;
    return whole.mid(begin, bits / 6 - begin);
}

SecretForms::SecretForms(const QByteArray &secret)
    : m_isShort(secret.size() < ShortestTellableSecret || isProtocolWord(secret)
        || secret.count('*') == secret.size())
    , m_hasBlank(secret.contains(' '))
    , m_hasAsterisk(secret.contains('*'))
{
    addTypedForms(secret);
}

SecretForms::~SecretForms()
{
    for (SecretPattern &pattern : m_patterns)
        pattern.wipe();
}

void SecretForms::addTypedForms(const QByteArray &secret)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(secret);
    if (decoder.hasError()) {
        m_patterns.push_back(bytePattern(secret));
        addBase64Forms(secret);
        return;
    }
    std::vector<Charset> charsets{
        Charset::Utf8, Charset::Utf16LittleEndian, Charset::Utf16BigEndian};
    const auto isLatin1 = [](QChar c) { return c.unicode() < 0x100; };
    const bool isAscii = text.size() == secret.size();
    if (!isAscii && std::all_of(text.begin(), text.end(), isLatin1))
        charsets.push_back(Charset::Latin1);
    for (const Charset charset : charsets) {
        // Upper case may be longer, as that of a sharp s is; no simple mapping leads there.
        if (text.toUpper().size() != text.size())
            m_patterns.push_back(textPattern(text.toUpper().toUcs4(), charset));
        m_patterns.push_back(textPattern(text.toUcs4(), charset));
        for (const QString &cased : {text, text.toLower(), text.toUpper()})
            addBase64Forms(encoded(cased, charset));
    }
}

void SecretForms::addBase64Forms(const QByteArray &bytes)
{
    for (int before = 0; before < 3; ++before) {
        const QByteArray core = base64Core(bytes, before);
        if (core.size() < ShortestBase64Core)
            continue;
        SecretPattern pattern;
        pattern.kind = PatternKind::Base64;
        pattern.base64.assign(core.begin(), core.end());
        const auto isSame = [&pattern](const SecretPattern &known) {
            return known.kind == PatternKind::Base64 && known.base64 == pattern.base64;
        };
        if (std::none_of(m_patterns.begin(), m_patterns.end(), isSame))
            m_patterns.push_back(std::move(pattern));
    }
}

} // namespace smtpscope
