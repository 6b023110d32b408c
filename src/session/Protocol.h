// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The language that a check speaks with its server.

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace smtpscope {

enum class Protocol {
    Smtp, ///< Mail is handed over (RFC 5321), also as submission (RFC 6409).
    Lmtp, ///< Mail is delivered into mailboxes (RFC 2033): one reply for each recipient.
    Imap, ///< Mail is read on the server (RFC 9051); only the sign-in is tried.
    Pop3, ///< Mail is fetched (RFC 1939); only the sign-in is tried.
};

/// The identifier in files and options: smtp, lmtp, imap, pop3.
QLatin1StringView idOf(Protocol protocol);

/// The value with this identifier; nothing when there is none.
std::optional<Protocol> protocolFromId(QStringView id);

/// True for the protocols that hand mail over: SMTP and LMTP.
bool carriesMail(Protocol protocol);

} // namespace smtpscope
