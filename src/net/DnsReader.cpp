// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/DnsReader.h"

#include <QtEndian>

namespace smtpscope {

namespace {

constexpr int LongestName = 255; // with lengths and the root (RFC 1035 2.3.4)
constexpr quint8 PointerMark = 0xc0;

// RFC 1035 5.1. The dot and the backslash are written out because they mean something in a name.
void appendLabel(QString &name, QByteArrayView label)
{
    if (!name.isEmpty())
        name += QLatin1Char('.');
    for (const char c : label) {
        const auto byte = quint8(c);
        if (c == '.' || c == '\\')
            (name += QLatin1Char('\\')) += QLatin1Char(c);
        else if (byte > ' ' && byte < 0x7f)
            name += QLatin1Char(c);
        else
            name += QStringLiteral("\\%1").arg(byte, 3, 10, QLatin1Char('0'));
    }
}

} // namespace

bool DnsReader::has(qsizetype count) const
{
    return m_isGood && count <= m_end - m_at;
}

QByteArrayView DnsReader::bytes(qsizetype count)
{
    if (!has(count)) {
        m_isGood = false;
        return {};
    }
    const QByteArrayView taken = m_message.sliced(m_at, count);
    m_at += count;
    return taken;
}

quint8 DnsReader::number8()
{
    const QByteArrayView taken = bytes(1);
    return taken.isEmpty() ? 0 : quint8(taken[0]);
}

quint16 DnsReader::number16()
{
    const QByteArrayView taken = bytes(2);
    return taken.isEmpty() ? 0 : qFromBigEndian<quint16>(taken.data());
}

quint32 DnsReader::number32()
{
    const QByteArrayView taken = bytes(4);
    return taken.isEmpty() ? 0 : qFromBigEndian<quint32>(taken.data());
}

// The first pointer ends the name's own bytes; what follows is read elsewhere. A pointer must go
// back, before all that was read of this name, so that no circle is possible.
QString DnsReader::name()
{
    DnsReader part = *this;
    QString name;
    int length = 0;
    qsizetype earliest = m_at;
    bool hasJumped = false;
    for (;;) {
        const quint8 size = part.number8();
        if ((size & PointerMark) == PointerMark) {
            const qsizetype target = (size & ~PointerMark) << 8 | part.number8();
            if (!hasJumped)
                m_at = part.m_at;
            hasJumped = true;
            if (!part.m_isGood || target >= earliest)
                break;
            earliest = target;
            part = DnsReader(m_message);
            part.m_at = target;
            continue;
        }
        const QByteArrayView label = part.bytes(size);
        length += 1 + size;
        if (!part.m_isGood || size > 63 || length > LongestName)
            break;
        if (size == 0) {
            if (!hasJumped)
                m_at = part.m_at;
            return name;
        }
        appendLabel(name, label);
    }
    m_isGood = false;
    return {};
}

DnsReader DnsReader::part(qsizetype count)
{
    DnsReader inner = *this;
    bytes(count);
    inner.m_end = inner.m_at + count;
    inner.m_isGood = m_isGood;
    return inner;
}

} // namespace smtpscope
