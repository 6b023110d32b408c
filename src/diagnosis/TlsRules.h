// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Encryption: STARTTLS that is missing, refused, taken away or tampered with, and handshakes.

#include "diagnosis/Case.h"
#include "diagnosis/Evidence.h"

namespace smtpscope {

/// Plain text that came between the consent to TLS and TLS itself.
void startTlsInjection(const Case &seen, Findings &findings);
/// STARTTLS is offered by the server, but something on the way took it out of the offer.
void startTlsStripped(const Case &seen, Findings &findings);
/// STARTTLS was wanted and is not offered.
void startTlsNotOffered(const Case &seen, Findings &findings);
/// STARTTLS was refused, whether or not the conversation went on without.
void startTlsRefused(const Case &seen, Findings &findings);
/// The port speaks plain text where TLS was begun.
void notTls(const Case &seen, Findings &findings);
/// TLS 1.0 or 1.1, which most servers and programs have given up.
void oldTlsVersion(const Case &seen, Findings &findings);
/// What of TLS is to be mended here and not at the server.
void ownTlsFault(const Case &seen, Findings &findings);
/// A client certificate that the server misses, said in words after the handshake.
void clientCertificateReply(const Case &seen, Findings &findings);

} // namespace smtpscope
