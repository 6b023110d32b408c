// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Where a name server is, and how people write that.

#include <QHostAddress>
#include <QString>

#include <optional>

namespace smtpscope {

struct NameServer
{
    QHostAddress address;
    quint16 port = 53; ///< UDP and TCP.

    bool operator==(const NameServer &) const = default;
};

/// From "IP", "IP:PORT", "[IPv6]", "[IPv6]:PORT" or IPv6 without brackets; nothing for names,
/// for port 0 and for anything else.
std::optional<NameServer> nameServerFromText(const QString &text);

/// "192.0.2.1:53" or "[2001:db8::1]:53".
QString textOf(const NameServer &server);

} // namespace smtpscope
