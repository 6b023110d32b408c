// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A long session of lines as in a mail server's log: mailboxes and addresses, many of them
// different, and twenty words that have to go.

#include "redaction/Redactor.h"
#include "session/Session.h"

#include <QByteArrayList>

namespace smtpscope {

/// The twenty words.
const QByteArrayList &logLiterals();

/// A session with @p megabytes of such lines, one an event.
Session logSession(int megabytes);

/// Redacts by the policy public, and takes out the twenty words.
Redactor logRedactor();

} // namespace smtpscope
