// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The addresses of a host as name servers of one's choice know them, without the operating system.

#include "net/DnsAnswer.h"
#include "net/HostLookup.h"
#include "net/NameServer.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace smtpscope {

class DnsClient;

/// Asks for AAAA and A side by side and follows CNAMEs inside the answers. Fails only when neither
/// gives an address. Where one kind has come and the other stays out, that one is waited for no
/// longer than three seconds more, or a quarter of the deadline.
class DnsHostLookup : public HostLookup
{
    Q_OBJECT
public:
    /// @p servers: none means the system's. @p deadlineMs is for the whole look-up; less than
    /// what the caller waits, or the caller never hears who was silent.
    DnsHostLookup(std::vector<NameServer> servers, int deadlineMs, QObject *parent = nullptr);
    ~DnsHostLookup() override;

    void start(const QString &host, AddressFamily family) override;
    void cancel() override;

private:
    void ask(const QString &host, RecordType type);
    void take(const DnsResult &result);
    void conclude();

    std::vector<NameServer> m_servers;
    int m_deadlineMs = 0;
    std::unique_ptr<DnsClient> m_client; // while a look-up is going on
    QTimer m_patience;
    size_t m_asked = 0;
    std::vector<DnsResult> m_results;
};

} // namespace smtpscope
