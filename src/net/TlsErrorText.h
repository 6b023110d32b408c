// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Ids for what went wrong with a connection or a handshake. Qt gives one error for many faults; the
// TLS library's own words tell them apart.

#include "net/Transport.h"

#include <QAbstractSocket>
#include <QSsl>
#include <QString>

#include <optional>

namespace smtpscope {

/// What is known of a handshake besides the words of its end.
struct HandshakeSoFar
{
    bool allowsOldest = false; ///< We would have spoken TLS 1.0.
    bool serverShowedItself = false; ///< The server answered with its certificate.
    bool clientShowedItself = false; ///< A certificate of ours was ready.
    std::optional<QSsl::AlertType> alert = {}; ///< The server's fatal alert.
};

/// The id of a failed handshake that no certificate of the server explains. The words are those of
/// OpenSSL 3 and 1.1 as Qt 6.4 passes them on.
QString handshakeFailureIdOf(
    QAbstractSocket::SocketError error, const QString &text, const HandshakeSoFar &soFar = {});

/// The id when the server's alert is about our certificate, or that we have none; empty when it is
/// about something else. With TLS 1.3 such an alert comes after the handshake.
QString clientCertificateFaultOf(const HandshakeSoFar &soFar);

/// What a failed attempt to connect means.
ConnectFailure connectFailureOf(QAbstractSocket::SocketError error, const QString &text);

} // namespace smtpscope
