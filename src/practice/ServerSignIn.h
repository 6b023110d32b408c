// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The server's side of a sign-in, for the practice account. Keeps nothing of what a client sends.

#include <QByteArray>
#include <QList>

#include <optional>
#include <variant>

namespace smtpscope {

/// What the server answers to the AUTH command or to an answer of the client.
struct SignInAnswer
{
    enum class Kind {
        Challenge, ///< Ask on with @ref challenge.
        Accepted, ///< The password is right.
        Refused, ///< It is not.
        Malformed, ///< The client does not follow the mechanism.
        Cancelled, ///< The client gave up.
        Unsupported, ///< There is no such mechanism here.
    };
    Kind kind = Kind::Refused;
    QByteArray challenge; ///< Before base64.
};

class ServerSignIn
{
public:
    /// @p nonce is fresh printable text without a comma. @p clientIsKnown: the client has shown a
    /// certificate that was accepted (for EXTERNAL).
    ServerSignIn(const QByteArray &mechanism, const QByteArray &nonce, bool clientIsKnown = false);

    static bool isSupported(const QByteArray &mechanism);
    /// The first answer; @p initial is the client's initial response, decoded, if it sent one.
    SignInAnswer begin(const std::optional<QByteArray> &initial);
    /// The answer to what the client said to the last challenge, decoded.
    SignInAnswer next(const QByteArray &response);

private:
    SignInAnswer plain(const QByteArray &response) const;
    SignInAnswer login(const QByteArray &response);
    SignInAnswer cram(const QByteArray &response) const;
    SignInAnswer scram(const QByteArray &response);
    SignInAnswer scramFirst(const QByteArray &response);
    SignInAnswer scramFinal(const QByteArray &response);
    SignInAnswer token(const QByteArray &response);
    SignInAnswer external(const QByteArray &response) const;

    QByteArray m_mechanism;
    QByteArray m_nonce;
    QByteArray
        m_said; // what the client's answers are checked against: challenge, or SCRAM's messages
    bool m_clientIsKnown = false;
    bool m_rightSoFar = true;
    int m_round = 0;
};

} // namespace smtpscope
