// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The stages that a finished session had planned and never came to.

#include "session/Session.h"

#include <QString>

namespace smtpscope {

/// Their names, parted by commas; empty when all was reached.
QString notReachedText(const Session &session);

} // namespace smtpscope
