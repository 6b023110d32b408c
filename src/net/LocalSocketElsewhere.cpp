// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/LocalSocket.h"

namespace smtpscope {

std::variant<qintptr, LocalSocketError> connectLocalSocket(const QString &)
{
    return LocalSocketError{
        ConnectFailure::Other, QStringLiteral("UNIX sockets are not used on this system")};
}

} // namespace smtpscope
