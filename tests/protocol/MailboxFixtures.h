// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Plans and material that the tests of the IMAP and POP3 dialogues begin with.

#include "protocol/DialogueMaterial.h"
#include "session/Plan.h"

namespace smtpscope {

/// Signs in by @p mechanism; over a plain connection that is allowed.
inline Plan mailboxPlan(Protocol protocol, Security security = Security::None,
    const QString &mechanism = QStringLiteral("LOGIN"))
{
    Plan plan;
    plan.protocol = protocol;
    plan.host = QStringLiteral("mail.example.com");
    plan.security = security;
    plan.mechanism = mechanism;
    plan.user = QStringLiteral("anna");
    plan.allowPlaintextAuth = security == Security::None;
    plan.stopAfter = Stage::Logout;
    return plan;
}

inline DialogueMaterial mailboxMaterial(
    const Plan &plan, const QByteArray &password = QByteArray("s3cret-word"))
{
    DialogueMaterial material;
    material.credentials = {plan.user, {}, Secret(password)};
    material.nonce = "rOprNGfwEbeRWgbNEkqO";
    return material;
}

} // namespace smtpscope
