// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/SecretForms.h"

#include "redaction/ProtocolWords.h"

#include <QString>
#include <QtEndian>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qsizetype ShortLength = 6; // bytes
constexpr qsizetype LeastTyped =
    3; // bytes of a secret as typed that are masked where it is cut off
constexpr qsizetype LeastOther = 4; // the same for other spellings
constexpr qsizetype LeastBase64 = 5; // characters that are unlikely to stand anywhere by chance

QByteArray utf16(const QString &text, bool isBigEndian)
{
    QByteArray bytes;
    for (const QChar unit : text) {
        const char high = char(unit.unicode() >> 8);
        const char low = char(unit.unicode() & 0xff);
        bytes += isBigEndian ? high : low;
        bytes += isBigEndian ? low : high;
    }
    return bytes;
}

// The characters of the base64 of `secret` that do not depend on what stands around it, when
// `before` bytes of a group of three come first.
QByteArray base64Core(const QByteArray &secret, int before)
{
    const QByteArray whole = (QByteArray(before, '\0') + secret).toBase64();
    const qsizetype first = before == 0 ? 0 : before + 1;
    const qsizetype last = (before + secret.size()) * 8 / 6;
    return whole.mid(first, last - first);
}

void addNew(std::vector<QByteArray> &list, const QByteArray &bytes)
{
    const QByteArray folded = foldedAscii(bytes);
    if (!folded.isEmpty() && std::find(list.begin(), list.end(), folded) == list.end())
        list.push_back(folded);
}

std::vector<ByteRange> findAny(const std::vector<QByteArray> &needles, const QByteArray &folded)
{
    std::vector<ByteRange> found;
    for (const QByteArray &needle : needles) {
        for (qsizetype at = folded.indexOf(needle); at >= 0; at = folded.indexOf(needle, at + 1))
            found.push_back({at, at + needle.size()});
    }
    return found;
}

} // namespace

QByteArray foldedAscii(QByteArrayView text)
{
    QByteArray folded = text.toByteArray();
    for (char &c : folded)
        c = c >= 'A' && c <= 'Z' ? char(c | 0x20) : c;
    return folded;
}

SecretForms::SecretForms(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    addNew(m_spellings, secret);
    if (text.toUtf8() == secret) {
        for (const QString &form : {text, text.toLower(), text.toUpper()}) {
            addNew(m_spellings, form.toUtf8());
            addNew(m_spellings, utf16(form, false));
            addNew(m_spellings, utf16(form, true));
        }
    }
    for (const QByteArray &bytes : {secret, utf16(text, false), utf16(text, true)}) {
        for (int before = 0; before < 3; ++before) {
            const QByteArray core = base64Core(bytes, before);
            if (core.size() >= LeastBase64)
                addNew(m_base64, core);
            QByteArray urlForm = core;
            urlForm.replace('+', '-').replace('/', '_');
            if (core.size() >= LeastBase64)
                addNew(m_base64, urlForm);
        }
    }
    m_isShort =
        secret.size() < ShortLength || secret.count('*') == secret.size() || isProtocolWord(secret);
}

std::vector<ByteRange> SecretForms::findIn(const QByteArray &folded) const
{
    return findAny(m_spellings, folded);
}

std::vector<ByteRange> SecretForms::findBase64In(const QByteArray &folded) const
{
    return findAny(m_base64, folded);
}

qsizetype SecretForms::longestCut(
    const std::function<bool(const QByteArray &, qsizetype)> &fits, qsizetype most) const
{
    qsizetype longest = 0;
    const auto look = [&](const QByteArray &needle, qsizetype least) {
        for (qsizetype length = qMin(needle.size() - 1, most); length >= qMax(least, longest + 1);
             --length) {
            if (fits(needle, length))
                longest = length;
        }
    };
    for (const QByteArray &needle : m_spellings)
        look(needle, &needle == &m_spellings.front() ? LeastTyped : LeastOther);
    for (const QByteArray &needle : m_base64)
        look(needle, LeastOther);
    return longest;
}

qsizetype SecretForms::beginningAtEndOf(const QByteArray &folded) const
{
    return longestCut([&](const QByteArray &needle,
                          qsizetype length) { return folded.endsWith(needle.left(length)); },
        folded.size());
}

qsizetype SecretForms::endAtStartOf(const QByteArray &folded) const
{
    return longestCut([&](const QByteArray &needle,
                          qsizetype length) { return folded.startsWith(needle.right(length)); },
        folded.size());
}

} // namespace smtpscope
