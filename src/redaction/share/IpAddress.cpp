// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/IpAddress.h"

#include <algorithm>
#include <cctype>
#include <vector>

namespace smtpscope {

namespace {

bool readIPv4(QByteArrayView text, quint8 *bytes)
{
    int parts = 0;
    int value = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : '.';
        if (c >= '0' && c <= '9') {
            value = (value < 0 ? 0 : value * 10) + (c - '0');
            if (value > 255)
                return false;
        } else if (c == '.' && value >= 0 && parts < 4) {
            bytes[parts++] = quint8(value);
            value = -1;
        } else {
            return false;
        }
    }
    return parts == 4;
}

// Reads the groups of one side of "::". False for text that is none.
bool readGroups(QByteArrayView text, std::vector<quint16> &groups)
{
    if (text.isEmpty())
        return true;
    qsizetype at = 0;
    while (at <= text.size()) {
        qsizetype end = text.indexOf(':', at);
        if (end < 0)
            end = text.size();
        const QByteArrayView group = text.sliced(at, end - at);
        quint8 four[4];
        if (end == text.size() && group.contains('.') && readIPv4(group, four)) {
            groups.push_back(quint16(four[0] << 8 | four[1]));
            groups.push_back(quint16(four[2] << 8 | four[3]));
            return true;
        }
        bool isNumber = false;
        const uint value = group.toByteArray().toUInt(&isNumber, 16);
        const bool isHex = std::all_of(group.begin(), group.end(),
            [](char c) { return isxdigit(static_cast<unsigned char>(c)) != 0; });
        if (!isNumber || !isHex || group.size() > 4)
            return false;
        groups.push_back(quint16(value));
        at = end + 1;
    }
    return true;
}

std::optional<IpAddress> readIPv6(QByteArrayView text)
{
    if (const qsizetype zone = text.indexOf('%'); zone > 0)
        text = text.first(zone);
    std::vector<quint16> front;
    std::vector<quint16> back;
    const qsizetype gap = text.indexOf("::");
    const QByteArrayView first = gap < 0 ? text : text.first(gap);
    if (!readGroups(first, front) || (gap >= 0 && !readGroups(text.sliced(gap + 2), back)))
        return {};
    const size_t count = front.size() + back.size();
    if (gap < 0 ? count != 8 : count > 7)
        return {};
    front.resize(8 - back.size());
    front.insert(front.end(), back.begin(), back.end());
    IpAddress address;
    for (size_t i = 0; i < 8; ++i) {
        address.bytes[2 * i] = quint8(front[i] >> 8);
        address.bytes[2 * i + 1] = quint8(front[i] & 0xff);
    }
    return address;
}

AddressKind kindOfIPv4(const quint8 *b)
{
    if (b[0] == 127 || b[0] == 0 || b[0] >= 224)
        return AddressKind::Special;
    if (b[0] == 10 || (b[0] == 172 && (b[1] & 0xf0) == 16) || (b[0] == 192 && b[1] == 168))
        return AddressKind::Private;
    if (b[0] == 100 && (b[1] & 0xc0) == 64)
        return AddressKind::Carrier;
    return b[0] == 169 && b[1] == 254 ? AddressKind::LinkLocal : AddressKind::Public;
}

// ::ffff:192.0.2.1 is the IPv4 address in the clothes of the other (RFC 4291 2.5.5.2).
bool isMapped(const IpAddress &address)
{
    const auto &b = address.bytes;
    return std::all_of(b.begin(), b.begin() + 10, [](quint8 byte) { return byte == 0; })
        && b[10] == 0xff && b[11] == 0xff;
}

} // namespace

std::optional<IpAddress> ipAddressFrom(QByteArrayView text)
{
    IpAddress address;
    if (readIPv4(text, address.bytes.data() + 12)) {
        address.isIPv4 = true;
        return address;
    }
    return text.contains(':') ? readIPv6(text) : std::nullopt;
}

AddressKind kindOf(const IpAddress &address)
{
    const auto &b = address.bytes;
    if (address.isIPv4 || isMapped(address))
        return kindOfIPv4(b.data() + 12);
    const bool isLow =
        std::all_of(b.begin(), b.begin() + 15, [](quint8 byte) { return byte == 0; });
    if ((isLow && b[15] <= 1) || b[0] == 0xff)
        return AddressKind::Special;
    if ((b[0] & 0xfe) == 0xfc)
        return AddressKind::Private;
    return b[0] == 0xfe && (b[1] & 0xc0) == 0x80 ? AddressKind::LinkLocal : AddressKind::Public;
}

QByteArray canonicalText(const IpAddress &address)
{
    QByteArray text;
    const auto &b = address.bytes;
    if (address.isIPv4) {
        for (size_t i = 12; i < 16; ++i)
            text += (i > 12 ? "." : "") + QByteArray::number(b[i]);
        return text;
    }
    for (size_t i = 0; i < 16; i += 2)
        text += (i > 0 ? ":" : "") + QByteArray::number(b[i] << 8 | b[i + 1], 16);
    return text;
}

} // namespace smtpscope
