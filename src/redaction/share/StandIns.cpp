// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/StandIns.h"

#include "redaction/share/FoldedText.h"
#include "redaction/share/SameWord.h"
#include "redaction/share/TextClasses.h"

#include <algorithm>

namespace smtpscope {

namespace {

using namespace textclass;

constexpr qsizetype MostKept = 100'000; // names and ids that are remembered as kept

NameOfNumber numbered(const char *word, const char *ending = "")
{
    return [word, ending](int number) { return word + QByteArray::number(number) + ending; };
}

// Blocks that are reserved for documentation come first, then the one for measuring networks.
QByteArray publicIPv4(int number)
{
    static constexpr std::array Blocks{"192.0.2.", "198.51.100.", "203.0.113."};
    const int block = (number - 1) / 254;
    if (block < int(Blocks.size()))
        return Blocks[size_t(block)] + QByteArray::number((number - 1) % 254 + 1);
    const int rest = number - 254 * int(Blocks.size());
    return "198.18." + QByteArray::number(rest / 254 % 256) + '.'
        + QByteArray::number(rest % 254 + 1);
}

NameOfNumber inNetwork(const char *network)
{
    return [network](int number) {
        return network + QByteArray::number(number / 254 % 256) + '.'
            + QByteArray::number((number - 1) % 254 + 1);
    };
}

NameOfNumber inPrefix(const char *prefix)
{
    return [prefix](int number) { return prefix + QByteArray::number(number, 16); };
}

} // namespace

StandIns::StandIns(SharePolicy policy, const HostNames &hosts)
    : m_policy(std::move(policy)), m_hosts(hosts)
{
    for (const QString &word : m_policy.mask) {
        m_wordsToMask.addAlways(word.toUtf8(), ItemKind::Word);
        avoidWordsOf(word.toUtf8());
    }
}

bool StandIns::isListed(const QStringList &list, const QByteArray &folded) const
{
    return std::any_of(list.begin(), list.end(), [&](const QString &entry) {
        const QByteArray listed = foldedName(entry.toUtf8());
        return folded == listed || folded.endsWith('.' + listed);
    });
}

// Words of letters and a number, such as user1 and domain12, whatever stands around them.
void StandIns::avoidWordsOf(QByteArrayView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (!isDigit || of(text[i - 1]) != Letter)
            continue;
        qsizetype begin = i;
        while (begin > 0 && of(text[begin - 1]) == Letter && i - begin < 7)
            --begin;
        const QByteArrayView word = text.sliced(begin, i - begin);
        if (!isOneOf(word, {"user", "host", "domain", "id", "tag", "word"}))
            continue;
        qsizetype end = i;
        while (end < text.size() && of(text[end]) == Digit)
            ++end;
        const QByteArray name = text.sliced(begin, end - begin).toByteArray().toLower();
        m_taken.unite({name, name + ".example"});
        i = end - 1;
    }
}

void StandIns::noteServer(QByteArrayView name)
{
    if (!ipAddressFrom(name) && !name.isEmpty())
        m_servers.insert(foldedName(name));
}

void StandIns::keepOwnWords(QByteArrayView words)
{
    if (m_isSettled && m_keptNames.size() < MostKept)
        m_keptNames.insert(words.toByteArray());
}

void StandIns::settle()
{
    decideOrganisations();
    nameHosts();
    for (const StandInNames *names :
        {&m_people, &m_tags, &m_labels, &m_organisations, &m_ids, &m_words}) {
        for (const QByteArray &spelling : names->spellings())
            avoidWordsOf(spelling); // those that stood in an encoding
    }
    m_isSettled = true;
    m_namedDomains.clear();
    TakenNames addresses = m_taken;
    for (const QByteArray &canonical : std::as_const(m_addressSpellings))
        addresses.insert(canonical);
    for (auto spelling = m_addressSpellings.keyBegin(); spelling != m_addressSpellings.keyEnd();
         ++spelling)
        addresses.insert(*spelling);
    m_people.settle(numbered("user"), m_taken);
    m_tags.settle(numbered("tag"), m_taken);
    m_labels.settle(numbered("host"), m_taken);
    m_organisations.settle(numbered("domain", ".example"), m_taken);
    m_localOrganisations.settle(numbered("domain"), m_taken);
    m_ids.settle(numbered("id"), m_taken);
    m_words.settle(numbered("word"), m_taken);
    const std::array<NameOfNumber, 8> networks{publicIPv4, inNetwork("10.0."), inNetwork("100.64."),
        inNetwork("169.254."), inPrefix("2001:db8::"), inPrefix("fd00::"),
        inPrefix("2001:db8:64::"), inPrefix("fe80::")};
    for (size_t i = 0; i < networks.size(); ++i)
        m_addresses[i].settle(networks[i], addresses);
}

QByteArray StandIns::id(QByteArrayView text)
{
    if (!masks(m_policy.ids)) {
        QByteArray result = kept(text);
        if (m_isSettled && m_keptNames.size() < MostKept && result == text)
            m_keptNames.insert(text.toByteArray().toLower());
        return result;
    }
    return m_ids.standIn(text.toByteArray(), text);
}

// What may stay, but for the words that the policy names: mail.bluebird.example,
// mail.word1.example.
QByteArray StandIns::kept(QByteArrayView text)
{
    if (m_wordsToMask.isEmpty())
        return text.toByteArray();
    return m_wordsToMask.replaced(
        text, [this](QByteArrayView found, ItemKind) { return word(found); });
}

QByteArray StandIns::word(QByteArrayView text)
{
    return m_words.standIn(foldedText(text), text);
}

} // namespace smtpscope
