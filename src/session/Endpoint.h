// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The server that a session talked to, and what its TLS was like.

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace smtpscope {

/// One certificate of the chain that the server sent, in the server's order (its own first).
struct CertificateFacts
{
    QString subject; ///< Common name, or the organisation when there is none.
    QString issuer; ///< Common name of the issuer, or its organisation.
    QStringList names; ///< Subject alternative names: DNS names and IP addresses.
    QDateTime notBefore; ///< UTC.
    QDateTime notAfter; ///< UTC.
    QString sha256; ///< Fingerprint, lower-case hex without colons.
    QString key; ///< Such as "EC 256" or "RSA 2048".

    bool operator==(const CertificateFacts &) const = default;
};

/// One thing that is wrong with the certificate or the handshake.
struct TlsError
{
    QString id; ///< Such as "tls.certificate.expired"; the same word as the finding's.
    QString text; ///< What the TLS library said, for those who want to look it up.

    bool operator==(const TlsError &) const = default;
};

struct TlsFacts
{
    QString protocol; ///< Such as "TLSv1.3"; empty when no handshake was finished.
    QString cipher; ///< Such as "TLS_AES_256_GCM_SHA384".
    bool verified = false; ///< The certificate was checked and nothing was wrong with it.
    std::vector<TlsError> errors;
    std::vector<CertificateFacts> chain;

    bool operator==(const TlsFacts &) const = default;
};

struct Endpoint
{
    QString host; ///< As asked for: a name or an address.
    /// The address that was connected to, or the only one that was to be; empty when there is none.
    QString address;
    quint16 port = 0;
    QString security; ///< What the plan asked for: none, starttls, starttls-if-offered, tls.
    TlsFacts tls;
    std::optional<int> preference = {}; ///< Of the MX record that named the host; lower is better.

    bool operator==(const Endpoint &) const = default;
};

} // namespace smtpscope
