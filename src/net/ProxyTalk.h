// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How a proxy is asked for a connection: bytes in, bytes out. Spoken by ourselves and not by Qt, so
// that every byte of it stands in the record. Knows nothing of sockets and mail.

#include "protocol/Command.h"
#include "session/Secret.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace smtpscope {

enum class ProxyKind {
    Socks5, ///< RFC 1928, with user name and password of RFC 1929.
    HttpConnect, ///< CONNECT of RFC 9110 9.3.6, with Basic of RFC 7617.
};

/// The proxy and what it wants to know.
struct ProxyAccess
{
    ProxyKind kind = ProxyKind::Socks5;
    bool takesNames = false; ///< The proxy looks the server's name up, and we do not.
    QString host; ///< Of the proxy.
    quint16 port = 0;
    QString user; ///< Empty: no sign-in at the proxy.
    Secret password;
};

/// Where the proxy is to connect to.
struct ProxyTarget
{
    QByteArray host; ///< A name in ASCII; not looked at when there is an address.
    QHostAddress address; ///< Null: the name is handed over.
    quint16 port = 0;
};

/// One whole answer of the proxy came; for the record.
struct ProxyHeard
{
    QByteArray bytes;
};

/// This is to be sent next.
struct ProxySay
{
    Command command;
};

/// The connection to the server stands.
struct ProxyReady
{
    QByteArray rest; ///< What came behind the proxy's last answer: the server's first bytes.
};

/// There will be no connection. The ids: proxy.auth-failed, proxy.refused, proxy.malformed.
struct ProxyFailed
{
    QString id;
    QString detail; ///< The proxy's own words, or what its code means; printable.
};

using ProxyAction = std::variant<ProxyHeard, ProxySay, ProxyReady, ProxyFailed>;
using ProxyActions = std::vector<ProxyAction>;

class ProxyTalk
{
public:
    ProxyTalk() = default;
    ProxyTalk(const ProxyTalk &) = delete;
    ProxyTalk &operator=(const ProxyTalk &) = delete;
    virtual ~ProxyTalk() = default;

    /// What is said first.
    virtual Command begin() = 0;
    /// What follows from more bytes of the proxy. After ProxyReady or ProxyFailed nothing does.
    virtual ProxyActions feed(const QByteArray &bytes) = 0;
    /// What came and never became a whole answer.
    virtual QByteArray rest() const = 0;
    /// What it means that the proxy ended the connection now; @p text is what the system says.
    virtual QString meaningOfEnd(const QString &text) const { return text; }
};

/// The talk for @p access. User name, password and a target's name have at most 255 bytes each
/// where the proxy speaks SOCKS5.
std::unique_ptr<ProxyTalk> startProxyTalk(const ProxyAccess &access, const ProxyTarget &target);

} // namespace smtpscope
