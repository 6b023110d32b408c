// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a conversation needs besides its plan. Nothing of it is ever written to disk.

#include "protocol/Command.h"
#include "protocol/Mailbox.h"
#include "protocol/sasl/SaslExchange.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace smtpscope {

struct DialogueMaterial
{
    SaslCredentials credentials;
    QByteArray nonce; ///< Fresh printable text without a comma, for SCRAM.
    QByteArray machineName; ///< The computer's own name; used for EHLO when it has a dot.
    std::optional<Mailbox> from; ///< The plan's sender, parsed.
    std::vector<Mailbox> to; ///< The plan's recipients, parsed, in the plan's order.
    /// The message's facts, for SIZE and BODY. The driver holds the same message and writes it.
    qint64 messageSize = 0;
    bool messageIsEightBit = false;
    std::vector<qint64> chunkSizes; ///< For BDAT: bytes of each chunk, at least one chunk.
    /// Once the connection stands, encrypted as the plan wants it, a person says what is sent,
    /// until QUIT. What the plan says of sign-in and mail is then not done.
    bool byHand = false;
    Command proxyHeader; ///< For StepKind::ProxyHeader.
};

} // namespace smtpscope
