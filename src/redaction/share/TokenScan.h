// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One walk over one text: cuts it into tokens and asks the detectors about each. Made for
// TextScanner, which keeps it no longer than a call.

#include "redaction/share/Escapes.h"
#include "redaction/share/TextScanner.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace smtpscope {

/// Nothing shorter is an id, whatever stands around it.
inline constexpr qsizetype ShortestId = 4; // bytes

/// A token: what stands between blanks, brackets, quotes, commas and semicolons.
struct Token
{
    ByteRange range;
    quint8 classes = 0; ///< All classes of its characters (see TextClasses.h).
};

class TokenScan
{
public:
    TokenScan(const TextScanner &scanner, const HostNames &hosts, const KnownWords *words,
        QByteArrayView text, TextContext context, int depth, PrivateItems &items);

    void run();

private:
    // Asked for every token, so they stand here, where every file can have them without a call.
    char at(qsizetype index) const
    {
        return index >= 0 && index < m_text.size() ? m_text[index] : '\0';
    }
    QByteArrayView view(ByteRange range) const
    {
        return m_text.sliced(range.begin, range.end - range.begin);
    }
    bool followsWith(qsizetype from, std::string_view what) const
    {
        return at(from) == what.front()
            && std::string_view(m_text.data() + from, size_t(m_text.size() - from))
                   .starts_with(what);
    }
    bool isCovered(qsizetype position) const
    {
        return !m_items.empty() && position < m_items.back().range.end;
    }
    void add(ByteRange range, ItemKind kind)
    {
        // A known word may reach beyond the token in which it begins.
        if (!m_items.empty())
            range.begin = std::max(range.begin, m_items.back().range.end);
        if (range.begin < range.end)
            m_items.push_back({range, kind});
    }
    bool isPrevious(std::initializer_list<std::string_view> smallWords) const;
    bool mayBeNamed(ByteRange range) const;

    qsizetype codeLength(qsizetype begin) const;
    qsizetype headerLine(qsizetype begin);
    qsizetype endOfFolded(qsizetype end) const;
    bool subjectField(ByteRange range);
    bool secretField(ByteRange range);
    bool encodedName(ByteRange range);
    void token(const Token &token);
    bool isWordOfSentence(ByteRange range) const;
    void simpleToken(ByteRange range, bool hasDigit);
    void compoundToken(const Token &token);
    void words(ByteRange range);

    // TokenScanMailboxes.cpp
    bool mailboxes(ByteRange range);
    ByteRange mailboxAround(ByteRange range, qsizetype sign) const;
    bool isFieldBefore(QByteArrayView local, qsizetype equals) const;
    qsizetype openingQuote(qsizetype close) const;
    qsizetype localBegin(ByteRange range, qsizetype sign) const;
    qsizetype domainEnd(ByteRange range, qsizetype sign) const;
    bool isChallenge(ByteRange local) const;
    bool isBetweenIds(ByteRange range) const;
    bool isMessageId(ByteRange mailbox, qsizetype sign) const;
    void displayNameBefore(qsizetype begin);

    // TokenScanParts.cpp
    bool url(ByteRange range);
    bool addressesV6(ByteRange range);
    bool addressWithin(ByteRange range);
    void parts(ByteRange range);
    void part(ByteRange range, QByteArrayView key);
    void partWithoutDots(ByteRange range, QByteArrayView key);
    bool isDottedPerson(ByteRange range) const;
    bool windowsName(ByteRange range);
    bool isKnownPerson(ByteRange range) const;
    bool host(ByteRange range, QByteArrayView key);
    bool hostOfOneLabel(ByteRange range);
    bool isClientName(ByteRange range, QByteArrayView key) const;
    bool namedPerson(ByteRange range);
    QByteArrayView previousField() const;

    // TokenScanIds.cpp
    bool id(ByteRange range, QByteArrayView key);

    // TokenScanEncodings.cpp
    bool negotiation(ByteRange range);
    bool secretToken(ByteRange range);
    bool spacedHex(ByteRange range);
    bool encoded(ByteRange range);
    bool escaped(ByteRange range);
    bool escapedAsWhole(ByteRange range);
    bool hidesSomething(QByteArrayView text, const QByteArray &decoded, EscapeFamily family) const;
    bool holdsPrivate(const QByteArray &decoded) const;

    const TextScanner &m_scanner;
    const HostNames &m_hosts;
    const KnownWords *m_words;
    QByteArrayView m_text;
    TextContext m_context;
    int m_depth;
    ByteRange m_previous; // the token before
    bool m_isInUrl = false; // behind the host of a URL, where slashes part words
    PrivateItems &m_items;
};

/// True for text that looks like the id that a server or a program makes up: at least eight
/// letters, digits, hyphens and dots, with three digits or more among letters.
bool isIdLike(QByteArrayView text);

/// True for names of fields that logs and authentication results put before an address with "=".
bool isFieldName(QByteArrayView text);

/// True for names of fields that hold an id, such as "qid".
bool isIdField(QByteArrayView word);

/// True for names of fields that hold a password or a token, such as "refresh_token".
bool isSecretField(QByteArrayView name);

/// False for ordinary words, which are base64 too: what was encoded changes case in its middle, or
/// has digits.
bool mayBeEncoded(QByteArrayView run);

/// The text that a run of hex digits stands for, if it is text; empty otherwise.
QByteArray textInHex(QByteArrayView run);

/// The text that a run of base64 stands for, if it is text (UTF-8, or UTF-16 without its zeros);
/// empty otherwise. The run may begin up to three characters before the first whole group.
QByteArray textInBase64(QByteArrayView run);

} // namespace smtpscope
