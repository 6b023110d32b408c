// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// How the driver gets its connection from a proxy.

#include "net/Driver.h"

#include <QMetaObject>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace smtpscope {

void Driver::onProxyResolved(const HostLookupResult &result)
{
    m_isProxyLookup = false;
    if (!result.errorId.isEmpty()) {
        m_recorder.happened(EventKind::Connect, Stage::Connect,
            proxyText() + QStringLiteral(": ") + result.errorText,
            QStringLiteral("proxy.unreachable"));
        finish();
        return;
    }
    m_proxyAddresses = usableAddresses(result.addresses);
    if (m_proxyAddresses.empty()) {
        failToBind();
        return;
    }
    if (QHostAddress(m_proxy->host).isNull())
        noteProxyAddresses(result.addresses);
    const QHostAddress literal(m_plan.host);
    if (m_proxy->takesNames)
        beginConnecting({literal}); // null for a name: the proxy looks it up
    else
        lookUp(m_plan.host, m_plan.family);
}

void Driver::noteProxyAddresses(const std::vector<QHostAddress> &addresses)
{
    QStringList shown;
    for (const QHostAddress &address : addresses)
        shown.append(address.toString());
    m_recorder.note(Stage::Connect, QStringLiteral("proxy.addresses"),
        m_proxy->host + QStringLiteral(", ") + shown.join(QStringLiteral(", ")));
}

void Driver::openProxy()
{
    m_transport->open(m_proxyAddresses[m_proxyAddress], m_proxy->port);
}

void Driver::askProxy()
{
    m_recorder.note(Stage::Connect, QStringLiteral("proxy.connected"), proxyText());
    m_phase = Phase::AskingProxy;
    ProxyTarget target{QUrl::toAce(m_plan.host), m_addresses[m_address], m_plan.port};
    if (target.host.isEmpty())
        target.host = m_plan.host.toUtf8();
    m_proxyTalk = startProxyTalk(*m_proxy, target);
    sayToProxy(m_proxyTalk->begin());
}

void Driver::sayToProxy(const Command &command)
{
    m_recorder.sent(Stage::Connect, command);
    m_transport->write(command.wire);
}

void Driver::onProxyReceived(const QByteArray &bytes)
{
    for (const ProxyAction &action : m_proxyTalk->feed(bytes)) {
        if (const auto *heard = std::get_if<ProxyHeard>(&action))
            m_recorder.receivedBytes(Stage::Connect, heard->bytes);
        else if (const auto *say = std::get_if<ProxySay>(&action))
            sayToProxy(say->command);
        else if (const auto *failure = std::get_if<ProxyFailed>(&action))
            onProxyFailed(*failure);
        else
            onProxyReady(std::get<ProxyReady>(action));
    }
}

void Driver::onProxyReady(const ProxyReady &ready)
{
    beginTalking();
    if (!ready.rest.isEmpty())
        onReceived(ready.rest);
}

// Another address of the server may be allowed; another try with the same sign-in will not be.
void Driver::onProxyFailed(const ProxyFailed &failure)
{
    m_transport->abort();
    m_recorder.happened(EventKind::Connect, Stage::Connect,
        proxyText() + QStringLiteral(": ") + failure.detail, failure.id);
    if (failure.id == QLatin1String("proxy.refused"))
        leaveAddress();
    else
        finish();
}

// Goes on to the server's next address, but not before the transport's own signal is handled.
void Driver::leaveAddress()
{
    m_deadline.stop();
    m_phase = Phase::Connecting;
    ++m_address;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_phase == Phase::Connecting)
                tryNextAddress();
        },
        Qt::QueuedConnection);
}

void Driver::onProxyConnectFailed(ConnectFailure failure, const QString &text)
{
    const QString id = failure == ConnectFailure::BindFailed ? QStringLiteral("connect.bind-failed")
                                                             : QStringLiteral("proxy.unreachable");
    m_recorder.happened(
        EventKind::Connect, Stage::Connect, proxyText() + QStringLiteral(": ") + text, id);
    nextProxyAddress();
}

void Driver::onProxyDeadline()
{
    m_transport->abort();
    recordProxyRest();
    m_recorder.happened(
        EventKind::Timeout, Stage::Connect, proxyText(), QStringLiteral("proxy.timeout"));
    if (std::exchange(m_phase, Phase::Connecting) == Phase::AskingProxy) {
        ++m_address;
        tryNextAddress();
    } else {
        nextProxyAddress();
    }
}

void Driver::nextProxyAddress()
{
    if (++m_proxyAddress < m_proxyAddresses.size())
        tryNextAddress();
    else
        finish();
}

// What the proxy said and did not finish.
void Driver::recordProxyRest()
{
    const QByteArray rest = m_phase == Phase::AskingProxy ? m_proxyTalk->rest() : QByteArray();
    if (!rest.isEmpty())
        m_recorder.fragment(Stage::Connect, rest, {});
}

void Driver::onProxyLost(const QString &text)
{
    recordProxyRest();
    onProxyFailed({QStringLiteral("proxy.refused"), m_proxyTalk->meaningOfEnd(text)});
}

// "proxy 192.0.2.1:1080", or with the name where no address is known yet.
QString Driver::proxyText() const
{
    const QString host = m_proxyAddress < m_proxyAddresses.size()
        ? m_proxyAddresses[m_proxyAddress].toString()
        : m_proxy->host;
    const bool needsBrackets = host.contains(QLatin1Char(':'));
    return QStringLiteral("proxy ")
        + (needsBrackets ? QLatin1Char('[') + host + QLatin1Char(']') : host) + QLatin1Char(':')
        + QString::number(m_proxy->port);
}

} // namespace smtpscope
