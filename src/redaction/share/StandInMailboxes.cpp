// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Mailboxes and people. What mail programs build around a local part stays to be seen.

#include "redaction/share/FoldedText.h"
#include "redaction/share/SameWord.h"
#include "redaction/share/StandIns.h"

#include <QByteArrayList>

namespace smtpscope {

namespace {

QByteArrayList partsOf(QByteArrayView text, char separator)
{
    return text.toByteArray().split(separator);
}

bool startsWithFolded(QByteArrayView text, QByteArrayView prefix)
{
    return text.size() >= prefix.size()
        && text.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) == 0;
}

// Far over what is allowed (64, RFC 5321 4.5.3.1.1): such a thing has no structure to keep.
constexpr qsizetype LongestLocalPart = 320;

constexpr qsizetype MostNamedDomains = 8 << 20; // bytes, so that memory has a bound

// The tag of a BATV address: a digit, three for the day, six of a hash (draft-levine-smtp-batv).
bool isBatvTag(QByteArrayView text)
{
    return text.size() >= 8 && text.size() <= 16 && text[0] >= '0' && text[0] <= '9'
        && !text.contains('.');
}

} // namespace

QByteArray StandIns::plainPerson(QByteArrayView name)
{
    if (name.isEmpty())
        return {};
    return masks(m_policy.people) ? m_people.standIn(foldedText(name), name) : kept(name);
}

QByteArray StandIns::tag(QByteArrayView name)
{
    return masks(m_policy.people) ? m_tags.standIn(foldedText(name), name) : kept(name);
}

// SRS0=hash=time=domain=local, SRS1=hash=forwarder==hash=time=domain=local (Sender Rewriting
// Scheme)
QByteArray StandIns::srs(QByteArrayView local)
{
    const QByteArrayList parts = partsOf(local, '=');
    const qsizetype last = parts.size() - 1;
    if (last < 3)
        return plainPerson(local);
    QByteArray result = parts[0];
    for (qsizetype i = 1; i < last - 1; ++i) {
        const bool isName = parts[i].contains('.');
        result += '=' + (isName ? domain(parts[i]) : parts[i].size() > 2 ? id(parts[i]) : parts[i]);
    }
    result += '=' + domain(parts[last - 1]) + '=';
    return result + localPart(parts[last]);
}

// prvs=tag=local, or prvs=local=tag as Exim's manual has it; btv1==tag==local of Barracuda
QByteArray StandIns::batv(QByteArrayView local)
{
    const bool isBarracuda = startsWithFolded(local, "btv1==");
    const QByteArray sign = isBarracuda ? "==" : "=";
    const qsizetype from = local.indexOf('=') + sign.size();
    const qsizetype middle = local.indexOf(sign, from);
    const QByteArray prefix = local.first(from).toByteArray();
    if (middle < 0)
        return prefix + localPart(local.sliced(from));
    const QByteArrayView first = local.sliced(from, middle - from);
    const QByteArrayView second = local.sliced(middle + sign.size());
    const bool isTagFirst = isBarracuda || isBatvTag(first);
    const QByteArray front = isTagFirst ? id(first) : localPart(first);
    return prefix + front + sign + (isTagFirst ? localPart(second) : id(second));
}

// list-anna=example.org@lists.example.net: whom a bounce is about
QByteArray StandIns::verp(QByteArrayView local)
{
    const qsizetype equals = local.lastIndexOf('=');
    const QByteArrayView front = local.first(equals);
    qsizetype cut = -1;
    for (qsizetype i = 1; i < front.size(); ++i) {
        if (front[i - 1] != '-' && front[i - 1] != '+')
            continue;
        cut = i;
        if (m_people.contains(foldedText(front.sliced(i))))
            break; // the longest that is known, so that hyphens in names are no end
    }
    QByteArray result;
    if (cut > 0)
        result = plainPerson(front.first(cut - 1)) + front[cut - 1];
    result += plainPerson(front.sliced(std::max<qsizetype>(cut, 0))) + '=';
    return result + domain(local.sliced(equals + 1));
}

QByteArray StandIns::localPart(QByteArrayView local)
{
    if (local.size() > LongestLocalPart)
        return plainPerson(local);
    if (startsWithFolded(local, "srs0") || startsWithFolded(local, "srs1"))
        return srs(local);
    if (startsWithFolded(local, "prvs=") || startsWithFolded(local, "btv1=="))
        return batv(local);
    const qsizetype equals = local.lastIndexOf('=');
    if (equals > 0 && local.sliced(equals).contains('.'))
        return verp(local);
    const qsizetype percent = local.indexOf('%');
    if (percent > 0
        && local.sliced(percent).contains('.')) // user%domain@relay, an old source route
        return plainPerson(local.first(percent)) + '%' + domain(local.sliced(percent + 1));
    const qsizetype plus = local.indexOf('+');
    if (plus > 0 && plus + 1 < local.size())
        return plainPerson(local.first(plus)) + '+' + tag(local.sliced(plus + 1));
    return plainPerson(local);
}

QByteArray StandIns::domain(QByteArrayView name)
{
    if (const auto known = m_namedDomains.find(name))
        return known->toByteArray();
    const QByteArray standIn = namedDomain(name);
    if (m_namedDomains.bytes() < MostNamedDomains)
        m_namedDomains.insert(name, standIn);
    return standIn;
}

QByteArray StandIns::namedDomain(QByteArrayView name)
{
    if (name.startsWith('[') || ipAddressFrom(name))
        return host(name);
    return named(name, HostRole::MailDomain);
}

QByteArray StandIns::mailbox(QByteArrayView mailbox)
{
    const qsizetype sign = mailbox.lastIndexOf('@');
    if (sign < 0)
        return person(mailbox);
    QByteArrayView local = mailbox.first(sign);
    const bool isMasked = masks(m_policy.people);
    if (isMasked && local.size() > 1 && local.startsWith('"') && local.endsWith('"'))
        local = local.sliced(1, local.size() - 2);
    const QByteArray name = localPart(local); // people who stay may hold domains that do not
    const QByteArray behind = '@' + domain(mailbox.sliced(sign + 1));
    if (m_isSettled && isMasked && behind == mailbox.sliced(sign))
        m_keptDomainMailboxes.insert(foldedText(mailbox));
    return name + behind;
}

QByteArray StandIns::messageId(QByteArrayView id)
{
    const qsizetype sign = id.lastIndexOf('@');
    if (sign < 0)
        return this->id(id);
    return this->id(id.first(sign)) + '@' + host(id.sliced(sign + 1));
}

QByteArray StandIns::person(QByteArrayView name)
{
    const qsizetype semicolon = name.indexOf(';');
    if (semicolon > 0 && isOneOf(name.first(semicolon), {"rfc822", "utf-8"})) // RFC 3461 4.2
        return name.first(semicolon + 1).toByteArray() + person(name.sliced(semicolon + 1));
    if (name.contains('@'))
        return mailbox(name);
    if (isOnlyClient(name))
        return clientHost(name);
    const qsizetype backslash = masks(m_policy.people) ? name.indexOf('\\') : -1;
    if (backslash > 0 && backslash + 1 < name.size()) // DOMAIN\user, as Windows has it
        return m_labels.standIn(foldedText(name.first(backslash)), name.first(backslash)) + '\\'
            + plainPerson(name.sliced(backslash + 1));
    return name.contains(' ') ? plainPerson(name) : localPart(name);
}

} // namespace smtpscope
