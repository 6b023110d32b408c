// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/TextRedactor.h"

#include "protocol/Commands.h"
#include "redaction/share/Escapes.h"
#include "redaction/share/TextClasses.h"
#include "redaction/share/TokenScan.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qsizetype MostRemembered = 16 << 20; // bytes of each kind, so that memory has a bound

Sort sortOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Mailbox:
    case ItemKind::Person:
    case ItemKind::Encoded:
    case ItemKind::Escaped:
    case ItemKind::Word:
        return Sort::Person;
    case ItemKind::Host:
    case ItemKind::ClientHost:
    case ItemKind::Negotiation:
    case ItemKind::Label:
        return Sort::Host;
    case ItemKind::Address:
        return Sort::Address;
    case ItemKind::MessageId:
    case ItemKind::Id:
        return Sort::Id;
    case ItemKind::Token:
        return Sort::Secret;
    case ItemKind::Subject:
        return Sort::Body;
    }
    return Sort::Person;
}

qsizetype lineCount(QByteArrayView text)
{
    return text.count('\n') + (text.isEmpty() || text.endsWith('\n') ? 0 : 1);
}

// The values of ENVID and ORCPT are xtext (RFC 3461 4.2, 4.4).
bool isXtextBehind(QByteArrayView text)
{
    const QByteArrayView word = text.sliced(text.lastIndexOf(' ') + 1);
    return word.startsWith("ENVID=") || word.startsWith("ORCPT=");
}

} // namespace

TextRedactor::TextRedactor(StandIns &standIns, const HostNames &hosts, const KnownWords *words)
    : m_standIns(standIns)
    , m_scanner(hosts, words)
    , m_words(words)
    , m_isBuilding(standIns.isSettled())
{ }

QByteArray TextRedactor::folded(QByteArrayView message)
{
    return "[message: " + QByteArray::number(lineCount(message)) + " lines, "
        + QByteArray::number(message.size()) + " bytes]";
}

QByteArray TextRedactor::foldedSubject(const QString &subject)
{
    return "[subject: " + QByteArray::number(subject.size()) + " characters]";
}

void TextRedactor::appendStandIn(
    RedactedText &result, QByteArrayView original, QByteArrayView standIn, Sort sort)
{
    if (!m_isBuilding)
        return;
    const bool isMasked = standIn != original;
    if (isMasked || sort == Sort::Secret) {
        result.spans.push_back({quint32(result.text.size()), quint32(standIn.size()), sort});
        countPlace(sort);
    }
    result.text += standIn;
}

// The bytes of a sign-in answer are base64 of the user name; a stand-in has to be base64 as well.
QByteArray TextRedactor::markedPerson(QByteArrayView text, int depth)
{
    const auto isCapital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const bool mayBeBase64 = text.size() >= 4 && text.size() % 4 == 0 && !text.contains('@')
        && !text.contains('.') && std::any_of(text.begin(), text.end(), isCapital);
    if (mayBeBase64) {
        const auto decoded = QByteArray::fromBase64Encoding(
            text.toByteArray(), QByteArray::AbortOnBase64DecodingErrors);
        const bool isText = decoded
            && std::all_of(decoded.decoded.begin(), decoded.decoded.end(),
                [](char c) { return static_cast<unsigned char>(c) >= 0x20 || c <= 1; })
            && QString::fromUtf8(decoded.decoded).toUtf8() == decoded.decoded;
        const bool isName =
            isText && !decoded.decoded.contains(',') && !decoded.decoded.contains('\1');
        if (isName)
            return m_standIns.person(decoded.decoded).toBase64();
        if (isText)
            return redact(decoded.decoded, {}, TextContext::Plain, depth + 1).text.toBase64();
    }
    return m_standIns.person(text);
}

void TextRedactor::appendMarked(RedactedText &result, QByteArrayView text, Sort sort, int depth)
{
    const SharePolicy &policy = m_standIns.policy();
    switch (sort) {
    case Sort::Secret:
        appendStandIn(result, text, text.toByteArray(), sort);
        return;
    case Sort::Person:
        appendStandIn(result, text, markedPerson(text, depth), sort);
        return;
    case Sort::Domain:
        appendStandIn(result, text, m_standIns.host(text), sort);
        return;
    case Sort::Host:
        appendStandIn(result, text, m_standIns.clientHost(text), sort);
        return;
    case Sort::Id:
        appendStandIn(result, text, m_standIns.id(text), sort);
        return;
    case Sort::Body:
        if (policy.bodies == Treatment::Mask) {
            appendStandIn(result, text, folded(text), sort);
            return;
        }
        break;
    case Sort::Address:
        break;
    }
    appendScanned(result, text, TextContext::Plain, depth);
}

void TextRedactor::appendXtext(RedactedText &result, QByteArrayView text, Sort sort, int depth)
{
    const QByteArray plain = withoutEscapes(text, EscapeFamily::Xtext);
    const QByteArray standIn = sort == Sort::Id ? m_standIns.id(plain) : markedPerson(plain, depth);
    appendStandIn(result, text, standIn == plain ? text.toByteArray() : toXtext(standIn), sort);
}

QByteArray TextRedactor::encodedAgain(QByteArrayView run, int depth)
{
    QByteArrayView bare = run;
    while (bare.endsWith('='))
        bare.chop(1);
    const bool isSpaced =
        bare.size() > 3 && (bare[2] == ':' || bare[2] == '-') && bare.size() % 3 == 2;
    const char space = isSpaced ? bare[2] : '\0';
    const QByteArray hex =
        isSpaced ? textInHex(bare.toByteArray().replace(space, "")) : textInHex(bare);
    const QByteArray plain = hex.isEmpty() ? textInBase64(bare) : hex;
    const QByteArray shared = redact(plain, {}, TextContext::Plain, depth + 1).text;
    if (!m_isBuilding || shared == plain)
        return run.toByteArray();
    if (!hex.isEmpty())
        return shared.toHex(space);
    const bool isForUrl = bare.contains('-') || bare.contains('_');
    const auto options = isForUrl ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
    const bool isWhole = QByteArray::fromBase64(bare.toByteArray(), options) == plain;
    if (isWhole)
        return shared.toBase64(options);
    return "[base64: " + shared.simplified() + ']';
}

QByteArray TextRedactor::withoutEscaped(QByteArrayView text, int depth)
{
    for (const EscapeFamily family : {EscapeFamily::Percent, EscapeFamily::Backslash,
             EscapeFamily::Entity, EscapeFamily::QuotedPrintable, EscapeFamily::Xtext}) {
        const QByteArray plain = withoutEscapes(text, family);
        if (plain.size() == text.size())
            continue;
        const QByteArray shared = redact(plain, {}, TextContext::Plain, depth + 1).text;
        if (shared != plain)
            return shared;
    }
    return text.toByteArray();
}

// An id that stays may hold what does not: 77123-anna.berg-4711.
QByteArray TextRedactor::withoutKnownWords(const QByteArray &id, int depth)
{
    if (m_standIns.policy().ids == Treatment::Mask || m_words == nullptr || !m_words->isWithin(id))
        return id;
    return m_words->replaced(id, [this, depth](QByteArrayView word, ItemKind kind) {
        return standInFor(word, kind, depth);
    });
}

QByteArray TextRedactor::standInFor(QByteArrayView text, ItemKind kind, int depth)
{
    switch (kind) {
    case ItemKind::Mailbox:
        return m_standIns.mailbox(text);
    case ItemKind::MessageId:
        return withoutKnownWords(m_standIns.messageId(text), depth);
    case ItemKind::Person:
        return m_standIns.person(text);
    case ItemKind::Host:
        return m_standIns.host(text);
    case ItemKind::ClientHost:
        return m_standIns.clientHost(text);
    case ItemKind::Address:
        return m_standIns.address(text);
    case ItemKind::Id:
        return withoutKnownWords(m_standIns.id(text), depth);
    case ItemKind::Token:
        return QByteArray(text.size(), '*');
    case ItemKind::Encoded:
        return encodedAgain(text, depth);
    case ItemKind::Escaped:
        return withoutEscaped(text, depth);
    case ItemKind::Negotiation:
        return m_standIns.policy().clientHosts == Treatment::Mask
            ? "[NTLM message: " + QByteArray::number(text.size()) + " characters]"
            : text.toByteArray();
    case ItemKind::Subject:
        return m_standIns.policy().subjects == Treatment::Mask
            ? foldedSubject(QString::fromUtf8(text))
            : redact(text, {}, TextContext::Plain, depth + 1).text;
    case ItemKind::Label:
        return m_standIns.label(text);
    case ItemKind::Word:
        return m_standIns.word(text);
    }
    return {};
}

// A view that is good until the next call.
QByteArrayView TextRedactor::rememberedStandIn(QByteArrayView text, ItemKind kind, int depth)
{
    if (!m_isBuilding) {
        if (m_seen.isNew(text, kind))
            standInFor(text, kind, depth);
        return {};
    }
    ByteTable &remembered = m_remembered[size_t(kind)];
    if (const auto known = remembered.find(text))
        return *known;
    const QByteArray standIn = standInFor(text, kind, depth);
    if (remembered.bytes() >= MostRemembered)
        remembered.clear();
    if (const auto known = remembered.find(text)) // it may hold itself, encoded
        return *known;
    return remembered.insert(text, standIn);
}

void TextRedactor::appendScanned(
    RedactedText &result, QByteArrayView text, TextContext context, int depth)
{
    if (size_t(depth) >= m_items.size()) { // nothing is encoded so often but to hide something
        result.text += "[...]";
        return;
    }
    PrivateItems &items = m_items[size_t(depth)]; // one for each depth: rendering goes deeper
    m_scanner.scan(text, context, depth, items);
    qsizetype from = 0;
    for (const PrivateItem &item : items) {
        if (m_isBuilding)
            result.text += text.sliced(from, item.range.begin - from);
        const QByteArrayView original =
            text.sliced(item.range.begin, item.range.end - item.range.begin);
        appendStandIn(
            result, original, rememberedStandIn(original, item.kind, depth), sortOf(item.kind));
        from = item.range.end;
    }
    if (m_isBuilding)
        result.text += text.sliced(from);
}

void TextRedactor::redact(QByteArrayView text, const std::vector<Span> &marks, TextContext context,
    int depth, RedactedText &result)
{
    result.text.resize(0); // unlike clear(), this keeps the memory
    result.spans.clear();
    qsizetype from = 0;
    for (const Span &mark : marks) {
        appendScanned(result, text.sliced(from, mark.offset - from), context, depth);
        const QByteArrayView marked = text.sliced(mark.offset, mark.length);
        if (isXtextBehind(text.first(mark.offset)))
            appendXtext(result, marked, mark.sort, depth);
        else
            appendMarked(result, marked, mark.sort, depth);
        from = qsizetype(mark.offset) + mark.length;
    }
    appendScanned(result, text.sliced(from), context, depth);
}

RedactedText TextRedactor::redact(
    QByteArrayView text, const std::vector<Span> &marks, TextContext context, int depth)
{
    RedactedText result;
    redact(text, marks, context, depth, result);
    return result;
}

bool TextRedactor::holdsKnownWord(const QString &text) const
{
    return m_isBuilding && m_words != nullptr && m_words->isWithin(text.toUtf8());
}

QString TextRedactor::redact(const QString &text, TextContext context)
{
    const QByteArray utf8 = text.toUtf8();
    const RedactedText result = redact(utf8, {}, context);
    return m_isBuilding ? QString::fromUtf8(result.text) : text;
}

} // namespace smtpscope
