// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From an e-mail address to the servers that are likely to be meant: the table of providers, the
// domain's records for mail programs (RFC 6186, RFC 8314), the provider that takes its mail, and
// only when asked for, servers of usual names. Until then no mail server is contacted.

#include "app/discovery/FoundServer.h"
#include "app/discovery/ProviderTable.h"
#include "app/discovery/UsualNameSearch.h"
#include "net/DnsClient.h"

#include <QObject>

#include <memory>
#include <vector>

namespace smtpscope {

/// How settings are looked for.
struct DiscoveryMeans
{
    QString nameServer; ///< "IP" or "IP:PORT"; empty: the system's.
    int deadlineMs = 5'000; ///< For all questions to name servers together.
    UsualPlaces places; ///< Where servers of usual names are tried.
};

class SettingsDiscovery : public QObject
{
    Q_OBJECT
public:
    explicit SettingsDiscovery(DiscoveryMeans means = {}, QObject *parent = nullptr);
    ~SettingsDiscovery() override;

    /// Looks for the settings of @p address; what was looked for before is given up. What the table
    /// has is there at once.
    void start(const QString &address, MailTask task);
    /// Tries servers of usual names in the domain of start(), side by side.
    void tryUsualNames();
    void cancel();

    /// The best first: those of the table, of the domain's records, of the provider that takes its
    /// mail, of usual names. No server twice.
    const std::vector<FoundServer> &found() const { return m_found; }
    QString domain() const { return m_domain; }
    bool isLooking() const { return m_open > 0 || isTryingUsualNames(); }
    bool isTryingUsualNames() const { return m_usual != nullptr; }

Q_SIGNALS:
    /// One more was found.
    void foundMore();
    /// Nothing is looked for any more.
    void finished();

private:
    void takeProvider(const Provider &provider, FoundFrom from, const QString &source);
    void askForService(const QString &service, Protocol protocol, Security security);
    void takeServices(const DnsResult &result, Protocol protocol, Security security);
    void takeExchanges(const DnsResult &result);
    void add(const FoundServer &server);
    void onAnswer();

    DiscoveryMeans m_means;
    ProviderTable m_table;
    QString m_address;
    QString m_domain;
    MailTask m_task = MailTask::Send;
    std::vector<FoundServer> m_found;
    std::unique_ptr<DnsClient> m_dns;
    std::unique_ptr<UsualNameSearch> m_usual; // while it goes on
    int m_open = 0; // questions without an answer
};

} // namespace smtpscope
