// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From pasted conversations to sessions: what terminals and mail programs record, with or without
// marks of who speaks.

#include "intake/Import.h"

#include <QByteArray>
#include <QByteArrayList>

namespace smtpscope {

inline constexpr size_t MostTranscriptSessions = 200; ///< Of one text; later ones are left out.

/// What kind of transcript @p lines are; nothing when no server speaks in them. A few replies
/// without any command are ImportKind::Reply.
std::optional<ImportKind> transcriptKindOf(const QByteArrayList &lines);

/// Reads @p text. Errors: import.not-understood when no server speaks in it.
ImportResult importTranscript(const QByteArray &text, const ImportRequest &request);

} // namespace smtpscope
