// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a line means that a person types in a conversation of their own: its verb, and the stage it
// belongs to. Knows nothing of what the server said before.

#include "session/Protocol.h"
#include "session/Stage.h"

#include <QByteArray>

#include <optional>

namespace smtpscope {

/// The verb of @p line in capitals, without the tag of IMAP; empty for an empty line.
QByteArray verbOf(Protocol protocol, const QByteArray &line);

/// The stage that a command with @p verb (in capitals) is a part of; nothing for one that asks
/// besides, such as NOOP or SELECT, and for one that nobody knows.
std::optional<Stage> stageOfVerb(Protocol protocol, const QByteArray &verb);

/// The stage of what is typed with @p verb while the conversation is at @p now.
Stage stageOfTalk(Protocol protocol, const QByteArray &verb, Stage now);

/// The method that @p line names after AUTH or AUTHENTICATE, in capitals; empty when it names none.
QByteArray mechanismIn(Protocol protocol, const QByteArray &line);

/// True when @p line is a command of IMAP that has no tag before it.
bool lacksTag(const QByteArray &line);

} // namespace smtpscope
