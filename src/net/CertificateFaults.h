// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a certificate chain says, and what is wrong with it, as values.

#include "session/Endpoint.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

#include <vector>

class QSslSocket;

namespace smtpscope {

/// All that is known of the TLS of @p socket: protocol, cipher, chain as the server sent it, and
/// the faults among @p errors. Verified when there are none and a certificate came.
TlsFacts tlsFactsOf(const QSslSocket &socket, const QList<QSslError> &errors);

/// The facts of one certificate.
CertificateFacts certificateFactsOf(const QSslCertificate &certificate);

/// The faults that @p errors mean for @p chain, worst first, each id once: not yet valid, expired,
/// self-signed, incomplete, untrusted, wrong name, others. One fault makes Qt report several
/// errors; their consequences are left out.
std::vector<TlsError> certificateFaultsOf(
    const QList<QSslError> &errors, const QList<QSslCertificate> &chain);

/// Whether one of the certificate's alternative DNS names fits @p serverName, a "*" as (part of)
/// its first label included. True for certificates without such names and for IP addresses: the TLS
/// library has judged those.
bool fitsAlternativeNames(const QSslCertificate &certificate, const QString &serverName);

/// Whether @p certificate is for @p serverName, a name or an IP address: by its alternative names,
/// or by the subject's common name where it has none of any kind. For when the TLS library was told
/// another name.
bool isCertificateFor(const QSslCertificate &certificate, const QString &serverName);

} // namespace smtpscope
