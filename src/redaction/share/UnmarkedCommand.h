// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What is private in a command that nobody marked: a session of another program, or one that was
// edited. Our own commands carry their marks from where they are made.

#include "session/Span.h"
#include "session/Stage.h"

#include <QByteArray>

#include <vector>

namespace smtpscope {

/// The marks of the command @p line by its verb (SMTP, IMAP with a tag, POP3). Secrets are
/// overwritten with asterisks. A message that was sent in the stage body is marked as one.
std::vector<Span> markCommand(QByteArray &line, Stage stage);

} // namespace smtpscope
