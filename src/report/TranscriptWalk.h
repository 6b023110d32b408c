// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A session's record line by line, so that a long one is never in memory as text.

#include "report/Phrase.h"
#include "session/Session.h"

#include <functional>
#include <optional>

namespace smtpscope {

enum class LineKind {
    Client, ///< A line that this computer sent.
    Server, ///< A line that the server sent.
    ServerPart, ///< What came of a line that never ended.
    Happening, ///< Something that is no line of the conversation: a look-up, TLS, a time limit.
    Remark, ///< What is to be said to the lines before: a defect, what a sign-in held.
};

struct TranscriptLine
{
    LineKind kind = LineKind::Happening;
    int event = 0; ///< Index of the event that it belongs to.
    bool isFirst = false; ///< Of its event: time, took and stage are told here.
    bool continues = false; ///< Goes on where the piece before it ended, on the same line.
    qint64 timeNs = 0; ///< Since the session's start.
    std::optional<qint64> tookNs; ///< How long the server took, where it answered.
    Stage stage = Stage::Input;
    QString id; ///< For happenings the kind's identifier; empty for the others.
    Phrases text;
};

/// Longest text of one piece of a line, in bytes of the record.
inline constexpr qsizetype LongestPiece = 16 * 1024;

/// Hands every line of @p session to @p take, one after the other.
void forEachTranscriptLine(
    const Session &session, const std::function<void(const TranscriptLine &)> &take);

/// The lines of the event with index @p event alone.
void forEachLineOf(
    const Session &session, int event, const std::function<void(const TranscriptLine &)> &take);

/// How many lines forEachTranscriptLine() hands over, pieces of one line counted once.
qsizetype transcriptLineCount(const Session &session);

} // namespace smtpscope
