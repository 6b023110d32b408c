// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The PROXY protocol of HAProxy, versions 1 and 2: tells a server behind a proxy whose connection
// this is. For administrators who test such a server directly.

#include "protocol/Command.h"

#include <QHostAddress>
#include <QString>

#include <optional>

namespace smtpscope {

/// An address with its port.
struct SocketAddress
{
    QHostAddress address;
    quint16 port = 0;

    bool operator==(const SocketAddress &) const = default;
};

/// "192.0.2.1:25" or "[2001:db8::1]:25"; nothing when it is neither.
std::optional<SocketAddress> socketAddressFromText(const QString &text);

/// The header, with both addresses marked. Without a @p source, or with addresses of two kinds, it
/// says that nothing is known of the client (version 1: UNKNOWN, version 2: LOCAL).
Command proxyHeader(int version, const std::optional<SocketAddress> &source,
    const std::optional<SocketAddress> &destination);

} // namespace smtpscope
