// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A plan and its material that the tests of the dialogue begin with.

#include "protocol/Dialogue.h"

namespace smtpscope {

inline Plan basePlan()
{
    Plan plan;
    plan.host = QStringLiteral("mail.example.com");
    plan.security = Security::None;
    plan.helo = QStringLiteral("client.example");
    plan.from = QStringLiteral("anna@example.com");
    plan.to = {QStringLiteral("bob@example.org")};
    plan.stopAfter = Stage::Quit;
    return plan;
}

inline Mailbox mailbox(const QString &address)
{
    return std::get<Mailbox>(Mailbox::parse(address));
}

inline DialogueMaterial materialFor(const Plan &plan)
{
    DialogueMaterial material;
    material.credentials = {plan.user, {}, Secret("s3cret-word")};
    material.nonce = "rOprNGfwEbeRWgbNEkqO";
    material.machineName = "machine";
    if (plan.from)
        material.from = plan.from->isEmpty() ? Mailbox::nullSender() : mailbox(*plan.from);
    for (const QString &address : plan.to)
        material.to.push_back(mailbox(address));
    material.messageSize = 321;
    return material;
}

} // namespace smtpscope
