// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// IP addresses as they stand in text, and which network they belong to. Qt's own class would bring
// Qt Network into a layer that has no business with sockets.

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace smtpscope {

enum class AddressKind {
    Special, ///< Loopback, unspecified, multicast, broadcast: the same on every computer.
    Private, ///< Behind a router (RFC 1918, RFC 4193).
    Carrier, ///< Behind a provider's router (RFC 6598).
    LinkLocal, ///< Given by a computer to itself (RFC 3927, RFC 4291).
    Public, ///< Any other.
};

struct IpAddress
{
    std::array<quint8, 16> bytes{}; ///< In network order; IPv4 fills the last four.
    bool isIPv4 = false;

    bool operator==(const IpAddress &) const = default;
};

/// The address that @p text spells: dotted IPv4, or IPv6 without brackets, with or without a zone.
/// Nothing for any other text.
std::optional<IpAddress> ipAddressFrom(QByteArrayView text);

AddressKind kindOf(const IpAddress &address);

/// One spelling for each address, so that equal addresses can be told: `192.0.2.1`, or all eight
/// groups of IPv6 in hex.
QByteArray canonicalText(const IpAddress &address);

} // namespace smtpscope
