// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A transport without a network: keeps what was written, and lets a test say what comes.

#include "net/Transport.h"

#include <QByteArray>
#include <QList>

namespace smtpscope {

class ScriptedTransport : public Transport
{
    Q_OBJECT
public:
    QList<QByteArray> written;
    QList<QHostAddress> opened;
    QByteArray pending; ///< What takePending() will find.
    int tlsStarts = 0;
    bool closed = false;
    bool aborted = false;
    bool drainsAtOnce = true;

    void open(const QHostAddress &address, quint16) override { opened += address; }
    void startTls(const TlsPolicy &) override { ++tlsStarts; }
    void write(const QByteArray &bytes) override
    {
        written += bytes;
        if (drainsAtOnce)
            Q_EMIT drained(0);
    }
    QByteArray takePending() override { return std::exchange(pending, {}); }
    void close() override { closed = true; }
    void abort() override { aborted = true; }

    void connectNow() { Q_EMIT connected(QHostAddress(QStringLiteral("192.0.2.7"))); }
    void say(const QByteArray &bytes) { Q_EMIT received(bytes); }
};

} // namespace smtpscope
