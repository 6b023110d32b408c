// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From a host to its addresses. Whom that is asked of is the business of the kinds of look-up: the
// operating system (SystemHostLookup) or name servers of one's choice (DnsHostLookup).

#include "net/DnsAnswer.h"
#include "session/Plan.h"

#include <QHostAddress>
#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace smtpscope {

struct HostLookupResult
{
    /// Each once; in the operating system's order, or IPv6 first.
    std::vector<QHostAddress> addresses{};
    /// dns.no-such-name, dns.no-address, dns.server-failed; from the system dns.failed; from name
    /// servers dns.refused, dns.malformed and dns.timeout. Empty when found.
    QString errorId{};
    QString errorText{}; ///< The operating system's words, or what the last server said.
    /// One printable line for each answer of a name server; empty when the system was asked.
    QStringList answers{};
    /// The name in whose place the asked one stands (CNAME), where a name server said so.
    QString canonicalName{};
};

class HostLookup : public QObject
{
    Q_OBJECT
public:
    /// Ends with finished(), later, unless cancel() is called. Gives up what was asked before. An
    /// address needs no look-up; an international name is asked for by its A-labels.
    virtual void start(const QString &host, AddressFamily family) = 0;
    /// An answer that still comes is dropped.
    virtual void cancel() = 0;

Q_SIGNALS:
    void finished(const HostLookupResult &result);

protected:
    explicit HostLookup(QObject *parent) : QObject(parent) { }
};

/// What is known without asking: @p host is an address, of @p family or of the other. Nothing when
/// it is a name.
std::optional<HostLookupResult> resultForLiteral(const QString &host, AddressFamily family);

/// The error id for what a name server said: dns.no-such-name, dns.no-address, dns.server-failed,
/// dns.refused, dns.timeout, dns.malformed. @p status is not Found, or the records found hold no
/// address.
QString lookupErrorIdOf(DnsStatus status);

/// "AAAA mail.example, 192.0.2.53:53: no such name (NXDOMAIN)", one line for each server asked.
QStringList answerLines(const DnsResult &result);

/// How the addresses that this computer uses differ from those of the name servers, for people;
/// empty when they are the same, or when either side knows nothing for sure.
QString differenceBetween(const HostLookupResult &system, const HostLookupResult &nameServers);

} // namespace smtpscope
