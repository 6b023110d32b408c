// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The look-up of a host whose address is known already, such as one of several of an MX host.

#include "net/HostLookup.h"

#include <memory>

namespace smtpscope {

class FixedHostLookup final : public HostLookup
{
    Q_OBJECT
public:
    /// @p others finds every other name, such as a proxy's.
    FixedHostLookup(const QString &host, const QHostAddress &address,
        std::unique_ptr<HostLookup> others, QObject *parent = nullptr);

    /// For the host: ends with finished(), later, and the family plays no part.
    void start(const QString &host, AddressFamily family) override;
    void cancel() override;

private:
    QString m_host;
    QHostAddress m_address;
    std::unique_ptr<HostLookup> m_others;
    bool m_isWanted = false;
};

} // namespace smtpscope
