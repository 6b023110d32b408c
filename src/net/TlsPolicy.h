// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the driver wants of TLS, given up front: a transport never asks back.

#include "net/ClientIdentity.h"

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
    /// Who the certificate has to be for, and the name for SNI where there is no other; an IP
    /// address is checked, not sent.
    QString serverName;
    Verification verification = Verification::Require;
    QList<QSslCertificate>
        caCertificates; ///< Replaces the system's store; empty: the system's store.
    QString sniName = {}; ///< Sent as SNI instead of the server's name; empty: that one.
    QString minimum = {}; ///< Oldest version, "1.0" to "1.3"; empty: 1.2, or the newest asked for.
    QString maximum = {}; ///< Newest version; empty: the newest that the library knows.
    ClientIdentity identity = {}; ///< Shown when the server asks for a certificate.

    /// The oldest version that is spoken, "1.0" to "1.3".
    QString oldestVersion() const;
    /// True when a version below 1.2 may be spoken.
    bool allowsOldVersions() const;
};

/// The certificates in the PEM file at @p path, or why there are none, in the operating system's
/// words or ours (English; the caller puts it into a sentence).
std::variant<QList<QSslCertificate>, QString> loadCaFile(const QString &path);

} // namespace smtpscope
