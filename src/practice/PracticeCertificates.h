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
};

/// What the server side of a connection needs to show @p certificate. TLS 1.2 and newer.
QSslConfiguration practiceConfiguration(PracticeCertificate certificate);

/// The root to trust in a practice check, as PEM text.
QByteArray practiceRoot();

} // namespace smtpscope
