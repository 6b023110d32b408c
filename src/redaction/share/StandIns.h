// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What stands in for each private value: the same for the same value, different for different ones,
// and with the relations that solve a case still to be seen (plus-tags, VERP, SRS, BATV,
// sub-domains, equal addresses, private networks). Everything is rendered twice: the first time to
// get to know the values, the second time, after settle(), for good.

#include "redaction/PrivateValues.h"
#include "redaction/RedactedSession.h"
#include "redaction/SharePolicy.h"
#include "redaction/StandInKey.h"
#include "redaction/share/ByteTable.h"
#include "redaction/share/HostNames.h"
#include "redaction/share/IpAddress.h"
#include "redaction/share/KnownWords.h"
#include "redaction/share/StandInNames.h"

#include <QSet>

#include <array>

namespace smtpscope {

class StandIns
{
public:
    StandIns(SharePolicy policy, const HostNames &hosts);

    const SharePolicy &policy() const { return m_policy; }
    /// Makes sure that no word of @p text that looks like a stand-in becomes one.
    void avoidWordsOf(QByteArrayView text);
    /// The servers that the check is about: their names tell their organisation.
    void noteServer(QByteArrayView name);
    /// Words of our own that stay, although a label of a private name may stand in them.
    void keepOwnWords(QByteArrayView words);
    /// After everything was rendered once: decides what stays, and names the rest.
    void settle();
    bool isSettled() const { return m_isSettled; }

    QByteArray mailbox(QByteArrayView mailbox);
    QByteArray messageId(QByteArrayView id);
    /// A local part, a user name (also DOMAIN\\user), a display name.
    QByteArray person(QByteArrayView name);
    /// A host name, a domain, or an address literal in brackets.
    QByteArray host(QByteArrayView name);
    QByteArray clientHost(QByteArrayView name);
    QByteArray address(QByteArrayView text);
    QByteArray id(QByteArrayView text);
    /// A word that stands alone and was found to be a label of a masked name.
    QByteArray label(QByteArrayView text);
    QByteArray word(QByteArrayView text);

    /// The words that have to be found where they stand alone.
    KnownWords knownWords() const;
    /// What must not be in an export.
    PrivateValues privateValues() const;
    StandInKey key() const;
    /// How many different values of @p sort were masked.
    int countOf(Sort sort) const;

private:
    enum class HostRole {
        Server, ///< A mail server, or any other name in a reply.
        Client, ///< The computer that talks to the server.
        MailDomain, ///< What stands behind an @.
    };

    bool masks(Treatment treatment) const { return treatment == Treatment::Mask; }
    bool isListed(const QStringList &list, const QByteArray &folded) const;
    QByteArray kept(QByteArrayView text);

    // StandInMailboxes.cpp
    QByteArray localPart(QByteArrayView local);
    QByteArray srs(QByteArrayView local);
    QByteArray batv(QByteArrayView local);
    QByteArray verp(QByteArrayView local);
    QByteArray plainPerson(QByteArrayView name);
    QByteArray tag(QByteArrayView name);
    QByteArray domain(QByteArrayView name);
    QByteArray namedDomain(QByteArrayView name);

    // StandInHosts.cpp
    void noteName(const QByteArray &folded, HostRole role);
    bool isPersonToo(const QByteArray &folded) const;
    bool isOnlyClient(QByteArrayView name) const;
    HostRole roleOf(const QByteArray &folded) const;
    Treatment treatmentOf(const QByteArray &folded) const;
    bool keepsOrganisation(const QByteArray &organisation) const;
    QByteArray withoutToldDomains(const QByteArray &folded);
    QByteArray named(QByteArrayView name, HostRole role);
    QByteArray composed(const QByteArray &folded);
    QByteArray reversedAddress(const QByteArray &folded);
    QByteArray reversedIPv6(const QByteArrayList &labels);
    Treatment treatmentOf(const IpAddress &address) const;
    StandInNames &namesOf(const IpAddress &address);
    void decideOrganisations();
    void nameHosts();

    // StandInValues.cpp
    void addAddressValues(PrivateValues &values) const;
    void addNameValues(PrivateValues &values) const;
    QSet<QByteArray> privateLabels() const;

    SharePolicy m_policy;
    const HostNames &m_hosts;
    KnownWords m_wordsToMask; // those that the policy names
    StandInNames m_people;
    StandInNames m_tags;
    StandInNames m_labels;
    StandInNames m_organisations;
    StandInNames m_localOrganisations; // such as corp.local: the ending is kept
    StandInNames m_ids;
    StandInNames m_words;
    std::array<StandInNames, 8> m_addresses; // by kind and family
    QHash<QByteArray, QByteArray> m_addressSpellings; // every spelling, with its canonical text
    ByteTable m_namedDomains; // what was given for each mail domain: many people share one
    QByteArrayList m_namesInOrder;
    QSet<QByteArray> m_servers; // the ones that the check is about
    QSet<QByteArray> m_clients;
    QSet<QByteArray> m_mailDomains;
    QSet<QByteArray> m_otherNames;
    QSet<QByteArray> m_keptOrganisations;
    QSet<QByteArray> m_keptLabels; // the first ones of their names
    QSet<QByteArray> m_privateOrganisations;
    QSet<QByteArray> m_keptNames;
    QSet<QByteArray> m_maskedNames;
    QSet<QByteArray> m_keptDomainMailboxes; // whole ones, where only the local part is masked
    TakenNames m_taken;
    bool m_isSettled = false;
};

} // namespace smtpscope
