// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the tests of sign-ins share: how to begin one, and what came of a challenge.

#include "protocol/sasl/SaslExchange.h"

namespace smtpscope {

/// A sign-in by @p mechanism, which has to be a supported one.
inline SaslExchange exchange(const char *mechanism, const QString &user, const QByteArray &password,
    const QByteArray &nonce = "nonce", InitialResponse initial = InitialResponse::Yes)
{
    return *SaslExchange::start(
        QString::fromLatin1(mechanism), {user, {}, Secret(password)}, nonce, initial);
}

/// What is answered, or "failure: " and its id.
inline QByteArray dataOf(const SaslAnswer &answer)
{
    const auto *response = std::get_if<SaslResponse>(&answer);
    return response ? response->data : "failure: " + std::get<SaslFailure>(answer).id.toLatin1();
}

/// The id of the failure; empty when there was an answer.
inline QString failureOf(const SaslAnswer &answer)
{
    const auto *failure = std::get_if<SaslFailure>(&answer);
    return failure ? failure->id : QString();
}

} // namespace smtpscope
