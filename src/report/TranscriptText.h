// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The lines of a transcript as text, as session/TranscriptWords.h describes them: the same in text
// and Markdown.

#include "report/ReportOutput.h"
#include "report/TranscriptWalk.h"

namespace smtpscope {

/// What stands before the text of @p line: times and stage, or blanks, and the mark of its kind.
QString transcriptMargin(const TranscriptLine &line);

enum class SecretStyle {
    Asterisks, ///< As they were recorded: as long as they were, so that the record can be played.
    Words, ///< "[secret, 31 characters]"
};

/// Writes the whole transcript of @p session, with the head and end by which it is known again.
/// Nothing is escaped: for places where text stands for itself.
void writeTranscriptText(ReportOutput &output, const Session &session, SecretStyle secrets);

} // namespace smtpscope
