// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Laid out as in "The PROXY protocol", HAProxy 2.8 documentation, sections 2.1 and 2.2.

#include "net/ProxyHeader.h"

namespace smtpscope {

namespace {

bool isIPv6(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol;
}

QByteArray bigEndian(quint16 number)
{
    return QByteArray(1, char(number >> 8)) + QByteArray(1, char(number & 0xff));
}

QByteArray bytesOf(const QHostAddress &address)
{
    if (isIPv6(address)) {
        const Q_IPV6ADDR parts = address.toIPv6Address();
        return QByteArray(reinterpret_cast<const char *>(parts.c), sizeof parts.c);
    }
    const quint32 number = address.toIPv4Address();
    return bigEndian(quint16(number >> 16)) + bigEndian(quint16(number & 0xffff));
}

// Appends `bytes` and marks them as an address.
void appendAddress(Command &command, const QByteArray &bytes)
{
    command.spans.push_back({quint32(command.wire.size()), quint32(bytes.size()), Sort::Address});
    command.wire += bytes;
}

Command textHeader(const SocketAddress &source, const SocketAddress &destination)
{
    Command command;
    command.wire = isIPv6(source.address) ? "PROXY TCP6 " : "PROXY TCP4 ";
    appendAddress(command, source.address.toString().toLatin1());
    command.wire += ' ';
    appendAddress(command, destination.address.toString().toLatin1());
    command.wire +=
        ' ' + QByteArray::number(source.port) + ' ' + QByteArray::number(destination.port) + "\r\n";
    return command;
}

const QByteArray Signature("\r\n\r\n\0\r\nQUIT\n", 12);

Command binaryHeader(const SocketAddress &source, const SocketAddress &destination)
{
    const QByteArray from = bytesOf(source.address);
    Command command;
    command.wire = Signature + '\x21' + (isIPv6(source.address) ? '\x21' : '\x11')
        + bigEndian(quint16(2 * from.size() + 4));
    appendAddress(command, from);
    appendAddress(command, bytesOf(destination.address));
    command.wire += bigEndian(source.port) + bigEndian(destination.port);
    return command;
}

} // namespace

std::optional<SocketAddress> socketAddressFromText(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    QString host = text.left(colon);
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    else if (host.contains(QLatin1Char(':')))
        return std::nullopt; // an IPv6 address needs its brackets here
    bool ok = false;
    const quint16 port = text.mid(colon + 1).toUShort(&ok);
    const QHostAddress address(host);
    if (colon < 0 || !ok || address.isNull())
        return std::nullopt;
    return SocketAddress{address, port};
}

Command proxyHeader(int version, const std::optional<SocketAddress> &source,
    const std::optional<SocketAddress> &destination)
{
    const bool isKnown =
        source && destination && isIPv6(source->address) == isIPv6(destination->address);
    if (isKnown)
        return version == 1 ? textHeader(*source, *destination)
                            : binaryHeader(*source, *destination);
    Command command;
    command.wire = version == 1
        ? QByteArray("PROXY UNKNOWN\r\n")
        : Signature + QByteArray("\x20\x00\x00\x00", 4); // version 2, LOCAL, unspecified, no bytes
    return command;
}

} // namespace smtpscope
