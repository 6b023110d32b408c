// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Tokens and passwords in the open, and what hides in base64 and behind escapes.

#include "redaction/share/TextClasses.h"
#include "redaction/share/TokenScan.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace smtpscope {

namespace {

using namespace textclass;

constexpr int DeepestEncoding = 2;
constexpr qsizetype LongestEntities = 1'024; // bytes of one address in which all are entities
constexpr qsizetype ShortestHex = 12; // digits
constexpr qsizetype ShortestNegotiation = 40; // characters of base64; the first message of NTLM
constexpr qsizetype ShortestRun = 8; // characters of base64 that may hold something

bool isBase64(char c)
{
    return ((c & 0x80) == 0 && isWord(c)) || c == '+' || c == '/' || c == '-';
}

bool isTextByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x20 ? byte != 0x7f : (byte <= 1 || c == '\t' || c == '\r' || c == '\n');
}

// What can be read in decoded bytes; empty when they are no text.
QByteArray readable(QByteArray decoded)
{
    if (decoded.count('\0') * 3 > decoded.size()) // UTF-16
        decoded.replace('\0', "");
    const auto good = std::count_if(decoded.begin(), decoded.end(), isTextByte);
    const bool isUnicode = QString::fromUtf8(decoded).toUtf8() == decoded;
    if (decoded.size() < 4 || good * 10 < decoded.size() * 9 || !isUnicode)
        return {};
    for (char &c : decoded) {
        if (!isTextByte(c))
            c = '\n';
    }
    return decoded;
}

bool isTokenPrefix(QByteArrayView text)
{
    static constexpr std::array Prefixes{QByteArrayView("ya29."), QByteArrayView("1//0"),
        QByteArrayView("ghp_"), QByteArrayView("gho_"), QByteArrayView("EwB"),
        QByteArrayView("EwA"), QByteArrayView("xoxb-"), QByteArrayView("xoxp-")};
    return text.size() >= 24
        && std::any_of(Prefixes.begin(), Prefixes.end(),
            [&](QByteArrayView prefix) { return text.startsWith(prefix); });
}

} // namespace

bool mayBeEncoded(QByteArrayView run)
{
    for (qsizetype i = 1; i < run.size(); ++i) {
        const bool isTurn =
            run[i] >= 'A' && run[i] <= 'Z' && run[i - 1] >= 'a' && run[i - 1] <= 'z';
        if (isTurn || of(run[i]) == Digit)
            return true;
    }
    return false;
}

// Digits alone are numbers; the at sign and the dot of an address bring letters into its hex.
QByteArray textInHex(QByteArrayView run)
{
    const bool isHex = run.size() >= ShortestHex && run.size() % 2 == 0
        && std::all_of(run.begin(), run.end(),
            [](char c) { return isxdigit(static_cast<unsigned char>(c)) != 0; })
        && std::any_of(run.begin(), run.end(), [](char c) { return of(c) == Letter; });
    return isHex ? readable(QByteArray::fromHex(run.toByteArray())) : QByteArray();
}

QByteArray textInBase64(QByteArrayView run)
{
    const bool isForUrl = run.contains('-') || run.contains('_');
    const auto options = isForUrl ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
    for (qsizetype skipped = 0; skipped < 4 && run.size() - skipped >= ShortestRun; ++skipped) {
        const QByteArray text =
            readable(QByteArray::fromBase64(run.sliced(skipped).toByteArray(), options));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// NTLM alone or within a message of SPNEGO ([MS-NLMP] 2.2.1): its first two messages tell the names
// of computers and domains, the third is the answer to the challenge.
bool TokenScan::negotiation(ByteRange range)
{
    static constexpr std::array Signatures{QByteArrayView("TlRMTVNTUA"),
        QByteArrayView("5UTE1TU1AA"), QByteArrayView("OVExNU1NQAA")}; // in the three alignments
    const QByteArrayView text = view(range);
    if (std::none_of(Signatures.begin(), Signatures.end(),
            [&](QByteArrayView signature) { return text.contains(signature); }))
        return false;
    const QByteArray decoded = QByteArray::fromBase64(text.toByteArray());
    const qsizetype type = decoded.indexOf(QByteArray("NTLMSSP\0", 8)) + 8;
    const bool isAnswer = type < 8 || (type < decoded.size() && decoded[type] == '\3');
    add(range, isAnswer ? ItemKind::Token : ItemKind::Negotiation);
    return true;
}

// Bearer and refresh tokens (Google, Microsoft, JSON web tokens), by their beginnings.
bool TokenScan::secretToken(ByteRange range)
{
    if (range.end - range.begin >= ShortestNegotiation && negotiation(range))
        return true;
    const QByteArrayView text = view(range);
    const bool isWebToken = text.startsWith("eyJ") && text.contains('.');
    if (!isWebToken && !isTokenPrefix(text) && !isPrevious({"bearer", "auth=bearer"}))
        return false;
    add(range, ItemKind::Token);
    return true;
}

bool TokenScan::holdsPrivate(const QByteArray &decoded) const
{
    PrivateItems items;
    m_scanner.scan(decoded, TextContext::Plain, m_depth + 1, items);
    return !items.empty();
}

// Six or more pairs of hex digits with a colon or hyphen between them.
bool TokenScan::spacedHex(ByteRange range)
{
    constexpr qsizetype Shortest = 6 * 3 - 1;
    qsizetype begin = range.begin + view(range).lastIndexOf('=') + 1;
    const QByteArrayView run = view({begin, range.end});
    if (m_depth >= DeepestEncoding || run.size() < Shortest || run.size() % 3 != 2)
        return false;
    for (qsizetype i = 2; i < run.size(); i += 3) {
        if (run[i] != run[2] || (run[i] != ':' && run[i] != '-'))
            return false;
    }
    const QByteArray text = textInHex(run.toByteArray().replace(run[2], ""));
    if (text.isEmpty() || !holdsPrivate(text))
        return false;
    add({begin, range.end}, ItemKind::Encoded);
    return true;
}

// Runs of base64 in the token that decode to text with something private in it.
bool TokenScan::encoded(ByteRange range)
{
    if (m_depth >= DeepestEncoding)
        return false;
    bool isFound = false;
    qsizetype i = range.begin;
    while (i < range.end) {
        qsizetype end = i;
        while (end < range.end && isBase64(m_text[end]))
            ++end;
        const ByteRange run{i, end};
        while (end < range.end && m_text[end] == '=' && end - run.end < 2)
            ++end;
        if (run.end - run.begin >= ShortestRun && mayBeEncoded(view(run))) {
            const QByteArray hex = textInHex(view(run));
            const QByteArray text = hex.isEmpty() ? textInBase64(view(run)) : hex;
            if (!text.isEmpty() && holdsPrivate(text)) {
                add({run.begin, end}, ItemKind::Encoded);
                isFound = true;
            }
        }
        i = std::max(end, i + 1);
    }
    return isFound;
}

// Escapes of an equals or plus sign are doubtful: SIZE=4096 is none. There only a whole address of
// an existing kind counts, unless the sign itself is escaped: d=3Dexample.org.
bool TokenScan::hidesSomething(
    QByteArrayView text, const QByteArray &decoded, EscapeFamily family) const
{
    PrivateItems items;
    m_scanner.scan(decoded, TextContext::Plain, m_depth + 1, items);
    const bool isDoubtful =
        family == EscapeFamily::QuotedPrintable || family == EscapeFamily::Xtext;
    const bool isSignEscaped =
        family == EscapeFamily::QuotedPrintable && (text.contains("=3D") || text.contains("=3d"));
    return std::any_of(items.begin(), items.end(), [&](const PrivateItem &item) {
        if (!isDoubtful || (isSignEscaped && item.kind != ItemKind::Id))
            return true;
        const QByteArrayView found =
            QByteArrayView(decoded).sliced(item.range.begin, item.range.end - item.range.begin);
        return item.kind == ItemKind::Mailbox
            && m_hosts.isHostName(found.sliced(found.lastIndexOf('@') + 1));
    });
}

// "user=dajo=40example.org": the sign behind the field's name is no escape although hex digits
// follow.
bool TokenScan::escaped(ByteRange range)
{
    if (m_depth >= DeepestEncoding)
        return false;
    const qsizetype equals = view(range).indexOf('=');
    const bool isField = equals > 0 && isFieldName(view({range.begin, range.begin + equals}));
    return (isField && escapedAsWhole({range.begin + equals + 1, range.end}))
        || escapedAsWhole(range);
}

bool TokenScan::escapedAsWhole(ByteRange range)
{
    ByteRange wide = range;
    if (at(range.end) == ';' && view(range).contains("&#")) { // which end tokens
        const qsizetype limit = std::min(m_text.size(), range.begin + LongestEntities);
        while (wide.end < limit && (of(m_text[wide.end]) != Break || m_text[wide.end] == ';'))
            ++wide.end;
    }
    for (const EscapeFamily family : {EscapeFamily::Percent, EscapeFamily::Backslash,
             EscapeFamily::Entity, EscapeFamily::QuotedPrintable, EscapeFamily::Xtext}) {
        const QByteArray plain = withoutEscapes(view(wide), family);
        if (plain.size() == wide.end - wide.begin || !hidesSomething(view(wide), plain, family))
            continue;
        add(wide, ItemKind::Escaped);
        return true;
    }
    return false;
}

} // namespace smtpscope
