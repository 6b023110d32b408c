// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One question to one name server over UDP, and over TCP when the answer does not fit. The only
// place that knows c-ares.

#include "net/DnsAnswer.h"
#include "net/NameServer.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace smtpscope {

/// The name servers that the system is set up to ask, in its order. Reads its settings each time.
std::vector<NameServer> systemNameServers();

class DnsExchange : public QObject
{
public:
    using Done = std::function<void(const DnsAnswer &)>;

    /// Asks at once for @p name, which is ASCII without the final dot. @p done is called once,
    /// later, and not more than @p timeoutMs from now; never after the destruction, which is
    /// allowed in @p done too.
    DnsExchange(const NameServer &server, const QString &name, RecordType type, int timeoutMs,
        Done done, QObject *parent = nullptr);
    ~DnsExchange() override;

private:
    struct Work;

    void conclude();

    std::unique_ptr<Work> m_work;
};

} // namespace smtpscope
