// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Ids for what went wrong with a connection or a handshake. Qt gives one error for many faults; the
// TLS library's own words tell them apart.

#include "net/Transport.h"

#include <QAbstractSocket>
#include <QString>

namespace smtpscope {

/// The id of a failed handshake that no certificate explains. The words are those of OpenSSL 3
/// and 1.1 as Qt 6.4 passes them on.
QString handshakeFailureIdOf(QAbstractSocket::SocketError error, const QString &text);

/// What a failed attempt to connect means.
ConnectFailure connectFailureOf(QAbstractSocket::SocketError error, const QString &text);

} // namespace smtpscope
