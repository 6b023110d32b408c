// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How a stage, a recipient or a whole check ended.

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace smtpscope {

enum class Outcome {
    Ok, ///< It went through.
    Partial, ///< Some recipients were accepted, others were not.
    Temporary, ///< Refused for now: a 4xx reply.
    Permanent, ///< Refused until something changes: a 5xx reply, or a feature is not offered.
    ProtocolError, ///< The other side did not speak the protocol.
    Timeout, ///< No whole answer came within the time limit.
    TlsError, ///< TLS could not be set up, or its certificate was not accepted.
    DnsError, ///< The name could not be turned into an address.
    Refused, ///< The connection was refused, or the input was refused before any network use.
    Unreachable, ///< There is no way to the address.
    Lost, ///< The connection ended without being asked to.
    Unknown, ///< No reply after the final dot: the mail may or may not have been taken.
    Cancelled, ///< The person stopped it.
};

/// The outcome's identifier in files, such as "protocol-error".
QLatin1StringView idOf(Outcome outcome);

/// The outcome with this identifier; nothing when there is none.
std::optional<Outcome> outcomeFromId(QStringView id);

} // namespace smtpscope
