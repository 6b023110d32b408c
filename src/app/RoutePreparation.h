// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The way to the server as a plan has it: the proxy, and the header for a server behind one.

#include "app/InputError.h"
#include "net/Driver.h"
#include "net/SslTransport.h"
#include "session/Plan.h"
#include "session/Secret.h"

#include <optional>

namespace smtpscope {

/// Adds proxy and PROXY header of @p plan to @p input. @p password is the proxy's. Errors: a proxy
/// that cannot be understood, a password without a user, a name that SOCKS5 cannot carry.
std::optional<InputError> prepareRoute(
    const Plan &plan, const Secret &password, DriverInput &input);

/// How connections leave this computer.
TransportRoute transportRouteOf(const Plan &plan);

} // namespace smtpscope
