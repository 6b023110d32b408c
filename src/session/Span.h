// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A stretch of bytes that is private, and of which sort.

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace smtpscope {

enum class Sort {
    Secret, ///< A password, a token, or what is derived from one; its bytes are masked with '*'.
    Person, ///< A mailbox, a user name, a display name.
    Domain, ///< A mail domain.
    Host, ///< The name of a computer.
    Address, ///< An IP address.
    Id, ///< A queue id, a message id, a session id.
    Body, ///< A message's content.
};

/// The sort's identifier in files, such as "person".
QLatin1StringView idOf(Sort sort);

/// The sort with this identifier; nothing when there is none.
std::optional<Sort> sortFromId(QStringView id);

/// Offsets and lengths count bytes. What the offset counts from is said where a Span is handed
/// over: the first byte of a command, of an event, or of a whole arena.
struct Span
{
    quint32 offset = 0;
    quint32 length = 0;
    Sort sort = Sort::Secret;

    bool operator==(const Span &) const = default;
};

} // namespace smtpscope
