// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Bytes to send, together with what in them is private: whoever builds them knows it.

#include "session/SaslFacts.h"
#include "session/Span.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace smtpscope {

struct Command
{
    QByteArray wire; ///< Exactly what goes out, line end included.
    std::vector<Span> spans; ///< Private bytes; offsets count from the first byte of @ref wire.
    std::optional<SaslFacts> sasl; ///< What a SASL answer says, without its secret.
    /// Secrets that are born with this command (a digest, a proof, the server's expected
    /// signature). The recorder learns them before it records the command and the reply to it.
    std::vector<QByteArray> secrets;

    bool operator==(const Command &) const = default;
};

} // namespace smtpscope
