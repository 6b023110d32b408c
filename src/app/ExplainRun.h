// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a reply means, for somebody who has its text at hand; and the tables of codes as lists.

#include "app/InputError.h"
#include "knowledge/Knowledge.h"
#include "session/Session.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace smtpscope {

struct ExplainedReply
{
    ReplyQuestion question; ///< As it was read out of the text.
    ReplyExplanation explanation;
};

/// What comes with the program, with the site's own file at @p path when that is not empty. Errors:
/// the file cannot be read, or is none; line and reason are named.
std::variant<Knowledge, InputError> knowledgeWith(const QString &path);

/// What the reply at the event @p index of @p session means, in a few words, with all that went
/// before it; empty when the event is no reply.
QString replyTitle(const Session &session, int index, const Knowledge &knowledge);

/// Explains the reply in @p bytes, which stand as somebody has them at hand, as the answer to
/// @p command (any case; empty when not known, then what the text itself says). A name that is no
/// command counts as not known, with the note note.unknown-command. Errors: there is no word and no
/// number, it is no text, or it is larger than 64 KiB.
std::variant<ExplainedReply, InputError> explainedReply(
    const Knowledge &knowledge, const QByteArray &bytes, const QString &command);

/// @p explanation as one JSON object.
QByteArray explanationJson(const ReplyExplanation &explanation);

/// A line of the code tables.
struct CodeLine
{
    QString code; ///< Such as "550" or "X.1.1".
    QString kind; ///< The identifier of its kind; empty for enhanced codes.
    QString title; ///< Translated.
    QString cause; ///< Empty when the code alone does not tell it.
};

struct CodeGroup
{
    QString heading; ///< Translated, or a command's name.
    std::vector<CodeLine> lines;
};

/// All basic codes, and all enhanced codes.
std::vector<CodeGroup> codesByCode(const Knowledge &knowledge);
/// For each command what may follow it.
std::vector<CodeGroup> codesByCommand(const Knowledge &knowledge);
/// @p groups as a JSON list of objects.
QByteArray codeListJson(const std::vector<CodeGroup> &groups);

} // namespace smtpscope
