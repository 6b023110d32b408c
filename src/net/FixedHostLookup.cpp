// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/FixedHostLookup.h"

namespace smtpscope {

FixedHostLookup::FixedHostLookup(const QHostAddress &address, QObject *parent)
    : HostLookup(parent), m_address(address)
{ }

void FixedHostLookup::start(const QString &, AddressFamily)
{
    m_isWanted = true;
    const auto answer = [this] {
        if (!m_isWanted)
            return;
        HostLookupResult result;
        result.addresses = {m_address};
        Q_EMIT finished(result);
    };
    QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
}

void FixedHostLookup::cancel()
{
    m_isWanted = false;
}

} // namespace smtpscope
