// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What stands below a transcript: the certificate in short, what became of each recipient, what
// else was seen, and the verdict as the last line.

#include "session/Session.h"

#include <QStringList>

namespace smtpscope {

/// The summary of a finished and diagnosed session.
QStringList summaryLines(const Session &session);

} // namespace smtpscope
