// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Whether a private key belongs to a certificate. Qt only finds out when a handshake begins.

#include <QSslCertificate>
#include <QSslKey>

namespace smtpscope {

/// False when the certificate's public key is not the one that stands in @p key. True when @p key
/// does not tell its public part (an EC key without it): then the handshake has to show it.
bool keyFits(const QSslKey &key, const QSslCertificate &certificate);

} // namespace smtpscope
