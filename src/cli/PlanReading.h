// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How the options of `check` become a plan, group by group. Each reader takes the options of its
// group, fills its part of the plan, and gives the first thing that cannot be.

#include "app/InputError.h"
#include "cli/CheckOptions.h"
#include "session/Plan.h"

#include <optional>

namespace smtpscope {

/// Nothing when all is well.
using Problem = std::optional<InputError>;

Problem problem(const QString &message);

/// HOST, HOST:PORT, [IPv6], [IPv6]:PORT, or a bare IPv6 address; @p hasPort says whether a port was
/// in it.
Problem readHostAndPort(const QString &target, Plan &plan, bool &hasPort);

/// A port from 1 to 65535; nothing when @p text is none.
std::optional<quint16> portIn(const QString &text);

/// Reads a reference to a secret, such as --password-from, where it was given.
Problem readCredential(
    const CheckOptions &options, const QString &option, CredentialReference &credential);

/// What --mx and --grid leave no room for.
Problem readTargetKind(const CheckOptions &options, Plan &plan);
/// --protocol, the host, its port, --security and the certificate options.
Problem readServer(const CheckOptions &options, Plan &plan);
/// --proxy, --bind, --socket, --nameserver and the PROXY header.
Problem readRoute(const CheckOptions &options, Plan &plan);
/// --user, --password-from, --auth.
Problem readSignIn(const CheckOptions &options, Plan &plan);
/// --from, --to, --helo.
Problem readAddresses(const CheckOptions &options, Plan &plan);
/// --message and all that makes the test message.
Problem readMessage(const CheckOptions &options, Plan &plan);
/// --ret, --envid, --notify, --orcpt, --requiretls, --deliverby.
Problem readDelivery(const CheckOptions &options, Plan &plan);
/// --stop-after, --drop-after, --send.
Problem readStop(const CheckOptions &options, Plan &plan);
/// --timeout, --ipv4, --ipv6, --pipelining, --bdat, --wait, --mails, --step.
Problem readPace(const CheckOptions &options, Plan &plan);
/// --request, --xclient.
Problem readRequests(const CheckOptions &options, Plan &plan);

} // namespace smtpscope
