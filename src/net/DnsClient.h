// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Questions to name servers: each server in turn until one gives a final answer, all of it
// recorded. Knows the order and the time limits, and not how a question travels.

#include "net/DnsAnswer.h"
#include "net/NameServer.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace smtpscope {

class DnsClient : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(const DnsResult &)>;

    /// Without @p servers those of the system are asked. @p deadlineMs is the time of one ask for
    /// all servers together; a silent one gets an equal share of what is left.
    explicit DnsClient(std::vector<NameServer> servers, int deadlineMs, QObject *parent = nullptr);
    /// Gives up what is still asked; its @c done is not called any more.
    ~DnsClient() override;

    /// Calls @p done once, never from within this function, and in time. Any number of questions
    /// can be out at the same time. International names are asked for by their A-labels; what
    /// cannot be a name does not exist, and no server is asked for it. @p done may destroy this.
    void ask(const QString &name, RecordType type, Done done);

private:
    class Ask;

    std::vector<NameServer> m_servers;
    int m_deadlineMs = 0;
};

/// The name as name servers know it: international labels as A-labels, without the final dot.
/// Empty when it cannot be one: labels of 1 to 63 graphic characters of ASCII, 253 in all, no
/// backslash (RFC 1035 2.3.4; whatever else stands in a label is its owner's business, RFC 2181
/// 11).
QString askedName(const QString &name);

/// The name under which the name of @p address is found, such as "1.2.0.192.in-addr.arpa" (RFC
/// 1035 3.5, RFC 3596 2.5); empty for a null address.
QString reverseName(const QHostAddress &address);

} // namespace smtpscope
