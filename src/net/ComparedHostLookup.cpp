// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/ComparedHostLookup.h"

#include <utility>

namespace smtpscope {

ComparedHostLookup::ComparedHostLookup(
    std::unique_ptr<HostLookup> system, std::unique_ptr<HostLookup> nameServers, QObject *parent)
    : HostLookup(parent), m_system(std::move(system)), m_nameServers(std::move(nameServers))
{
    connect(m_system.get(), &HostLookup::finished, this, [this](const HostLookupResult &result) {
        m_systemResult = result;
        Q_EMIT finished(result);
    });
    connect(m_nameServers.get(), &HostLookup::finished, this,
        [this](const HostLookupResult &result) { m_nameServerResult = result; });
}

void ComparedHostLookup::start(const QString &host, AddressFamily family)
{
    m_nameServers->cancel(); // of the name before, such as a proxy's
    m_systemResult.reset();
    m_nameServerResult.reset();
    m_system->start(host, family);
    if (isKnownToNameServers(host))
        m_nameServers->start(host, family);
}

void ComparedHostLookup::cancel()
{
    m_system->cancel();
    m_nameServers->cancel();
}

QString ComparedHostLookup::difference() const
{
    if (!m_systemResult || !m_nameServerResult)
        return {};
    return differenceBetween(*m_systemResult, *m_nameServerResult);
}

QStringList ComparedHostLookup::nameServerAnswers() const
{
    return m_nameServerResult ? m_nameServerResult->answers : QStringList();
}

bool isKnownToNameServers(const QString &host)
{
    QString name = host.toLower();
    if (name.endsWith(QLatin1Char('.')))
        name.chop(1);
    return QHostAddress(name).isNull() && name.contains(QLatin1Char('.'))
        && !name.endsWith(QLatin1String(".local")) && !name.endsWith(QLatin1String(".localhost"));
}

} // namespace smtpscope
