// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Ids within tokens: what servers and programs make up.

#include "redaction/share/EverydayWords.h"
#include "redaction/share/SameWord.h"
#include "redaction/share/TextClasses.h"
#include "redaction/share/TokenScan.h"

#include <QByteArrayList>

#include <algorithm>

namespace smtpscope {

namespace {

using namespace textclass;

// 2026-11-26T01:38:07Z and the like.
bool isDate(QByteArrayView text)
{
    const auto digit = [&](qsizetype i) { return text[i] >= '0' && text[i] <= '9'; };
    return text.size() >= 8 && digit(0) && digit(1) && digit(2) && digit(3) && text[4] == '-'
        && digit(5) && digit(6) && text[7] == '-';
}

// rsa-sha256, HMAC-MD5
bool isAlgorithm(QByteArrayView text)
{
    const QByteArray folded = text.toByteArray().toLower();
    static const QByteArrayList signs{"-sha", "_sha", "-md5", "_aes", "chacha", "ecdhe", "secp",
        "iso-8859", "windows-12", "koi8"};
    return folded.startsWith("sha")
        || std::any_of(signs.begin(), signs.end(),
            [&](const QByteArray &sign) { return folded.contains(sign); });
}

// AADSTS50126, ORA-01017, OFR004_104: capitals, then at most seven digits with a sign before or
// among them.
bool isErrorCode(QByteArrayView text)
{
    qsizetype letters = 0;
    while (letters < text.size() && text[letters] >= 'A' && text[letters] <= 'Z')
        ++letters;
    const QByteArrayView number = text.sliced(letters);
    const auto digits =
        std::count_if(number.begin(), number.end(), [](char c) { return of(c) == Digit; });
    const auto signs =
        std::count_if(number.begin(), number.end(), [](char c) { return c == '-' || c == '_'; });
    return letters >= 2 && letters <= 8 && digits >= 3 && digits <= 7 && signs <= 1
        && digits + signs == number.size();
}

// 3.7.11-0+deb12u1, v14.2.0-616
bool isVersion(QByteArrayView text)
{
    qsizetype at = text.startsWith('v') ? 1 : 0;
    const qsizetype begin = at;
    while (at < text.size() && of(text[at]) == Digit)
        ++at;
    return at > begin && at - begin <= 3 && at + 1 < text.size() && text[at] == '.'
        && of(text[at + 1]) == Digit;
}

// "Debian-22ubuntu3": five small letters in a row that are not all hex digits make a word, not an
// id.
bool holdsWord(QByteArrayView text)
{
    int length = 0;
    bool isHex = true;
    for (const char c : text) {
        const bool isSmall = c >= 'a' && c <= 'z';
        length = isSmall ? length + 1 : 0;
        isHex = isSmall ? (length == 1 || isHex) && c <= 'f' : true;
        if (length >= 5 && !isHex)
            return true;
    }
    return false;
}

} // namespace

bool isIdField(QByteArrayView word)
{
    return isOneOf(
        word, {"id", "qid", "queueid", "internalid", "msgid", "session", "sid", "sessionid"});
}

bool isIdLike(QByteArrayView text)
{
    if (text.size() < 8)
        return false;
    int digits = 0;
    int letters = 0;
    for (const char c : text) {
        digits += of(c) == Digit ? 1 : 0;
        letters += of(c) == Letter ? 1 : 0;
    }
    if (digits < 3 || letters < 1)
        return false;
    if (isDate(text) || text.startsWith("0x") || isAlgorithm(text) || isErrorCode(text)
        || isVersion(text))
        return false;
    const bool isWording = digits < 8 && holdsWord(text);
    return !isWording && !isEverydayWord(text);
}

bool TokenScan::id(ByteRange range, QByteArrayView key)
{
    const QByteArrayView text = view(range);
    const bool hasDigit =
        std::any_of(text.begin(), text.end(), [](char c) { return of(c) == Digit; });
    const bool isGiven =
        followsWith(range.end, " Message accepted") || followsWith(range.end, " - gsmtp");
    if (!hasDigit && !isGiven)
        return false;
    const bool isNamed = hasDigit && text.size() >= ShortestId
        && (isIdField(key) || isPrevious({"id", "qp", "id:"})
            || (isPrevious({"as"}) && m_text.first(m_previous.begin).endsWith("queued ")));
    const bool isTaken = text.size() >= 6 && isGiven;
    if (!isNamed && !isTaken && !isIdLike(text))
        return false;
    if (m_words != nullptr && m_words->matchAt(m_text, range.begin))
        return false;
    const bool isChallenge = text.size() >= 16 && !textInBase64(text).isEmpty();
    if (isChallenge && !isNamed && !isTaken) // encoded() has looked into it
        return false;
    add(range, ItemKind::Id);
    return true;
}

} // namespace smtpscope
