// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The addresses of a host as the operating system knows them (hosts file, mDNS, VPN rules), because
// the mail program that fails gets those too. Nothing here can keep the program from ending.

#include "net/HostLookup.h"

#include <functional>
#include <memory>

namespace smtpscope {

/// Asks for the addresses of a host and waits for the answer, however long that takes.
using HostResolver = std::function<HostLookupResult(const QString &host, AddressFamily family)>;

/// getaddrinfo() of the operating system. Blocks.
HostLookupResult resolveBySystem(const QString &host, AddressFamily family);

class SystemHostLookup : public HostLookup
{
    Q_OBJECT
public:
    explicit SystemHostLookup(HostResolver resolver = resolveBySystem, QObject *parent = nullptr);
    /// Does not wait for an answer that is still out.
    ~SystemHostLookup() override;

    void start(const QString &host, AddressFamily family) override;
    void cancel() override;

private:
    struct Mailslot;

    void drop();

    HostResolver m_resolver;
    std::shared_ptr<Mailslot> m_slot;
};

} // namespace smtpscope
