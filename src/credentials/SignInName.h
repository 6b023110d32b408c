// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// To what a kept password belongs. It is bound to both the host and the user, so that it is never
// offered to another host.

#include <QString>

namespace smtpscope {

struct SignInName
{
    QString host; ///< Name or address, without port.
    QString user;

    bool operator==(const SignInName &) const = default;
};

/// @p name with its host as it is compared and kept: small letters, umlauts in ACE form, no dot at
/// the end, no brackets. The user stays as typed: servers may tell capitals apart.
SignInName normalized(const SignInName &name);

} // namespace smtpscope
