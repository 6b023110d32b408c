// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/NameServer.h"

#include <QStringView>

#include <algorithm>

namespace smtpscope {

namespace {

// Qt reads "1.2" or "0x7f000001" as addresses too, which is rather a slip than a wish.
QHostAddress addressFromText(QStringView text)
{
    QHostAddress address;
    if (!address.setAddress(text.toString()))
        return {};
    const bool isIPv4 = address.protocol() == QAbstractSocket::IPv4Protocol;
    return isIPv4 && address.toString() != text ? QHostAddress() : address;
}

std::optional<quint16> portFromText(QStringView text)
{
    const bool isNumber = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
    bool fits = false;
    const quint16 port = text.toUShort(&fits);
    return isNumber && fits && port != 0 ? std::optional(port) : std::nullopt;
}

std::optional<NameServer> serverAt(QStringView address, std::optional<quint16> port)
{
    const NameServer server{addressFromText(address), port.value_or(0)};
    return server.address.isNull() || server.port == 0 ? std::nullopt : std::optional(server);
}

constexpr quint16 UsualPort = 53;

} // namespace

std::optional<NameServer> nameServerFromText(const QString &text)
{
    const QStringView whole = QStringView(text).trimmed();
    if (whole.startsWith(QLatin1Char('['))) {
        const qsizetype end = whole.indexOf(QLatin1Char(']'));
        const QStringView inside = end < 0 ? QStringView() : whole.sliced(1, end - 1);
        if (!inside.contains(QLatin1Char(':'))) // brackets are for IPv6
            return std::nullopt;
        const QStringView rest = whole.sliced(end + 1);
        if (rest.isEmpty())
            return serverAt(inside, UsualPort);
        return rest[0] == QLatin1Char(':') ? serverAt(inside, portFromText(rest.sliced(1)))
                                           : std::nullopt;
    }
    if (whole.count(QLatin1Char(':')) != 1)
        return serverAt(whole, UsualPort);
    const qsizetype colon = whole.indexOf(QLatin1Char(':'));
    return serverAt(whole.first(colon), portFromText(whole.sliced(colon + 1)));
}

QString textOf(const NameServer &server)
{
    const bool isIPv6 = server.address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString address = server.address.toString();
    return (isIPv6 ? QLatin1Char('[') + address + QLatin1Char(']') : address) + QLatin1Char(':')
        + QString::number(server.port);
}

} // namespace smtpscope
