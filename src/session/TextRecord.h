// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Reads the transcripts of a text report back into sessions that can be played again. Knows only
// what session/TranscriptWords.h says of them; a file from elsewhere decides what is said, and
// nothing else.

#include "session/FileError.h"
#include "session/Session.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace smtpscope {

inline constexpr qint64 LargestTextReport = 64LL * 1024 * 1024; ///< Bytes.

/// True when @p text has the head of a transcript in it.
bool holdsTranscript(const QByteArray &text);

/// The sessions of all transcripts in @p text: their events, protocol and verdict, no plan. Errors:
/// file.wrong-content, with the line, for a transcript that breaks the format or never ends.
std::variant<std::vector<Session>, FileError> sessionsOfText(const QByteArray &text);

} // namespace smtpscope
