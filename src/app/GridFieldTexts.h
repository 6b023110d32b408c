// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What one field of the reach grid showed, in a few words.

#include "app/GridRun.h"

#include <QString>

namespace smtpscope {

/// "plain", "STARTTLS" or "TLS".
QString securityText(Security security);

/// What answered, whether it is encrypted and vouched for, which sign-in it offers, and how long
/// that took.
QString fieldText(const Session &session, const GridField &field);

} // namespace smtpscope
