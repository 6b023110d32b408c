// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// How the driver finds the host and gets a connection: each address in turn, all within one
// deadline.

#include "net/Driver.h"

#include <QStringList>

#include <algorithm>
#include <iterator>

namespace smtpscope {

namespace {

QByteArray addressLiteral(const QHostAddress &address)
{
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    QHostAddress plain = address;
    if (plain.isNull()) // a UNIX socket has none: this computer it is
        plain = QHostAddress(QHostAddress::LocalHost);
    plain.setScopeId({}); // RFC 5321 4.1.3 has no place for a zone
    return (isIPv6 ? "[IPv6:" : "[") + plain.toString().toLatin1() + ']';
}

QString defectOf(ConnectFailure failure)
{
    switch (failure) {
    case ConnectFailure::Refused:
        return QStringLiteral("connect.refused");
    case ConnectFailure::Unreachable:
        return QStringLiteral("connect.unreachable");
    case ConnectFailure::BindFailed:
        return QStringLiteral("connect.bind-failed");
    case ConnectFailure::Other:
        return QStringLiteral("connect.failed");
    }
    return {};
}

} // namespace

void Driver::start()
{
    m_isProxyLookup = m_proxy.has_value();
    if (!m_plan.route.socketPath.isEmpty())
        beginConnecting({QHostAddress()});
    else if (m_isProxyLookup)
        lookUp(m_proxy->host, AddressFamily::Any);
    else
        lookUp(m_plan.host, m_plan.family);
}

void Driver::lookUp(const QString &host, AddressFamily family)
{
    m_phase = Phase::LookingUp;
    m_deadline.start(m_plan.limits.deadlineMs);
    m_lookup->start(host, family);
}

void Driver::onResolved(const HostLookupResult &result)
{
    if (m_phase != Phase::LookingUp)
        return;
    if (m_isProxyLookup) {
        onProxyResolved(result);
        return;
    }
    for (const QString &answer : result.answers)
        m_recorder.note(Stage::Dns, QStringLiteral("dns.answer"), answer);
    if (!result.errorId.isEmpty()) {
        const bool isSilence = result.errorId == QLatin1String("dns.timeout");
        m_recorder.happened(isSilence ? EventKind::Timeout : EventKind::Resolve, Stage::Dns,
            m_plan.host + QStringLiteral(": ") + result.errorText, result.errorId);
        finish();
        return;
    }
    QStringList shown;
    for (const QHostAddress &address : result.addresses)
        shown.append(address.toString());
    m_recorder.happened(EventKind::Resolve, Stage::Dns,
        m_plan.host + QStringLiteral(": ") + shown.join(QStringLiteral(", ")));
    const auto usable = m_proxy ? result.addresses : usableAddresses(result.addresses);
    if (usable.empty())
        failToBind();
    else
        beginConnecting(usable);
}

// A connection has one family at both ends.
std::vector<QHostAddress> Driver::usableAddresses(const std::vector<QHostAddress> &addresses) const
{
    const QHostAddress from(m_plan.route.bindAddress);
    if (from.isNull())
        return addresses;
    std::vector<QHostAddress> usable;
    std::copy_if(addresses.begin(), addresses.end(), std::back_inserter(usable),
        [&](const QHostAddress &to) { return to.protocol() == from.protocol(); });
    return usable;
}

void Driver::failToBind()
{
    m_recorder.happened(EventKind::Connect, Stage::Connect,
        (m_proxy ? m_proxy->host : m_plan.host) + QStringLiteral(" from ")
            + m_plan.route.bindAddress + QStringLiteral(": no address of this family"),
        QStringLiteral("connect.bind-failed"));
    finish();
}

void Driver::beginConnecting(const std::vector<QHostAddress> &addresses)
{
    m_addresses = addresses;
    m_phase = Phase::Connecting;
    m_connectClock.start();
    tryNextAddress();
}

// One deadline for all addresses together; each gets an equal share of what is left.
void Driver::tryNextAddress()
{
    if (m_address == m_addresses.size()) {
        finish();
        return;
    }
    const qint64 left = qMax<qint64>(0, m_plan.limits.deadlineMs - m_connectClock.elapsed());
    const size_t otherProxies = m_proxy ? m_proxyAddresses.size() - m_proxyAddress - 1 : 0;
    const auto share = left / qint64(m_addresses.size() - m_address + otherProxies);
    m_deadline.start(int(share));
    if (m_proxy)
        openProxy();
    else
        m_transport->open(m_addresses[m_address], m_plan.port);
}

void Driver::onConnected(const QHostAddress &local)
{
    m_local = local;
    if (m_proxy)
        askProxy();
    else
        beginTalking();
}

void Driver::beginTalking()
{
    const QString &socket = m_plan.route.socketPath;
    m_recorder.session().endpoint.address =
        socket.isEmpty() ? m_addresses[m_address].toString() : socket;
    m_recorder.happened(EventKind::Connect, Stage::Connect, currentAddress());
    m_phase = Phase::Talking;
    tell(Connected{addressLiteral(m_local)});
    goOn();
}

void Driver::onConnectFailed(ConnectFailure failure, const QString &text)
{
    if (m_phase != Phase::Connecting)
        return;
    if (m_proxy) {
        onProxyConnectFailed(failure, text);
        return;
    }
    m_recorder.happened(EventKind::Connect, Stage::Connect,
        currentAddress() + QStringLiteral(": ") + text, defectOf(failure));
    ++m_address;
    tryNextAddress();
}

void Driver::onConnectDeadline()
{
    if (m_proxy) {
        onProxyDeadline();
        return;
    }
    m_transport->abort();
    m_recorder.happened(
        EventKind::Timeout, Stage::Connect, currentAddress(), QStringLiteral("connect.timeout"));
    ++m_address;
    tryNextAddress();
}

QString Driver::currentAddress() const
{
    if (!m_plan.route.socketPath.isEmpty())
        return m_plan.route.socketPath;
    const QHostAddress &address = m_addresses[m_address];
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = address.isNull() ? m_plan.host : address.toString();
    const QString shown = isIPv6 ? QLatin1Char('[') + host + QLatin1Char(']') : host;
    return shown + QLatin1Char(':') + QString::number(m_plan.port);
}

} // namespace smtpscope
