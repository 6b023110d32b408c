// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/TestNameServer.h"

#include <QNetworkDatagram>
#include <QTcpSocket>
#include <QTimer>
#include <QtEndian>

namespace smtpscope {

namespace {

constexpr int HeaderBytes = 12;

quint16 number16(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint16>(bytes.constData() + at);
}

// "MX example.com" of a question that has no compression, in small letters.
QByteArray keyOf(const QByteArray &question, qsizetype *end)
{
    QByteArray name;
    qsizetype at = HeaderBytes;
    while (at < question.size() && question[at] != 0) {
        const auto length = qsizetype(quint8(question[at]));
        name += (name.isEmpty() ? "" : ".") + question.mid(at + 1, length);
        at += 1 + length;
    }
    const auto type = RecordType(number16(question, at + 1));
    *end = at + 5;
    return QByteArray(idOf(type).latin1()) + ' ' + name.toLower();
}

// The whole answer to @p question, whose first question ends at @p end.
QByteArray messageFor(
    const QByteArray &question, qsizetype end, const DnsScript &script, bool isTcp)
{
    const bool isCut = isTcp ? script.isCutOverTcp : script.isCutOverUdp;
    const bool hadAuthentic = (question[3] & 0x20) != 0;
    const bool hadEdns = number16(question, 10) > 0;
    const int code = hadEdns && script.rejectsEdns ? 1 : script.code;
    const bool isEmpty = isCut || code != script.code;
    int flags = 0x8100 | code; // an answer; recursion was desired
    if (isCut)
        flags |= 0x0200;
    if (script.authority.isEmpty())
        flags |= 0x0080; // looks names up for others
    if (script.isAuthentic && hadAuthentic)
        flags |= 0x0020;
    const auto answers = isEmpty ? 0 : int(script.answers.size());
    const auto authority = isEmpty ? 0 : int(script.authority.size());
    QByteArray message = question.left(2) + wire16(flags) + wire16(1)
        + wire16(answers + script.countedTooMany) + wire16(authority) + wire16(0)
        + question.mid(HeaderBytes, end - HeaderBytes);
    if (!isEmpty)
        message += script.answers.join() + script.authority.join();
    message.chop(script.missingBytes);
    return message;
}

QByteArray withOtherId(QByteArray message)
{
    message[0] = char(message[0] ^ 0x55);
    return message;
}

} // namespace

QByteArray wire16(int number)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(quint16(number), bytes.data());
    return bytes;
}

QByteArray wire32(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray wireName(const QByteArray &name)
{
    QByteArray bytes;
    if (!name.isEmpty()) {
        for (const QByteArray &label : name.split('.'))
            bytes += char(label.size()) + label;
    }
    return bytes + '\0';
}

QByteArray wireRecord(
    const QByteArray &owner, int type, const QByteArray &data, quint32 timeToLiveS)
{
    return wireName(owner) + wire16(type) + wire16(1) + wire32(timeToLiveS)
        + wire16(int(data.size())) + data;
}

QByteArray wireRecord(const QByteArray &owner, RecordType type, const QByteArray &data)
{
    return wireRecord(owner, int(type), data);
}

QByteArray wireAddress(const QByteArray &owner, const QString &address)
{
    const QHostAddress parsed(address);
    if (parsed.protocol() == QAbstractSocket::IPv4Protocol)
        return wireRecord(owner, RecordType::A, wire32(parsed.toIPv4Address()));
    const Q_IPV6ADDR bytes = parsed.toIPv6Address();
    return wireRecord(
        owner, RecordType::AAAA, QByteArray(reinterpret_cast<const char *>(bytes.c), 16));
}

QByteArray wireAlias(const QByteArray &owner, const QByteArray &target)
{
    return wireRecord(owner, RecordType::CNAME, wireName(target));
}

TestNameServer::TestNameServer(const QHostAddress &address)
{
    // The port that UDP got may be taken for TCP: then another one.
    for (int i = 0; i < 20 && !m_tcp.isListening(); ++i) {
        m_udp.close();
        if (m_udp.bind(address, 0))
            m_tcp.listen(address, m_udp.localPort());
    }
    connect(&m_udp, &QUdpSocket::readyRead, this, &TestNameServer::readDatagrams);
    connect(&m_tcp, &QTcpServer::newConnection, this, &TestNameServer::serveTcp);
}

void TestNameServer::answer(const QByteArray &name, RecordType type, const DnsScript &script)
{
    m_scripts.insert(QByteArray(idOf(type).latin1()) + ' ' + name.toLower(), script);
}

void TestNameServer::readDatagrams()
{
    while (m_udp.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_udp.receiveDatagram();
        serve(datagram.data(), false, [this, datagram](const QByteArray &message) {
            m_udp.writeDatagram(datagram.makeReply(message));
        });
    }
}

void TestNameServer::serveTcp()
{
    while (QTcpSocket *client = m_tcp.nextPendingConnection()) {
        connect(client, &QTcpSocket::readyRead, this, [this, client] {
            const QByteArray start = client->peek(2);
            const int length = start.size() < 2 ? 0 : number16(start, 0);
            if (start.size() < 2 || client->bytesAvailable() < 2 + length)
                return;
            client->skip(2);
            serve(client->read(length), true, [client](const QByteArray &message) {
                client->write(wire16(int(message.size())) + message);
                client->flush();
            });
        });
    }
}

void TestNameServer::serve(
    const QByteArray &question, bool isTcp, const std::function<void(QByteArray)> &send)
{
    qsizetype end = 0;
    const QByteArray key = keyOf(question, &end);
    asked.append(QLatin1String(isTcp ? "tcp " : "udp ") + QString::fromLatin1(key));
    hasHeardAuthentic = hasHeardAuthentic || (question[3] & 0x20) != 0;
    DnsScript &script = m_scripts.contains(key) ? m_scripts[key] : m_others;
    if (script.isSilent || script.ignored-- > 0)
        return;
    const QByteArray message = messageFor(question, end, script, isTcp);
    if (script.isForgedFirst)
        send(withOtherId(message));
    if (script.delayMs > 0)
        QTimer::singleShot(script.delayMs, this, [send, message] { send(message); });
    else
        send(message);
}

} // namespace smtpscope
