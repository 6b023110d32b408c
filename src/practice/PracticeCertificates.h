// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The practice server's certificates. Public test material: everybody has the keys.

#include <QByteArray>
#include <QSslConfiguration>

namespace smtpscope {

enum class PracticeCertificate {
    Good, ///< In order, sent with its intermediate.
    Incomplete, ///< The good one without its intermediate.
    Expired, ///< Ended in 2021.
    NotYetValid, ///< Begins in 2048.
    WrongName, ///< For other.example.
    SelfSigned, ///< Vouches for itself.
    Untrusted, ///< Issued by a root that practiceRoot() is not.
    VirusScanner, ///< Issued on the spot by a virus scanner that looks into the connection.
};

/// How the server does TLS.
enum class TlsManner {
    Modern, ///< TLS 1.2 and newer.
    OnlyTls10, ///< TLS 1.0 and nothing else (RFC 8996 ended that).
    AsksForCertificate, ///< Takes a client certificate of practiceRoot() where one is shown.
    DemandsCertificate, ///< TLS 1.2, and only with such a certificate.
};

/// What the server side of a connection needs to show @p certificate.
QSslConfiguration practiceConfiguration(
    PracticeCertificate certificate, TlsManner manner = TlsManner::Modern);

/// The root to trust in a practice check, as PEM text.
QByteArray practiceRoot();

/// A certificate for alice@practice.test with its chain and its key, as PEM text.
QByteArray practiceClientCertificate();

} // namespace smtpscope
