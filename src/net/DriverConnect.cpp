// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// How the driver finds the host and gets a connection: each address in turn, all within one
// deadline.

#include "net/Driver.h"

#include <QStringList>

namespace smtpscope {

namespace {

QByteArray addressLiteral(const QHostAddress &address)
{
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    QHostAddress plain = address;
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
    case ConnectFailure::Other:
        return QStringLiteral("connect.failed");
    }
    return {};
}

} // namespace

void Driver::start()
{
    m_phase = Phase::LookingUp;
    m_deadline.start(m_plan.limits.deadlineMs);
    m_lookup->start(m_plan.host, m_plan.family);
}

void Driver::onResolved(const HostLookupResult &result)
{
    if (m_phase != Phase::LookingUp)
        return;
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
    m_addresses = result.addresses;
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
    const auto share = left / qint64(m_addresses.size() - m_address);
    m_deadline.start(int(share));
    m_transport->open(m_addresses[m_address], m_plan.port);
}

void Driver::onConnected(const QHostAddress &local)
{
    m_recorder.session().endpoint.address = m_addresses[m_address].toString();
    m_recorder.happened(EventKind::Connect, Stage::Connect, currentAddress());
    m_phase = Phase::Talking;
    tell(Connected{addressLiteral(local)});
    goOn();
}

void Driver::onConnectFailed(ConnectFailure failure, const QString &text)
{
    if (m_phase != Phase::Connecting)
        return;
    m_recorder.happened(EventKind::Connect, Stage::Connect,
        currentAddress() + QStringLiteral(": ") + text, defectOf(failure));
    ++m_address;
    tryNextAddress();
}

void Driver::onConnectDeadline()
{
    m_transport->abort();
    m_recorder.happened(
        EventKind::Timeout, Stage::Connect, currentAddress(), QStringLiteral("connect.timeout"));
    ++m_address;
    tryNextAddress();
}

QString Driver::currentAddress() const
{
    const QHostAddress &address = m_addresses[m_address];
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString shown =
        isIPv6 ? QLatin1Char('[') + address.toString() + QLatin1Char(']') : address.toString();
    return shown + QLatin1Char(':') + QString::number(m_plan.port);
}

} // namespace smtpscope
