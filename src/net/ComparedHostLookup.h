// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The system's look-up of a host, with the name servers asked beside it: its answer counts and is
// not waited for any longer because of them; that the two disagree is worth knowing afterwards.

#include "net/HostLookup.h"

#include <memory>
#include <optional>

namespace smtpscope {

class ComparedHostLookup final : public HostLookup
{
    Q_OBJECT
public:
    ComparedHostLookup(std::unique_ptr<HostLookup> system, std::unique_ptr<HostLookup> nameServers,
        QObject *parent = nullptr);

    /// Ends with finished() when the system has answered.
    void start(const QString &host, AddressFamily family) override;
    void cancel() override;

    /// As differenceBetween(); empty also while one of the two has not answered.
    QString difference() const;
    /// What the name servers said, line by line, as far as they have answered.
    QStringList nameServerAnswers() const;

private:
    std::unique_ptr<HostLookup> m_system;
    std::unique_ptr<HostLookup> m_nameServers;
    std::optional<HostLookupResult> m_systemResult;
    std::optional<HostLookupResult> m_nameServerResult;
};

/// False for what name servers know nothing of: addresses, names without a dot, and names that are
/// this computer's or this network's own (RFC 6761 6.3, RFC 6762 3).
bool isKnownToNameServers(const QString &host);

} // namespace smtpscope
