// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The look-up of a host whose address is known already, such as one of several of an MX host.

#include "net/HostLookup.h"

namespace smtpscope {

class FixedHostLookup final : public HostLookup
{
    Q_OBJECT
public:
    explicit FixedHostLookup(const QHostAddress &address, QObject *parent = nullptr);

    /// Ends with finished(), later; host and family play no part.
    void start(const QString &host, AddressFamily family) override;
    void cancel() override;

private:
    QHostAddress m_address;
    bool m_isWanted = false;
};

} // namespace smtpscope
