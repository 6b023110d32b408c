// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/RuleBook.h"

#include <QCryptographicHash>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qsizetype MostHeardLines = 10'000; // then the server has a new day and knows nobody

QByteArray mailboxIn(const QByteArray &line)
{
    const qsizetype colon = line.indexOf(':');
    const qsizetype open = line.indexOf('<', colon);
    const qsizetype close = line.indexOf('>', open);
    if (open >= 0 && close > open)
        return line.mid(open + 1, close - open - 1);
    return line.mid(colon + 1).trimmed();
}

} // namespace

RuleBook::RuleBook(const Situation &situation, PracticeMemory &memory)
    : m_situation(situation), m_memory(memory)
{ }

std::optional<Deeds> RuleBook::find(
    const QByteArray &verb, const QByteArray &line, const Circumstances &circumstances)
{
    for (const PracticeRule &rule : m_situation.rules) {
        const bool isHere = rule.on == On::Any || (rule.on == On::Tls) == circumstances.isEncrypted;
        if (rule.verb != verb || !isHere || (rule.onlyUnknown && circumstances.isSignedIn))
            continue;
        if (++m_times[&rule] < rule.fromTime || (rule.onlyFirstTime && !isFirstTime(line)))
            continue;
        return rule.deeds;
    }
    return std::nullopt;
}

bool RuleBook::isFirstTime(const QByteArray &line)
{
    const QByteArray hash = QCryptographicHash::hash(line, QCryptographicHash::Sha256);
    if (m_memory.heardLines.contains(hash))
        return false;
    if (m_memory.heardLines.size() >= MostHeardLines)
        m_memory.heardLines.clear();
    m_memory.heardLines.insert(hash);
    return true;
}

Deeds filledIn(Deeds deeds, const QByteArray &line, const QByteArray &tag)
{
    for (Deed &deed : deeds) {
        if (!deed.bytes.contains('%'))
            continue;
        deed.bytes.replace("%TAG%", tag);
        deed.bytes.replace("%ADDRESS%", mailboxIn(line));
        deed.bytes.replace("%NAME%", line.split(' ').value(1));
    }
    return deeds;
}

bool begins(const Deeds &deeds, const QByteArray &start)
{
    const auto said = std::find_if(
        deeds.begin(), deeds.end(), [](const Deed &deed) { return !deed.bytes.isEmpty(); });
    return said != deeds.end() && said->bytes.startsWith(start);
}

QByteArray keptPart(
    const QByteArray &line, const QByteArray &verb, const QByteArrayList &harmless, qsizetype words)
{
    if (harmless.contains(verb))
        return line;
    const QByteArrayList all = line.split(' ');
    const QByteArray kept = all.mid(0, words).join(' ');
    return all.size() > words ? kept + " ***" : kept;
}

} // namespace smtpscope
