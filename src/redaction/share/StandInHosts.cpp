// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Names of hosts and domains, and IP addresses: who they belong to, and what stands in for them.

#include "redaction/share/FoldedText.h"
#include "redaction/share/StandIns.h"

#include <QByteArrayList>

#include <algorithm>

namespace smtpscope {

namespace {

// Lists that mail servers ask about senders. Their names are public, belong to no party of the
// case, and solve it.
bool isBlockListDomain(const QByteArray &organisation)
{
    static const QSet<QByteArray> domains{"spamhaus.org", "spamhaus.com", "spamcop.net",
        "barracudacentral.org", "abuseat.org", "sorbs.net", "surbl.org", "uribl.com",
        "uceprotect.net", "mailspike.net", "spfbl.net", "dnswl.org", "backscatterer.org",
        "nixspam.net", "invaluement.com", "gbudb.net", "senderscore.com", "lashback.com",
        "psbl.org", "s5h.net"};
    return domains.contains(organisation);
}

bool isEverywhere(const QByteArray &folded)
{
    return folded == "localhost" || folded == "localhost.localdomain" || folded == "local"
        || folded == "in-addr.arpa" || folded == "ip6.arpa";
}

bool isNumber(const QByteArray &label)
{
    return !label.isEmpty() && label.size() <= 3
        && std::all_of(label.begin(), label.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QByteArrayView withoutBrackets(QByteArrayView literal)
{
    if (literal.startsWith('['))
        literal = literal.sliced(1);
    if (literal.endsWith(']'))
        literal.chop(1);
    return literal;
}

} // namespace

void StandIns::noteName(const QByteArray &folded, HostRole role)
{
    QSet<QByteArray> &names = role == HostRole::Server ? m_otherNames
        : role == HostRole::Client                     ? m_clients
                                                       : m_mailDomains;
    if (names.contains(folded))
        return;
    names.insert(folded);
    m_namesInOrder.append(folded);
}

// A computer of one label may be called like a person. One word has one stand-in, and a mailbox
// that reads like one solves more, so the person's is taken.
bool StandIns::isPersonToo(const QByteArray &folded) const
{
    return !folded.contains('.') && m_people.contains(folded);
}

// In "<pc17>: Helo command rejected" nothing but an earlier "Hello pc17" tells that it is no
// person.
bool StandIns::isOnlyClient(QByteArrayView name) const
{
    return m_clients.contains(foldedName(name)) && !m_people.contains(foldedText(name));
}

// Names are numbered in the order in which they came, and only those that are masked.
void StandIns::nameHosts()
{
    for (const QByteArray &name : std::as_const(m_namesInOrder)) {
        if (masks(treatmentOf(name)) && !isPersonToo(name))
            composed(name);
    }
    m_namesInOrder.clear();
}

// The server's name tells its organisation, so where server names stay the organisation's name
// stays.
void StandIns::decideOrganisations()
{
    const auto keepThoseOf = [this](const QSet<QByteArray> &names, Treatment treatment) {
        for (const QByteArray &name : names) {
            if (!masks(treatment))
                m_keptOrganisations.insert(m_hosts.organisationOf(name));
        }
    };
    keepThoseOf(m_servers, m_policy.serverHosts);
    keepThoseOf(m_clients, m_policy.clientHosts);
    keepThoseOf(m_mailDomains, m_policy.domains);
    m_keptOrganisations.remove({});
    for (const QByteArray &organisation : std::as_const(m_keptOrganisations))
        m_keptLabels.insert(organisation.first(std::max<qsizetype>(0, organisation.indexOf('.'))));
    for (const auto *names : {&m_clients, &m_mailDomains}) {
        for (const QByteArray &name : *names)
            m_privateOrganisations.insert(m_hosts.organisationOf(name));
    }
    m_privateOrganisations.remove({});
    m_privateOrganisations.subtract(m_keptOrganisations);
}

bool StandIns::keepsOrganisation(const QByteArray &organisation) const
{
    return m_keptOrganisations.contains(organisation) || isListed(m_policy.keep, organisation)
        || (isBlockListDomain(organisation) && !m_servers.contains(organisation)
            && !m_mailDomains.contains(organisation));
}

StandIns::HostRole StandIns::roleOf(const QByteArray &folded) const
{
    if (m_servers.contains(folded))
        return HostRole::Server;
    if (m_clients.contains(folded))
        return HostRole::Client;
    if (m_mailDomains.contains(folded))
        return HostRole::MailDomain;
    // Another computer of those who send: a reply may name it by its reverse look-up.
    // A name that no public list knows is of a network that is nobody else's business.
    const bool isTheirs = m_privateOrganisations.contains(m_hosts.organisationOf(folded))
        || isLocalEnding(QByteArrayView(folded).sliced(folded.lastIndexOf('.') + 1));
    return isTheirs ? HostRole::Client : HostRole::Server;
}

Treatment StandIns::treatmentOf(const QByteArray &folded) const
{
    if (isEverywhere(folded) || isListed(m_policy.keep, folded))
        return Treatment::Keep;
    if (m_keptLabels.contains(folded)) // a line end cut it off its ending
        return Treatment::Keep;
    switch (roleOf(folded)) {
    case HostRole::Client:
        return m_policy.clientHosts;
    case HostRole::MailDomain:
        return keepsOrganisation(folded) ? Treatment::Keep : m_policy.domains;
    case HostRole::Server:
        break;
    }
    const QByteArray organisation = m_hosts.organisationOf(folded);
    const bool isBlockList = isBlockListDomain(organisation);
    return isBlockList && keepsOrganisation(organisation) ? Treatment::Keep : m_policy.serverHosts;
}

// Labels keep their order, so that sub-domains are still seen to be some.
QByteArray StandIns::composed(const QByteArray &folded)
{
    const QByteArray organisation = m_hosts.organisationOf(folded);
    QByteArray end;
    if (!organisation.isEmpty()) {
        const QByteArray ending = organisation.sliced(organisation.lastIndexOf('.') + 1);
        const bool isLocal = isLocalEnding(ending);
        if (keepsOrganisation(organisation)) {
            end = kept(organisation);
            if (m_isSettled)
                m_keptNames.insert(end);
        } else if (isLocal && organisation == folded) // pc17.local: a host, not an organisation
            end = m_labels.standIn(folded.first(folded.indexOf('.')), folded) + '.' + ending;
        else if (isLocal)
            end = m_localOrganisations.standIn(organisation, organisation) + '.' + ending;
        else
            end = m_organisations.standIn(organisation, organisation);
    }
    const qsizetype left = folded.size() - organisation.size() - (organisation.isEmpty() ? 0 : 1);
    if (left <= 0)
        return end;
    QByteArrayList labels;
    const QByteArrayList front = folded.first(left).split('.');
    for (const QByteArray &label : front) {
        const bool isSign = label.startsWith('_') || label == "*";
        labels.append(isSign ? label : m_labels.standIn(label, label));
    }
    if (!end.isEmpty())
        labels.append(end);
    return labels.join('.');
}

// 32 nibbles, the last one first (RFC 3596 2.5)
QByteArray StandIns::reversedIPv6(const QByteArrayList &labels)
{
    QByteArray forward;
    for (int i = 31; i >= 0; --i)
        forward += labels[i] + (i % 4 == 0 && i > 0 ? ":" : "");
    const auto shown = ipAddressFrom(address(forward));
    if (!shown)
        return {};
    const QByteArray digits = QByteArray::fromRawData(
        reinterpret_cast<const char *>(shown->bytes.data()), qsizetype(shown->bytes.size()))
                                  .toHex();
    QByteArray result;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit)
        result += *digit + QByteArray(1, '.');
    return result + "ip6.arpa";
}

// 1.2.0.192.zen.example: an address that a list was asked about, or whose name was asked for.
QByteArray StandIns::reversedAddress(const QByteArray &folded)
{
    const QByteArrayList labels = folded.split('.');
    if (labels.size() == 34 && folded.endsWith(".ip6.arpa"))
        return reversedIPv6(labels);
    if (labels.size() < 6 || !std::all_of(labels.begin(), labels.begin() + 4, isNumber))
        return {};
    const QByteArray forward = QByteArrayList{labels[3], labels[2], labels[1], labels[0]}.join('.');
    QByteArrayList shown = address(forward).split('.');
    std::reverse(shown.begin(), shown.end());
    const QByteArray rest = labels.mid(4).join('.');
    return shown.join('.') + '.' + host(rest);
}

// Filters put their customers' domains into the names of their servers:
// corp.com.inbound.example.net, corp-com.mail.protection.example.net. Those parts go.
QByteArray StandIns::withoutToldDomains(const QByteArray &folded)
{
    const QByteArray organisation = m_hosts.organisationOf(folded);
    QByteArray front = '.' + folded.chopped(organisation.size()); // the filter's own name stays
    for (const QByteArray &domain : std::as_const(m_mailDomains)) {
        if (!domain.contains('.') || !masks(treatmentOf(domain)))
            continue;
        const QByteArray dashed = QByteArray(domain).replace('.', '-');
        for (const QByteArray &told : {domain, dashed})
            front.replace('.' + told + '.', '.' + composed(domain) + '.');
    }
    return front.sliced(1) + organisation;
}

QByteArray StandIns::named(QByteArrayView name, HostRole role)
{
    const QByteArray folded = foldedName(name);
    if (!m_isSettled) {
        noteName(folded, role);
        return kept(name);
    }
    if (!masks(treatmentOf(folded))) {
        const QByteArray told = withoutToldDomains(folded);
        if (told != folded)
            return kept(told);
        const QByteArray result = kept(name);
        m_keptNames.insert(foldedName(result));
        return result;
    }
    if (isPersonToo(folded))
        return m_people.standIn(folded, name);
    m_maskedNames.insert(folded);
    return composed(folded) + (name.endsWith('.') ? "." : "");
}

QByteArray StandIns::host(QByteArrayView name)
{
    const QByteArrayView literal = withoutBrackets(name);
    const bool isTagged =
        literal.size() > 5 && literal.first(5).compare("ipv6:", Qt::CaseInsensitive) == 0;
    const QByteArrayView bare = isTagged ? literal.sliced(5) : literal;
    if (ipAddressFrom(bare)) {
        QByteArray text = address(bare);
        if (isTagged)
            text.prepend(literal.first(5).toByteArray());
        return name.startsWith('[') ? '[' + text + ']' : text;
    }
    const QByteArray reversed = reversedAddress(foldedName(name));
    return reversed.isEmpty() ? named(name, HostRole::Server) : reversed;
}

QByteArray StandIns::clientHost(QByteArrayView name)
{
    const QByteArrayView literal = withoutBrackets(name);
    if (ipAddressFrom(literal) || literal.contains(':'))
        return host(name);
    return named(name, HostRole::Client);
}

StandInNames &StandIns::namesOf(const IpAddress &address)
{
    const size_t family = address.isIPv4 ? 0 : 4;
    switch (kindOf(address)) {
    case AddressKind::Private:
        return m_addresses[family + 1];
    case AddressKind::Carrier:
        return m_addresses[family + 2];
    case AddressKind::LinkLocal:
        return m_addresses[family + 3];
    case AddressKind::Public:
    case AddressKind::Special:
        break;
    }
    return m_addresses[family];
}

Treatment StandIns::treatmentOf(const IpAddress &address) const
{
    const AddressKind kind = kindOf(address);
    const auto isThis = [&](const QString &entry) {
        return ipAddressFrom(entry.toUtf8()) == address;
    };
    if (kind == AddressKind::Special
        || std::any_of(m_policy.keep.begin(), m_policy.keep.end(), isThis))
        return Treatment::Keep;
    return kind == AddressKind::Public ? m_policy.publicAddresses : m_policy.privateAddresses;
}

QByteArray StandIns::address(QByteArrayView text)
{
    static constexpr QByteArrayView Mapped = "::ffff:"; // the IPv4 address in other clothes
    const bool isMapped = text.size() > 14 - 1
        && text.first(7).compare(Mapped, Qt::CaseInsensitive) == 0 && text.sliced(7).contains('.');
    if (isMapped)
        return text.first(7).toByteArray() + address(text.sliced(7));
    const auto parsed = ipAddressFrom(text);
    if (!parsed || !masks(treatmentOf(*parsed)))
        return kept(text);
    const QByteArray canonical = canonicalText(*parsed);
    m_addressSpellings.insert(text.toByteArray().toLower(), canonical);
    return namesOf(*parsed).standIn(canonical, text);
}

QByteArray StandIns::label(QByteArrayView text)
{
    const QByteArray folded = foldedText(text);
    for (const StandInNames *names : {&m_organisations, &m_localOrganisations}) {
        const auto known = std::find_if(names->spellings().begin(), names->spellings().end(),
            [&](const QByteArray &organisation) { return organisation.startsWith(folded + '.'); });
        if (known == names->spellings().end())
            continue;
        const QByteArray standIn = names->standInAt(known - names->spellings().begin());
        return standIn.first(standIn.indexOf('.') < 0 ? standIn.size() : standIn.indexOf('.'));
    }
    return m_labels.standIn(folded, text);
}

} // namespace smtpscope
