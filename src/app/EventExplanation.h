// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// All that can be said about one event of a session, or about the session as a whole, as values:
// widgets only show them. Says nothing of how it looks.

#include "app/CodeTables.h"
#include "app/ExplainRun.h"
#include "session/Session.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace smtpscope {

/// Another event that belongs to this one.
struct EventLink
{
    int event = -1; ///< Its index.
    QString text; ///< Why it belongs here, and what it is: "The command: AUTH PLAIN".

    bool operator==(const EventLink &) const = default;
};

/// A value with its name.
struct NamedValue
{
    QString name;
    QString value;

    bool operator==(const NamedValue &) const = default;
};

struct EventExplanation
{
    int event = -1; ///< Index of the event; -1: the session as a whole, or a reply without one.
    QString head; ///< The code, or what happened in a word or two.
    bool isCode = false; ///< The head is a code.
    QString line; ///< What it answered and after how long; may be empty.
    std::optional<Outcome> outcome; ///< How it went; nothing for what only happened.
    Stage stage = Stage::Input;
    QString title; ///< What it means, in a few words; may be empty.
    QStringList meaning; ///< Paragraphs.
    Side side = Side::None;
    Retry retry = Retry::None;
    int waitSeconds = 0; ///< How long to wait before the same again; 0 where waiting is no help.
    QStringList nextSteps; ///< Each begins with a verb.
    QString userSentence; ///< To pass on to the person who asked; mostly empty.
    std::vector<CodePiece> pieces; ///< The code taken apart.
    ReplyCommand command = ReplyCommand::Any; ///< What was asked, where it is known.
    std::vector<ExpectedReply> expected; ///< What may come back after it.
    std::vector<NamedValue> offers; ///< What a server says it can do, and what that means.
    QStringList decoded; ///< What a sign-in's bytes say, without its secret.
    QStringList sources; ///< Such as "RFC 5321 4.2.3".
    QString certainty; ///< How sure the explanation is, as a sentence; empty without one.
    std::vector<NamedValue> times; ///< When it was, and how long it took.
    std::vector<EventLink> links; ///< The command, the reply, the evidence.
    bool isDeciding = false; ///< The verdict stands on this event.

    bool operator==(const EventExplanation &) const = default;
};

/// Explains the event with the index @p event of @p session.
EventExplanation explainEvent(const Session &session, int event, const Knowledge &knowledge);

/// Explains the verdict of @p session, with all that was seen besides.
EventExplanation explainVerdict(const Session &session, const Knowledge &knowledge);

/// The same for a reply that somebody has at hand, without a session.
EventExplanation explainReply(const ExplainedReply &reply, const Knowledge &knowledge);

/// Event @p event of @p session in one short line, such as "AUTH PLAIN" or "535 5.7.8
/// Authentication failed".
QString eventTitle(const Session &session, int event);

} // namespace smtpscope
