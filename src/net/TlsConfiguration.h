// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Turns what is wanted of TLS into the settings of the TLS library.

#include "net/TlsPolicy.h"

#include <QSslConfiguration>

namespace smtpscope {

/// The settings for a client. Versions below 1.2 are allowed, and the library's security level is
/// lowered for their old ciphers and hashes, only where @p policy asks for such a version.
QSslConfiguration configurationFor(const TlsPolicy &policy);

} // namespace smtpscope
