// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a driver needs of a conversation, whatever its protocol: events in, actions out, and bytes
// taken apart. No socket, no clock, no event loop.

#include "protocol/DialogueEvents.h"
#include "protocol/ParsedReply.h"
#include "protocol/Steps.h"
#include "session/Plan.h"
#include "session/Protocol.h"

#include <memory>
#include <optional>
#include <vector>

namespace smtpscope {

struct DialogueMaterial;

/// What a person at the gate is asked for.
enum class AskedFor {
    Consent, ///< That the plan's next step may be taken.
    Command, ///< What to say: the person leads the conversation.
    Message, ///< A message: its line ends, dots and end are looked after.
};

class Conversation
{
public:
    Conversation() = default;
    virtual ~Conversation() = default;

    /// Takes one event and says what to do now. After Finish every event is ignored.
    virtual Actions on(const DialogueEvent &event) = 0;

    /// All that will be done, from the first step to the last.
    virtual const std::vector<Step> &steps() const = 0;
    /// Index of the step that is under way or due next; steps().size() when all are done.
    virtual int currentStep() const = 0;
    /// The stage that whatever comes now belongs to.
    virtual Stage stage() const = 0;
    /// True while a reply is due; one that comes at another time was not asked for.
    virtual bool awaitsReply() const = 0;
    virtual bool isFinished() const = 0;
    /// What the gate is shut for. Without a person only AskedFor::Consent can be given.
    virtual AskedFor askedFor() const = 0;
    /// True while what is said next answers a challenge: all of it is secret.
    virtual bool isAnswerDue() const = 0;

    /// Takes bytes as they come, and gives what is whole. After a ReplyDefect nothing more comes.
    virtual std::vector<ParsedItem> feed(const QByteArray &bytes) = 0;
    /// Takes out the bytes that are waiting for the rest of their reply; nothing when there are
    /// none.
    virtual std::optional<Fragment> takeRest() = 0;
    /// The connection is encrypted now: what comes next is the beginning of a new reply.
    virtual void restartParsing() = 0;

    /// A copy that goes its own way, to look at what would be said next.
    virtual std::unique_ptr<Conversation> clone() const = 0;

protected:
    Conversation(const Conversation &) = default;
    Conversation &operator=(const Conversation &) = default;
};

/// The conversation that @p plan asks for, by its protocol.
std::unique_ptr<Conversation> startConversation(const Plan &plan, DialogueMaterial material);

/// The command that the gate would let out now; nothing when nothing would be said (a handshake, or
/// the message).
std::optional<Send> previewOf(const Conversation &conversation);

/// What one whole reply of @p protocol says; @p raw holds exactly one. An empty reply when it does
/// not.
Reply replyIn(Protocol protocol, const QByteArray &raw, const Limits &limits);

} // namespace smtpscope
