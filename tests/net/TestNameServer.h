// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A name server on loopback, over UDP and TCP on one port, that answers as a test has written it
// down for each name and type.

#include "net/DnsRecord.h"
#include "net/NameServer.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QTcpServer>
#include <QUdpSocket>

#include <functional>

namespace smtpscope {

/// Numbers as DNS sends them, the highest byte first.
QByteArray wire16(int number);
QByteArray wire32(quint32 number);
/// "a.example" with lengths instead of dots; "" is the root.
QByteArray wireName(const QByteArray &name);
/// A record of class IN with these bytes as its data.
QByteArray wireRecord(
    const QByteArray &owner, int type, const QByteArray &data, quint32 timeToLiveS = 300);
QByteArray wireRecord(const QByteArray &owner, RecordType type, const QByteArray &data);
/// An A or AAAA record.
QByteArray wireAddress(const QByteArray &owner, const QString &address);
QByteArray wireAlias(const QByteArray &owner, const QByteArray &target);

/// How one question is answered.
struct DnsScript
{
    int code = 0; ///< RCODE.
    QList<QByteArray> answers{}; ///< Records of the answer section.
    QList<QByteArray> authority{}; ///< Records of the authority section.
    bool isSilent = false;
    int ignored = 0; ///< The first questions that get no answer, as if they had been lost.
    int delayMs = 0;
    bool isCutOverUdp = false; ///< TC and no records over UDP; the whole over TCP.
    bool isCutOverTcp = false; ///< TC over TCP as well.
    bool isAuthentic = false; ///< AD is set when the question had it set.
    bool isForgedFirst = false; ///< An answer of another id comes before the right one.
    bool rejectsEdns = false; ///< FORMERR to a question with an additional section.
    int missingBytes = 0; ///< Left out at the end of the message.
    int countedTooMany = 0; ///< Added to the number of answers in the header.
};

class TestNameServer : public QObject
{
    Q_OBJECT
public:
    explicit TestNameServer(const QHostAddress &address = QHostAddress::LocalHost);

    NameServer server() const { return {m_udp.localAddress(), m_udp.localPort()}; }
    /// What is not written down does not exist (NXDOMAIN).
    void answer(const QByteArray &name, RecordType type, const DnsScript &script);
    /// For all that is not written down.
    void answerAll(const DnsScript &script) { m_others = script; }

    QStringList asked; ///< Such as "udp MX example.com", in order.
    bool hasHeardAuthentic = false; ///< AD was set in a question.

private:
    void readDatagrams();
    void serveTcp();
    void serve(const QByteArray &question, bool isTcp, const std::function<void(QByteArray)> &send);

    QUdpSocket m_udp;
    QTcpServer m_tcp;
    QHash<QByteArray, DnsScript> m_scripts;
    DnsScript m_others{.code = 3};
};

} // namespace smtpscope
