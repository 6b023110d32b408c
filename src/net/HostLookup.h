// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From a host to its addresses, as the operating system knows them (hosts file, mDNS, VPN rules),
// because the mail program that fails gets those too. Nothing here can keep the program from
// ending.

#include "session/Plan.h"

#include <QHostAddress>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace smtpscope {

struct HostLookupResult
{
    std::vector<QHostAddress> addresses; ///< In the operating system's order, each once.
    QString errorId; ///< dns.no-such-name, dns.no-address, dns.server-failed, dns.failed; empty
                     ///< when found.
    QString errorText; ///< The operating system's words.
};

/// Asks for the addresses of a host and waits for the answer, however long that takes.
using HostResolver = std::function<HostLookupResult(const QString &host, AddressFamily family)>;

/// getaddrinfo() of the operating system. Blocks.
HostLookupResult resolveBySystem(const QString &host, AddressFamily family);

class HostLookup : public QObject
{
    Q_OBJECT
public:
    explicit HostLookup(HostResolver resolver = resolveBySystem, QObject *parent = nullptr);
    /// Does not wait for an answer that is still out.
    ~HostLookup() override;

    /// Ends with finished(), later, unless cancel() is called. An address needs no look-up; an
    /// international name is asked for by its A-labels.
    void start(const QString &host, AddressFamily family);
    /// An answer that still comes is dropped.
    void cancel();

Q_SIGNALS:
    void finished(const HostLookupResult &result);

private:
    struct Mailslot;

    HostResolver m_resolver;
    std::shared_ptr<Mailslot> m_slot;
};

} // namespace smtpscope
