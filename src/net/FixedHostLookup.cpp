// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/FixedHostLookup.h"

#include <utility>

namespace smtpscope {

FixedHostLookup::FixedHostLookup(const QString &host, const QHostAddress &address,
    std::unique_ptr<HostLookup> others, QObject *parent)
    : HostLookup(parent), m_host(host), m_address(address), m_others(std::move(others))
{
    connect(m_others.get(), &HostLookup::finished, this, &HostLookup::finished);
}

void FixedHostLookup::start(const QString &host, AddressFamily family)
{
    cancel();
    if (host != m_host) {
        m_others->start(host, family);
        return;
    }
    m_isWanted = true;
    const auto answer = [this] {
        if (std::exchange(m_isWanted, false))
            Q_EMIT finished(HostLookupResult{.addresses = {m_address}});
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

void FixedHostLookup::cancel()
{
    m_isWanted = false;
    m_others->cancel();
}

} // namespace smtpscope
