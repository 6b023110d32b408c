// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Takes numbers, bytes and names out of a message of DNS (RFC 1035 4.1), and never more than there
// is.

#include <QByteArrayView>
#include <QString>

namespace smtpscope {

/// Reads from front to back. After the first fault everything it gives is empty or 0.
class DnsReader
{
public:
    /// @p message must outlive the reader.
    explicit DnsReader(QByteArrayView message) : m_message(message), m_end(message.size()) { }

    bool isGood() const { return m_isGood; }
    /// Everything was read, and nothing was amiss.
    bool isDone() const { return m_isGood && m_at == m_end; }
    qsizetype left() const { return m_isGood ? m_end - m_at : 0; }

    quint8 number8();
    quint16 number16();
    quint32 number32();
    QByteArrayView bytes(qsizetype count);
    /// A name, also a compressed one: without the final dot, "" for the root, printable ASCII. What
    /// is no graphic character of ASCII is written `\DDD`, a dot inside a label `\.`.
    QString name();
    /// A reader of the next @p count bytes, which this one leaves out; its names may still point to
    /// anywhere before.
    DnsReader part(qsizetype count);

private:
    bool has(qsizetype count) const;

    QByteArrayView m_message;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    bool m_isGood = true;
};

} // namespace smtpscope
