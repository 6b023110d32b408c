// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A connection to a server on the same computer by a UNIX socket, as Postfix uses for LMTP. One
// source file for each kind of system.

#include "net/Transport.h"

#include <QString>

#include <variant>

namespace smtpscope {

struct LocalSocketError
{
    ConnectFailure failure = ConnectFailure::Other;
    QString text; ///< The operating system's words.
};

/// The descriptor of a connected stream socket, which then belongs to the caller, or why there is
/// none. Does not wait: a server whose queue is full counts as an error.
std::variant<qintptr, LocalSocketError> connectLocalSocket(const QString &path);

} // namespace smtpscope
