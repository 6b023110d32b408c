// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A record under diagnosis, with what many rules ask of it: which reply answers which command, what
// was said about sender and recipients, and whether somebody signed in or encrypted.

#include "diagnosis/Judge.h"
#include "diagnosis/MessageScan.h"
#include "protocol/ReplyClass.h"
#include "session/Session.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace smtpscope {

/// A reply and what it answers. Both are indexes of events.
struct Answer
{
    int reply = -1;
    int command = -1; ///< -1 when nothing was asked, or the record does not hold it.
    ReplyClass meaning = ReplyClass::Accepted;

    bool operator==(const Answer &) const = default;
    /// True when the server said no, for now or for good.
    bool isRefusal() const
    {
        return meaning == ReplyClass::Temporary || meaning == ReplyClass::Permanent;
    }
};

/// What was said in a conversation, read once. Knows nothing of rules.
struct Talk
{
    std::vector<Answer> answers; ///< In the order of the replies.
    std::optional<QString> helloName; ///< What this side called itself last.
    std::optional<QString> sender; ///< The path of the last MAIL, without brackets.
    QStringList recipients; ///< The paths of all RCPT.
    std::vector<int> messages; ///< Events that carried a message, or a part of one.
    int hello = -1; ///< The last EHLO that was accepted: the event of its reply.
    int banner = -1; ///< The event of the greeting.
    int signIn = -1; ///< The event of the first command of a sign-in.
    int signedIn = -1; ///< The event of the reply that accepted it.
    int encrypted = -1; ///< The event of the finished handshake.

    bool operator==(const Talk &) const = default;
};

/// A refusal that counts, and what it means.
struct Refusal
{
    int reply = -1; ///< Index of the reply's event.
    QString cause; ///< A word of the cause vocabulary; never empty.
    Side side = Side::None;
    Retry retry = Retry::None;

    bool operator==(const Refusal &) const = default;
};

/// Reads who said what in @p session.
Talk talkIn(const Session &session);

/// What a rule looks at. The session must live longer.
struct Case
{
    const Session &session;
    Judgement judgement;
    Talk talk;
    std::vector<Refusal> refusals = {}; ///< In order; what only echoes another is not among them.
    std::optional<MessageScan> message = {}; ///< Of the one that went in one piece, if one did.
    QString cause = {}; ///< What the reply that decided means; empty when none decided.

    /// The number of the event that decided; 0 when nothing failed.
    int decider() const { return judgement.event + 1; }
    const Event &event(int index) const { return session.events()[size_t(index)]; }
    /// True when the check failed at @p stage.
    bool failedAt(Stage stage) const;
    /// True when the server offered @p keyword, in its last EHLO reply or wherever else it lists
    /// its abilities.
    bool offers(QLatin1StringView keyword) const;
    /// The lines of the last EHLO reply that was accepted, without the greeting line; as sent.
    QStringList helloLines() const;
};

/// True when @p event carried a message or a part of it, and not the BDAT before it.
bool isMessagePart(const Session &session, const Event &event);

} // namespace smtpscope
