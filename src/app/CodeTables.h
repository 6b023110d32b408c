// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A reply code taken apart, and what may come back after a command: the knowledge tables as rows to
// be shown. Knows no session and no widget.

#include "knowledge/Knowledge.h"
#include "session/Outcome.h"
#include "session/Reply.h"

#include <QString>

#include <vector>

namespace smtpscope {

/// A code with one part of it marked, and what that part says.
struct CodePiece
{
    QString code; ///< All of it, such as "535 5.7.8".
    int from = 0; ///< First marked character.
    int length = 1; ///< How many are marked.
    QString meaning; ///< In a few words, translated.

    bool operator==(const CodePiece &) const = default;
};

/// A reply that the standards let come after a command.
struct ExpectedReply
{
    QString code; ///< Such as "250".
    Outcome outcome = Outcome::Ok; ///< Ok, Temporary or Permanent.
    bool isQuestion = false; ///< The server waits for more, such as 334.
    QString meaning; ///< In a few words, translated.
    QString with; ///< The extension that it belongs to; mostly empty.
    bool isThis = false; ///< It is the one that came.

    bool operator==(const ExpectedReply &) const = default;
};

/// Code and enhanced code from the first digit to the last, or the words of IMAP and POP3. Empty
/// for a reply without any of these.
std::vector<CodePiece> codePiecesOf(const Reply &reply, const Knowledge &knowledge);

/// What may follow @p command, in the order of the tables; @p came: the code that came, or 0. Empty
/// where no table tells, as for IMAP and POP3.
std::vector<ExpectedReply> repliesAfter(ReplyCommand command, int came, const Knowledge &knowledge);

/// A command as it is written, such as "RCPT TO"; empty for ReplyCommand::Any.
QString commandName(ReplyCommand command);

/// What a command asks of the server, as one sentence; empty for ReplyCommand::Any.
QString commandMeaning(ReplyCommand command);

/// What a yes to @p command means, as one sentence; empty where the code says all.
QString acceptanceMeaning(ReplyCommand command);

} // namespace smtpscope
