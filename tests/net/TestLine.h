// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A transport on loopback with a server at the other end and a log of what it announces.

#include "net/SslTransport.h"
#include "net/TestServer.h"
#include "net/TransportLog.h"

#include <QTest>

#include <initializer_list>
#include <memory>

namespace smtpscope {

inline const QString TestHost = QStringLiteral("mail.test"); ///< Who the certificates are for.

/// What the tests want of TLS: the root in the folder "certificates" is the only one.
inline TlsPolicy policyFor(const QString &name, Verification verification = Verification::Require)
{
    TlsPolicy policy;
    policy.serverName = name;
    policy.verification = verification;
    policy.caCertificates =
        std::get<QList<QSslCertificate>>(loadCaFile(certificatePath(QStringLiteral("root.pem"))));
    return policy;
}

/// A transport that is connected to a server.
struct Line
{
    Line()
    {
        transport->open(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        isUp = QTest::qWaitFor([this] { return server.hasPeer() && log.names.size() == 1; });
    }
    /// Both sides begin the handshake; true when it has come to an end.
    bool shakeHands(const QString &file, const TlsPolicy &policy)
    {
        server.encrypt(file);
        transport->startTls(policy);
        return QTest::qWaitFor([this] { return log.names.size() > 1; });
    }

    TestServer server;
    std::unique_ptr<SslTransport> transport = std::make_unique<SslTransport>();
    TransportLog log{*transport};
    bool isUp = false;
};

/// Gives late news a chance to come.
inline void letTimePass()
{
    QTest::qWait(30);
}

/// A list as TransportLog::names has it.
inline QStringList names(std::initializer_list<const char *> list)
{
    QStringList all;
    for (const char *name : list)
        all += QString::fromLatin1(name);
    return all;
}

/// The faults in @p facts by their ids, in order.
inline QStringList idsOf(const TlsFacts &facts)
{
    QStringList ids;
    for (const TlsError &error : facts.errors)
        ids += error.id;
    return ids;
}

} // namespace smtpscope
