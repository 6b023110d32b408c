// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Commands as a person types them: which step a line belongs to, and whether it is a command at
// all.

#include "session/Protocol.h"
#include "session/Stage.h"

#include <QByteArray>
#include <QByteArrayView>

namespace smtpscope {

/// The verb of @p line in capitals; behind the tag for IMAP.
QByteArray verbOf(QByteArrayView line, Protocol protocol);

/// The stage that the reply to @p line belongs to; @p before where the command says nothing of it.
Stage stageOfCommand(QByteArrayView line, Protocol protocol, Stage before);

/// True when @p line, which carries no mark of who says it, can only be a command: a known verb
/// with what belongs to it and nothing else, so that no sentence is taken for one.
bool isBareCommand(QByteArrayView line, Protocol protocol);

/// The mailbox in MAIL or RCPT, without brackets and parameters; empty for the null sender.
QByteArray mailboxOfCommand(QByteArrayView line);

} // namespace smtpscope
