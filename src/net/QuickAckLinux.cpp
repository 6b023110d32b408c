// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// TCP_QUICKACK, see tcp(7).

#include "net/QuickAck.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace smtpscope {

void acknowledgeAtOnce(qintptr socket)
{
    const int on = 1;
    // A failure only means that the times are less exact.
    static_cast<void>(::setsockopt(int(socket), IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on));
}

} // namespace smtpscope
