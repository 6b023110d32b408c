// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/AwaitedAnswer.h"

#include "app/EventTitles.h"
#include "report/EventTexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(AwaitedAnswer)
};

// Remarks of the engine say nothing of what is awaited.
int lastDoing(const Session &session)
{
    for (int i = int(session.events().size()) - 1; i >= 0; --i)
        if (session.events()[size_t(i)].kind != EventKind::Note)
            return i;
    return -1;
}

AwaitedAnswer ofLookUp()
{
    return {Stage::Dns, Texts::tr("for the address of the server"),
        Texts::tr("The name of the server is being looked up."), {}, 0};
}

AwaitedAnswer ofConnection()
{
    return {Stage::Connect, Texts::tr("for the connection"),
        Texts::tr("The server is being called. Silence here mostly means that something on the way "
                  "swallows the call."),
        {}, 0};
}

AwaitedAnswer ofEncryption()
{
    return {Stage::Tls, Texts::tr("for the encryption"),
        Texts::tr("Both sides agree on the encryption, and the server shows its certificate."), {},
        0};
}

AwaitedAnswer ofGreeting(const Session &session, const Knowledge &knowledge)
{
    const bool isMail = carriesMail(session.plan.protocol);
    return {isMail ? Stage::Banner : Stage::Greeting, Texts::tr("for the greeting"),
        Texts::tr("The connection stands. Some servers let callers wait here on purpose, to keep "
                  "spam away."),
        isMail ? repliesAfter(ReplyCommand::Connect, 0, knowledge) : std::vector<ExpectedReply>(),
        0};
}

QString happeningAt(Stage stage, ReplyCommand command)
{
    if (stage == Stage::Auth || stage == Stage::Login)
        return Texts::tr("User name and password were sent. Many servers wait a second or two "
                         "before they say no, to slow down guessing.");
    if (stage == Stage::Rcpt)
        return Texts::tr("The recipient was named. The server may look the address up, or ask "
                         "another server about it.");
    if (stage == Stage::Body)
        return Texts::tr("The message was sent. The server may look through it now; the connection "
                         "must not break before it answers.");
    return commandMeaning(command);
}

AwaitedAnswer ofReply(const Session &session, int sent, const Knowledge &knowledge)
{
    const Event &event = session.events()[size_t(sent)];
    ReplyCommand command = replyCommandAt(event.stage, session.plan.protocol);
    if (event.stage == Stage::Body && isMessage(session, event))
        command = ReplyCommand::EndOfData;
    return {event.stage, Texts::tr("for the answer to %1").arg(askedFor(session, sent)),
        happeningAt(event.stage, command), repliesAfter(command, 0, knowledge), 0};
}

bool beginsTls(const Session &session, const Event &event)
{
    const Reply *reply = session.replyOf(event);
    const bool isConnected = event.kind == EventKind::Connect && session.defectOf(event).isEmpty();
    return (event.stage == Stage::StartTls && reply && reply->firstDigit() == 2)
        || (isConnected && session.plan.security == Security::Tls);
}

AwaitedAnswer awaitedAfter(const Session &session, int index, const Knowledge &knowledge)
{
    if (index < 0)
        return ofLookUp();
    const Event &event = session.events()[size_t(index)];
    if (event.kind == EventKind::Sent)
        return ofReply(session, index, knowledge);
    if (beginsTls(session, event))
        return ofEncryption();
    const bool isFine = session.defectOf(event).isEmpty();
    if (event.kind == EventKind::Connect && isFine)
        return ofGreeting(session, knowledge);
    if (event.kind == EventKind::Resolve || event.kind == EventKind::Connect)
        return ofConnection();
    if (event.kind == EventKind::Encrypted && session.plan.security == Security::Tls)
        return ofGreeting(session, knowledge);
    return {event.stage, Texts::tr("for the next step"),
        Texts::tr("The last answer is here; the next step follows."), {}, 0};
}

} // namespace

AwaitedAnswer awaitedAnswer(const Session &session, const Knowledge &knowledge)
{
    AwaitedAnswer awaited = awaitedAfter(session, lastDoing(session), knowledge);
    awaited.limitMs = session.plan.limits.deadlineMs;
    return awaited;
}

} // namespace smtpscope
