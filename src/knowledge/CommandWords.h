// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The command that a report says a reply answers: "in reply to RCPT TO command", ">>> DATA", "after
// end of data".

#include "knowledge/ReplyCommand.h"

#include <QStringView>

namespace smtpscope {

/// What @p text says; ReplyCommand::Any when it says nothing.
ReplyCommand commandNamedIn(QStringView text);

/// @p text without "(in reply to … command)" and the like at its end.
QStringView withoutCommandWords(QStringView text);

} // namespace smtpscope
