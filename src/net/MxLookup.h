// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Which hosts take the mail of a domain, and where they are (RFC 5321 5.1).

#include "net/DnsClient.h"
#include "net/HostLookup.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace smtpscope {

/// One host that takes mail.
struct MxHost
{
    int preference = 0; ///< Lower is tried first.
    QString name;
    std::vector<QHostAddress> addresses{}; ///< Empty when there is none to connect to.
    /// Why there is no address: mx.ip-literal, mx.null, or an id of HostLookupResult.
    QString errorId{};
    QString errorText{}; ///< In the name server's or the system's words.
    /// What is odd, each as "id: detail": mx.implicit, mx.cname, mx.loopback, dns.system-differs.
    QStringList remarks{};
    QStringList answers{}; ///< One line for each answer of a name server about this host.

    bool operator==(const MxHost &) const = default;
};

struct MxLookupResult
{
    QString domain;
    std::vector<MxHost> hosts; ///< Best preference first, each name once.
    int leftOut = 0; ///< Hosts over MxLookup::MostHosts.
    /// Why there is no host: mx.null (RFC 7505), dns.no-such-name, dns.server-failed, dns.refused,
    /// dns.timeout, dns.malformed; empty when there are hosts.
    QString errorId;
    QString errorText;
    QStringList answers; ///< One line for each answer of a name server about the domain.

    bool operator==(const MxLookupResult &) const = default;
};

/// How the system is asked for a host's addresses; nothing when it is not to be asked.
using HostLookupFactory = std::function<std::unique_ptr<HostLookup>()>;

class MxLookup : public QObject
{
    Q_OBJECT
public:
    /// More hosts than this are not looked at: a hostile domain could name thousands.
    static constexpr int MostHosts = 20;

    /// Asks @p servers (the system's when there are none). @p deadlineMs is for the domain, and
    /// once more for all its hosts together. The addresses of the hosts come from @p system where
    /// it is given, because the mail program that fails gets those too; the name servers' answers
    /// are then compared with them.
    MxLookup(std::vector<NameServer> servers, int deadlineMs, HostLookupFactory system = {},
        QObject *parent = nullptr);
    ~MxLookup() override;

    /// Ends with finished(), later. To be called once.
    void start(const QString &domain, AddressFamily family);

Q_SIGNALS:
    void finished(const MxLookupResult &result);

private:
    struct Asked;

    void onExchanges(const DnsResult &result);
    void takeExchanges(const DnsResult &result);
    void finishWithout(const QString &errorId, const QString &errorText);
    void lookAtHosts();
    void lookAtHost(size_t index);
    void ask(std::unique_ptr<HostLookup> lookup, size_t index, bool isSystem);
    void onPartDone();
    void onDeadline();
    void conclude();

    std::vector<NameServer> m_servers;
    int m_deadlineMs = 0;
    HostLookupFactory m_system;
    DnsClient m_dns;
    AddressFamily m_family = AddressFamily::Any;
    MxLookupResult m_result;
    std::vector<std::unique_ptr<Asked>> m_asked; // one for each host
    int m_pending = 0;
    QTimer m_limit;
};

} // namespace smtpscope
