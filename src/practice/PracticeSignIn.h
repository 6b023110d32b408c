// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A sign-in by SASL as it stands in the lines of SMTP, IMAP and POP3: base64, "=" for an empty
// answer, "*" to give up. Each protocol puts its own words around it.

#include "practice/ServerSignIn.h"

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

namespace smtpscope {

class PracticeSignIn
{
public:
    /// @p nonce is fresh printable text without a comma.
    explicit PracticeSignIn(const QByteArray &nonce) : m_nonce(nonce) { }

    /// True while the next line is an answer to a challenge: it may hold a secret.
    bool isOpen() const { return m_exchange.has_value(); }
    /// Begins with what stands after the command: the mechanism, and perhaps a first answer. @p
    /// offered are the mechanisms that may be used. A challenge comes back in base64.
    SignInAnswer begin(
        const QByteArrayList &words, const QByteArrayList &offered, bool clientIsKnown);
    /// Takes the client's next line.
    SignInAnswer next(const QByteArray &line);

private:
    SignInAnswer wrapped(SignInAnswer answer);

    QByteArray m_nonce;
    std::optional<ServerSignIn> m_exchange;
};

} // namespace smtpscope
