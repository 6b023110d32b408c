// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One sign-in, whatever its mechanism: a value that takes challenges and gives answers. Knows
// nothing of SMTP, base64 or sockets.

#include "protocol/sasl/BearerMechanism.h"
#include "protocol/sasl/CramMd5Mechanism.h"
#include "protocol/sasl/DigestMd5Mechanism.h"
#include "protocol/sasl/LoginMechanism.h"
#include "protocol/sasl/PlainMechanism.h"
#include "protocol/sasl/SaslTypes.h"
#include "protocol/sasl/ScramMechanism.h"
#include "protocol/sasl/StatementMechanism.h"

#include <QStringList>

#include <optional>
#include <variant>

namespace smtpscope {

class SaslExchange
{
public:
    /// The mechanisms that start() knows, in capitals.
    static QStringList supported();
    static bool isSupported(const QString &mechanism);

    /// Nothing when @p mechanism is not supported. PLAIN and SCRAM prepare name and password by
    /// SASLprep; the others send as typed. @p nonce is for SCRAM and DIGEST-MD5: fresh, printable,
    /// without a comma.
    static std::optional<SaslExchange> start(const QString &mechanism,
        const SaslCredentials &credentials, const QByteArray &nonce, InitialResponse initial);

    QString mechanism() const;
    /// What goes along with the AUTH command; nothing when the server has to ask first.
    std::optional<SaslResponse> initialResponse();
    /// The answer to a challenge, both decoded.
    SaslAnswer respond(const QByteArray &challenge);
    /// The server said that all is well. Fails when the mechanism lets the server prove itself and
    /// it did not. @p successData is what came along with the success, decoded.
    std::optional<SaslFailure> finish(const std::optional<QByteArray> &successData);

    /// SASLprep changed the name or the password.
    bool preparationChanged() const { return m_preparationChanged; }
    /// SASLprep forbids the name or the password, or leaves nothing of it; it is sent as typed.
    bool preparationFailed() const { return m_preparationFailed; }

private:
    using Mechanism = std::variant<PlainMechanism, LoginMechanism, CramMd5Mechanism, ScramMechanism,
        BearerMechanism, StatementMechanism, DigestMd5Mechanism>;

    SaslExchange(Mechanism mechanism, InitialResponse initial);
    static std::optional<Mechanism> asTyped(
        const QString &mechanism, const SaslCredentials &credentials, const QByteArray &nonce);

    Mechanism m_mechanism;
    InitialResponse m_initial = InitialResponse::Yes;
    bool m_preparationChanged = false;
    bool m_preparationFailed = false;
};

} // namespace smtpscope
