// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Everything a transport announces, in order, so that a test can also say what did not happen.

#include "net/Transport.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace smtpscope {

struct TransportLog
{
    explicit TransportLog(Transport &transport)
    {
        const auto note = [this](const char *name) { names += QString::fromLatin1(name); };
        QObject::connect(&transport, &Transport::connected, &transport,
            [this, note](const QHostAddress &address) {
                note("connected");
                local = address;
            });
        QObject::connect(&transport, &Transport::failed, &transport,
            [this, note](ConnectFailure why, const QString &) {
                note("failed");
                connectFailure = why;
            });
        QObject::connect(
            &transport, &Transport::received, &transport, [this, note](const QByteArray &bytes) {
                if (names.isEmpty() || names.last() != QLatin1StringView("received"))
                    note("received"); // how many reads it takes is nobody's promise
                received += bytes;
            });
        QObject::connect(&transport, &Transport::encrypted, &transport,
            [this, note](const TlsFacts &tls, const QByteArray &plain) {
                note("encrypted");
                facts = tls;
                leftover = plain;
            });
        QObject::connect(
            &transport, &Transport::tlsFailed, &transport, [this, note](const TlsFailure &why) {
                note("tlsFailed");
                tlsFailure = why;
                facts = why.facts;
            });
        QObject::connect(&transport, &Transport::lost, &transport, [note] { note("lost"); });
        QObject::connect(&transport, &Transport::drained, &transport,
            [this](qint64 bytesLeft) { drained += bytesLeft; });
    }

    QStringList names; ///< Of the signals but drained; several received() in a row are one.
    QHostAddress local;
    std::optional<ConnectFailure> connectFailure;
    QByteArray received;
    TlsFacts facts;
    QByteArray leftover;
    std::optional<TlsFailure> tlsFailure;
    QList<qint64> drained;
};

} // namespace smtpscope
