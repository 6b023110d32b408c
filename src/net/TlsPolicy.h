// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the driver wants of TLS, given up front: a transport never asks back.

#include <QList>
#include <QSslCertificate>
#include <QString>

#include <variant>

namespace smtpscope {

enum class Verification {
    Require, ///< A certificate that is not in order ends the connection; nothing is sent after it.
    Record, ///< Faults of the certificate are recorded, and the handshake goes on.
};

struct TlsPolicy
{
    QString serverName; ///< For SNI and for the certificate; an IP address is checked, not sent.
    Verification verification = Verification::Require;
    QList<QSslCertificate>
        caCertificates; ///< Replaces the system's store; empty: the system's store.
};

/// The certificates in the PEM file at @p path, or why there are none, in the operating system's
/// words or ours (English; the caller puts it into a sentence).
std::variant<QList<QSslCertificate>, QString> loadCaFile(const QString &path);

} // namespace smtpscope
