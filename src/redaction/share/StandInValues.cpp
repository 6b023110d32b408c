// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What was masked, as lists: for the second rendering, for the leak check, and for the key.

#include "redaction/share/EverydayWords.h"
#include "redaction/share/FoldedText.h"
#include "redaction/share/StandIns.h"

#include <QByteArrayList>

namespace smtpscope {

namespace {

bool isLongWord(const QByteArray &word)
{
    return word.size() >= ShortestFreeWord && !isEverydayWord(word);
}

// Gives the labels of a name before those of its organisation to `take`, short ones left out.
template <typename Take>
void forEachLabel(const QByteArray &name, const QByteArray &organisation, Take take)
{
    const qsizetype left = name.size() - organisation.size();
    if (left <= 0)
        return;
    const QByteArrayList front = name.first(left).split('.');
    for (const QByteArray &label : front) {
        if (isLongWord(label))
            take(label);
    }
}

void addKey(StandInKey &key, const StandInNames &names)
{
    for (qsizetype i = 0; i < names.spellings().size(); ++i)
        key.values.insert(
            QString::fromUtf8(names.standInAt(i)), QString::fromUtf8(names.spellings().at(i)));
}

} // namespace

QSet<QByteArray> StandIns::privateLabels() const
{
    QSet<QByteArray> labels;
    for (const QByteArray &name : m_maskedNames) {
        const QByteArray organisation = m_hosts.organisationOf(name);
        const bool isOrganisationKept = keepsOrganisation(organisation);
        forEachLabel(name, organisation, [&](const QByteArray &label) { labels.insert(label); });
        const QByteArray first =
            organisation.first(std::max<qsizetype>(0, organisation.indexOf('.')));
        if (!isOrganisationKept && isLongWord(first))
            labels.insert(first);
    }
    return labels.subtract(m_keptLabels); // what a kept name tells is no secret elsewhere
}

KnownWords StandIns::knownWords() const
{
    KnownWords words;
    for (const QString &word : m_policy.mask)
        words.addAlways(word.toUtf8(), ItemKind::Word);
    for (const QByteArray &word : m_words.spellings())
        words.addAlways(word, ItemKind::Word);
    if (masks(m_policy.people)) {
        for (const QByteArray &person : m_people.spellings())
            words.add(person, ItemKind::Person);
    }
    if (masks(m_policy.ids)) {
        for (const QByteArray &id : m_ids.spellings())
            words.add(id, ItemKind::Id);
    }
    const auto addNames = [&](const QSet<QByteArray> &names) {
        for (const QByteArray &name : names) {
            if (!masks(treatmentOf(name)))
                continue;
            const QByteArray organisation = m_hosts.organisationOf(name);
            const auto addLabel = [&](const QByteArray &label) {
                words.add(label, ItemKind::Label);
            };
            forEachLabel(name, organisation, addLabel);
            if (!keepsOrganisation(organisation)) {
                forEachLabel(organisation, {}, addLabel);
                words.addName(organisation);
            }
            if (name.contains('.'))
                words.addName(name);
            else
                words.add(name, ItemKind::ClientHost);
        }
    };
    for (const auto *names : {&m_servers, &m_clients, &m_mailDomains, &m_otherNames})
        addNames(*names);
    return words;
}

void StandIns::addNameValues(PrivateValues &values) const
{
    for (const QByteArray &name : m_maskedNames) {
        const bool isWord = !name.contains('.');
        const Sort sort = m_mailDomains.contains(name) ? Sort::Domain : Sort::Host;
        if (!isWord || isLongWord(name))
            values.values.push_back({name, sort, isWord});
        const QByteArray organisation = m_hosts.organisationOf(name);
        if (!organisation.isEmpty() && organisation != name && !keepsOrganisation(organisation)
            && !m_maskedNames.contains(organisation))
            values.values.push_back({organisation, Sort::Domain, false});
    }
    for (const QByteArray &label : privateLabels())
        values.values.push_back({label, Sort::Host, true});
    values.kept = QByteArrayList(m_keptNames.begin(), m_keptNames.end());
    for (const QByteArray &organisation : m_keptOrganisations) {
        if (!m_wordsToMask.isWithin(organisation))
            values.kept.append(organisation);
    }
}

void StandIns::addAddressValues(PrivateValues &values) const
{
    for (auto spelling = m_addressSpellings.keyBegin(); spelling != m_addressSpellings.keyEnd();
         ++spelling)
        values.values.push_back({*spelling, Sort::Address, false});
}

PrivateValues StandIns::privateValues() const
{
    PrivateValues values;
    if (masks(m_policy.people)) {
        for (const QByteArray &person : m_people.spellings()) {
            if (isLongWord(person))
                values.values.push_back({person, Sort::Person, true});
        }
    }
    for (const QByteArray &mailbox : m_keptDomainMailboxes)
        values.values.push_back({mailbox, Sort::Person, false});
    addNameValues(values);
    addAddressValues(values);
    for (const QByteArray &id : m_ids.spellings()) {
        if (masks(m_policy.ids) && isLongWord(id))
            values.values.push_back({id, Sort::Id, true});
    }
    for (const QByteArray &word : m_words.spellings())
        values.values.push_back({word, Sort::Host, true});
    for (const QString &word : m_policy.mask)
        values.values.push_back({word.toUtf8(), Sort::Host, true});
    return values;
}

StandInKey StandIns::key() const
{
    StandInKey key;
    for (const StandInNames *names :
        {&m_people, &m_tags, &m_labels, &m_organisations, &m_ids, &m_words})
        addKey(key, *names);
    for (qsizetype i = 0; i < m_localOrganisations.spellings().size(); ++i) {
        const QByteArray &organisation = m_localOrganisations.spellings().at(i);
        const QByteArray ending = organisation.sliced(organisation.lastIndexOf('.'));
        key.values.insert(QString::fromUtf8(m_localOrganisations.standInAt(i) + ending),
            QString::fromUtf8(organisation));
    }
    for (const StandInNames &addresses : m_addresses)
        addKey(key, addresses);
    return key;
}

int StandIns::countOf(Sort sort) const
{
    switch (sort) {
    case Sort::Person:
        return int(m_people.spellings().size());
    case Sort::Domain:
        return int(std::count_if(m_maskedNames.begin(), m_maskedNames.end(),
            [&](const QByteArray &name) { return m_mailDomains.contains(name); }));
    case Sort::Host:
        return int(m_maskedNames.size() + m_words.spellings().size()) - countOf(Sort::Domain);
    case Sort::Address: {
        qsizetype count = 0;
        for (const StandInNames &addresses : m_addresses)
            count += addresses.spellings().size();
        return int(count);
    }
    case Sort::Id:
        return int(m_ids.spellings().size());
    case Sort::Secret:
    case Sort::Body:
        break;
    }
    return 0;
}

} // namespace smtpscope
