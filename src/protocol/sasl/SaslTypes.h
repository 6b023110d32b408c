// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What goes into a SASL exchange and what comes out of it: values, before base64.

#include "session/SaslFacts.h"
#include "session/Secret.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace smtpscope {

struct SaslCredentials
{
    QString user; ///< Who signs in (authcid), as typed.
    QString authzid; ///< On whose behalf; usually empty.
    Secret password; ///< The password or the token; UTF-8, as typed.
    QByteArray service = {}; ///< What is spoken, as DIGEST-MD5 calls it: smtp, imap, pop.
    QString host = {}; ///< The server's name, for DIGEST-MD5 and OAUTHBEARER.
    int port = 0; ///< Its port, for OAUTHBEARER; 0: not told.
};

/// Whether the first answer goes along with the AUTH command (RFC 4954 4).
enum class InitialResponse {
    Yes, ///< Saves a round trip.
    No, ///< The server asks first.
};

struct SaslResponse
{
    QByteArray data; ///< The answer, before base64. May be empty.
    bool holdsSecret = false; ///< The password, or something that is derived from it, is in it.
    SaslFacts facts;
    std::vector<QByteArray>
        secrets; ///< Every secret that this answer carries or brings into being.
};

/// Why there is no honest answer: sasl.unexpected-challenge, sasl.challenge-malformed,
/// sasl.nonce-mismatch, sasl.iterations, sasl.server-error, sasl.server-signature-wrong,
/// sasl.server-signature-missing.
struct SaslFailure
{
    QString id;
    QString detail; ///< What the server said or did; printable, without a secret.
};

using SaslAnswer = std::variant<SaslResponse, SaslFailure>;

/// What may be said about @p password: its length in characters as typed, and what often goes
/// wrong.
SecretFacts secretFactsOf(const Secret &password);

} // namespace smtpscope
