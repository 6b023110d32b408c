// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/ReplayConversation.h"

#include "practice/RuleBook.h"

#include <algorithm>

namespace smtpscope {

namespace {

// Where lines begin with the tag of the record, they begin with the client's own now.
QByteArray withTag(const QByteArray &text, const QByteArray &recorded, const QByteArray &tag)
{
    QByteArrayList lines = text.split('\n');
    for (QByteArray &line : lines) {
        if (line.startsWith(recorded + ' '))
            line.replace(0, recorded.size(), tag);
    }
    return lines.join('\n');
}

bool isChallenge(const Deeds &deeds)
{
    return begins(deeds, "334") || begins(deeds, "+ ") || begins(deeds, "+\r\n");
}

} // namespace

ReplayConversation::ReplayConversation(const Situation &situation) : m_situation(situation)
{ }

Deeds ReplayConversation::greeting()
{
    return m_situation.greeting;
}

Deeds ReplayConversation::onLine(const QByteArray &line)
{
    if (m_isAsking)
        return turnFor({}, {});
    if (line.startsWith("PROXY ")) // nothing answers this header
        return {};
    const QByteArrayList words = line.split(' ');
    const bool isImap = m_situation.protocol == Protocol::Imap;
    const QByteArray verb = words.value(isImap ? 1 : 0).toUpper();
    if (verb == "BDAT" && carriesMail(m_situation.protocol))
        return {{DeedKind::ReadChunk, {}, words.value(1).toLongLong()}};
    Deeds deeds = turnFor(verb, isImap ? words.front() : QByteArray());
    if (verb == "DATA" && carriesMail(m_situation.protocol) && begins(deeds, "354"))
        deeds.push_back(readMessage());
    return deeds;
}

Deeds ReplayConversation::onMessage(qint64)
{
    return turnFor({}, {});
}

Deeds ReplayConversation::onChunk(qint64)
{
    return turnFor("BDAT", {});
}

Deeds ReplayConversation::turnFor(const QByteArray &verb, const QByteArray &tag)
{
    if (!verb.isEmpty())
        skipTo(verb);
    if (m_next >= m_situation.turns.size())
        return {sayRaw(farewell()), closeNow()};
    const ReplayTurn &turn = m_situation.turns[m_next++];
    Deeds deeds = turn.deeds;
    m_isAsking = isChallenge(deeds);
    if (!tag.isEmpty() && !turn.tag.isEmpty()) {
        for (Deed &deed : deeds)
            deed.bytes = withTag(deed.bytes, turn.tag, tag);
    }
    return deeds;
}

// A client that leaves something out (the sign-in, a recipient) gets the answer to what it says,
// not to what it left out. One that says something new gets the next answer, whatever it is.
void ReplayConversation::skipTo(const QByteArray &verb)
{
    const auto begin = m_situation.turns.begin() + qsizetype(m_next);
    const auto found = std::find_if(begin, m_situation.turns.end(),
        [&verb](const ReplayTurn &turn) { return turn.verb == verb; });
    if (found != m_situation.turns.end())
        m_next = size_t(found - m_situation.turns.begin());
}

QByteArray ReplayConversation::farewell() const
{
    switch (m_situation.protocol) {
    case Protocol::Smtp:
    case Protocol::Lmtp:
        return "421 4.3.2 The recorded conversation ends here\r\n";
    case Protocol::Imap:
        return "* BYE The recorded conversation ends here\r\n";
    case Protocol::Pop3:
        return "-ERR [SYS/TEMP] The recorded conversation ends here\r\n";
    }
    return {};
}

} // namespace smtpscope
