// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/ValueSearch.h"

#include "redaction/ReplyLayout.h"
#include "redaction/share/Decodings.h"
#include "redaction/share/TextClasses.h"

#include <algorithm>

namespace smtpscope {

namespace {

ItemKind kindFor(Sort sort)
{
    switch (sort) {
    case Sort::Domain:
        return ItemKind::Host;
    case Sort::Host:
        return ItemKind::ClientHost;
    case Sort::Address:
        return ItemKind::Address;
    case Sort::Id:
        return ItemKind::Id;
    case Sort::Secret:
    case Sort::Person:
    case Sort::Body:
        break;
    }
    return ItemKind::Person;
}

Sort sortFor(ItemKind kind)
{
    if (kind == ItemKind::Host)
        return Sort::Domain;
    if (kind == ItemKind::ClientHost)
        return Sort::Host;
    if (kind == ItemKind::Address)
        return Sort::Address;
    return kind == ItemKind::Id ? Sort::Id : Sort::Person;
}

bool isNameCharacter(char c)
{
    return textclass::isWord(c) || c == '-' || c == '.';
}

} // namespace

ValueSearch::ValueSearch(const PrivateValues &values, const SecretSearch *secrets)
    : m_secrets(secrets)
{
    for (const PrivateValue &value : values.values) {
        (value.isWord ? m_words : m_whole).addAlways(value.text, kindFor(value.sort));
        if (!value.isWord && (value.sort == Sort::Domain || value.text.contains('@')))
            m_mailboxEnds.append((value.sort == Sort::Domain ? "@" : "") + value.text.toLower());
    }
    for (const QByteArray &kept : values.kept)
        m_kept.insert(kept.toLower());
}

// True when the name around the match is one that may stay, or lies in a domain that may.
bool ValueSearch::isWithinKept(QByteArrayView text, qsizetype begin, qsizetype end) const
{
    while (begin > 0 && isNameCharacter(text[begin - 1]))
        --begin;
    while (end < text.size() && isNameCharacter(text[end]))
        ++end;
    QByteArray name = text.sliced(begin, end - begin).toByteArray().toLower();
    while (name.endsWith('.'))
        name.chop(1);
    for (qsizetype dot = -1; dot < name.size();) {
        if (m_kept.contains(name.sliced(dot + 1)))
            return true;
        dot = name.indexOf('.', dot + 1);
        if (dot < 0)
            break;
    }
    return false;
}

std::optional<Sort> ValueSearch::plainLeakIn(QByteArrayView text) const
{
    qsizetype i = 0;
    while (i < text.size()) {
        if (!textclass::isWord(text[i])) {
            ++i;
            continue;
        }
        const auto whole = m_whole.matchAt(text, i);
        if (whole && !isWithinKept(text, i, whole->end))
            return sortFor(whole->kind);
        const auto match = m_words.matchAt(text, i);
        if (match && !isWithinKept(text, i, match->end))
            return sortFor(match->kind);
        while (i < text.size() && textclass::isWord(text[i]))
            ++i;
    }
    return {};
}

// In decoded bytes an address may touch what stands beside it, because nothing there is for people.
bool ValueSearch::hasGluedMailbox(QByteArrayView decoded) const
{
    if (!decoded.contains('@'))
        return false;
    const QByteArray folded = decoded.toByteArray().toLower();
    for (const QByteArray &end : m_mailboxEnds) {
        for (qsizetype at = folded.indexOf(end); at >= 0; at = folded.indexOf(end, at + 1)) {
            const qsizetype name = at + (end.startsWith('@') ? 1 : 0);
            if (!isWithinKept(folded, name, at + end.size()))
                return true;
        }
    }
    return false;
}

std::optional<Sort> ValueSearch::leakIn(QByteArrayView text, TextShape shape) const
{
    std::optional<Sort> found;
    const auto look = [&](QByteArrayView decoded, DecodedFrom from) {
        if (!found)
            found = plainLeakIn(decoded);
        if (!found && from == DecodedFrom::Run && hasGluedMailbox(decoded))
            found = Sort::Person;
    };
    forEachDecoding(text, look);
    if (shape == TextShape::Reply) {
        for (const SearchText &joined : ReplyLayout(text).joined(true))
            look(joined.bytes(), DecodedFrom::Text);
    }
    const bool hasSecret = m_secrets != nullptr && !m_secrets->isEmpty()
        && !m_secrets->rangesIn(text, shape, ReplyContext::Elsewhere).empty();
    return hasSecret ? Sort::Secret : found;
}

} // namespace smtpscope
