// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Senders, recipients and messages, by SMTP and by LMTP.

#include "practice/SituationParts.h"

namespace smtpscope {

namespace {

constexpr int Second = 2;

Situation delivery(const char *name, const char *story)
{
    return working(SituationTheme::Delivery, name, story);
}

// RCPT is answered so for every recipient.
Situation recipient(const char *name, const char *story, const QByteArray &reply, Outcome outcome)
{
    return with(delivery(name, story), {{"RCPT", {say(reply)}}}, {Stage::Rcpt, outcome});
}

Situation sender(const char *name, const char *story, const QByteArray &reply, Outcome outcome)
{
    return with(delivery(name, story), {{"MAIL", {say(reply)}}}, {Stage::Mail, outcome});
}

Situation message(const char *name, const char *story, const QByteArray &reply, Outcome outcome)
{
    return with(delivery(name, story), {{".", {say(reply)}}}, {Stage::Body, outcome});
}

Situation tooBig()
{
    Situation situation = sender("too-big", "The message is larger than the server takes.",
        "552 5.3.4 Message size exceeds fixed limit", Outcome::Permanent);
    situation.tlsKeywords[0] = "SIZE 100";
    situation.keywords[0] = "SIZE 100";
    return situation;
}

Situation greylisting()
{
    return with(
        delivery("greylisting", "The first attempt is turned away, the second one is accepted."),
        {{"RCPT", {say("450 4.2.0 Recipient address rejected: Greylisted, try again later")},
            On::Any, 1, true}},
        {Stage::Rcpt, Outcome::Temporary});
}

Situations senderSituations()
{
    return {
        sender("sender-not-owned", "The account may not send with this sender address.",
            "553 5.7.1 Sender address rejected: not owned by user alice@practice.test",
            Outcome::Permanent),
        sender("sender-domain-unknown",
            "The sender's domain cannot be found, because its name servers do not answer.",
            "450 4.1.8 Sender address rejected: Domain not found", Outcome::Temporary),
        sender("rate-limit", "The account has sent more than it may within an hour.",
            "450 4.7.1 Error: too much mail from alice@practice.test", Outcome::Temporary),
        tooBig(),
    };
}

Situations recipientSituations()
{
    return {
        recipient("unknown-user", "The recipient does not exist.",
            "550 5.1.1 Recipient address rejected: User unknown", Outcome::Permanent),
        recipient("relay-denied", "The server does not carry mail to other domains.",
            "554 5.7.1 Relay access denied", Outcome::Permanent),
        greylisting(),
        recipient("mailbox-full", "The recipient's mailbox is full.", "452 4.2.2 Mailbox full",
            Outcome::Temporary),
        recipient("mailbox-full-for-good",
            "The recipient's mailbox is full, and the server gives up.",
            "552 5.2.2 Mailbox full, quota exceeded", Outcome::Permanent),
        with(delivery(
                 "forwards-251", "The recipient has moved, and the server sends the mail after."),
            {{"RCPT", {say("251 2.1.5 User not local; will forward to <bob@elsewhere.example>")}}},
            {}),
        recipient("moved-551", "The recipient has moved, and the sender is to use the new address.",
            "551 5.1.6 User not local; please try <bob@elsewhere.example>", Outcome::Permanent),
        recipient("rejected-by-blocklist", "This computer's address stands on a blocklist.",
            "554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using "
            "blocklist.practice.test",
            Outcome::Permanent),
        with(delivery("partial-recipients", "The second recipient does not exist."),
            {{"RCPT", {say("550 5.1.1 Recipient address rejected: User unknown")}, On::Any,
                Second}},
            {Stage::Done, Outcome::Partial}),
        with(delivery("too-many-recipients", "After the first recipient the server takes no more."),
            {{"RCPT", {say("452 4.5.3 Error: too many recipients")}, On::Any, Second}},
            {Stage::Done, Outcome::Partial}),
    };
}

Situations messageSituations()
{
    return {
        message("too-big-after-the-dot",
            "Only after reading it the server finds the message too large.",
            "552 5.3.4 Message too big for system", Outcome::Permanent),
        message("quota-after-the-dot",
            "Only after reading the message the server finds the mailbox full.",
            "552 5.2.2 Quota exceeded (mailbox for user is full)", Outcome::Permanent),
        message("spam-refused", "The message looks like spam to the server.",
            "550 5.7.1 Message rejected: it looks like spam", Outcome::Permanent),
        message("virus-refused", "The server finds a virus in the message.",
            "554 5.7.1 Message rejected: virus found (Eicar-Test-Signature)", Outcome::Permanent),
        message("deferred-after-the-dot",
            "The server has read the message and cannot store it now.",
            "451 4.3.0 Error: queue file write error", Outcome::Temporary),
        with(
            delivery("drop-after-dot", "The connection ends after the message, without an answer."),
            {{".", {closeNow()}}}, {Stage::Body, Outcome::Unknown}),
        with(delivery("silence-after-dot", "The message is never answered."), {{".", {stall()}}},
            {Stage::Body, Outcome::Unknown}),
    };
}

} // namespace

Situations deliverySituations()
{
    Situations all;
    for (const Situations &part : {senderSituations(), recipientSituations(), messageSituations()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Situations localDeliverySituations()
{
    return {
        workingLmtp("lmtp-works", "The mailbox server takes the mail for every recipient."),
        with(workingLmtp("lmtp-over-quota",
                 "The mailbox server delivers to the first recipient; the second one is over "
                 "quota."),
            {{".", {say("452 4.2.2 Quota exceeded (mailbox for user is full)")}, On::Any, Second}},
            {Stage::Done, Outcome::Partial}),
        with(workingLmtp("lmtp-unknown-user", "The mailbox server knows none of the recipients."),
            {{"RCPT", {say("550 5.1.1 <%ADDRESS%> User doesn't exist: %ADDRESS%")}}},
            {Stage::Rcpt, Outcome::Permanent}),
    };
}

} // namespace smtpscope
