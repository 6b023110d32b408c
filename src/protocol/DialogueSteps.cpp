// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What the dialogue says when a step is taken. What it makes of the answers stands in Dialogue.cpp.

#include "protocol/Commands.h"
#include "protocol/Dialogue.h"
#include "protocol/EhloReply.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace smtpscope {

Actions Dialogue::begin(const Step &due)
{
    switch (due.kind) {
    case StepKind::Hello:
        return beginHello();
    case StepKind::StartTls:
        if (isOffered("STARTTLS"))
            return say(startTlsCommand());
        break;
    case StepKind::Xclient:
        return beginXclient();
    case StepKind::SignIn:
        return beginSignIn();
    case StepKind::Request:
        return say(requestCommand(m_plan.requests.commands[due.index].toUtf8()));
    case StepKind::Sender:
        return beginSender();
    case StepKind::Recipient:
        return say(recipientCommand(due.index));
    case StepKind::AskToSend:
        return say(dataCommand());
    case StepKind::Message:
        return beginMessage();
    case StepKind::Reset:
        m_transactionOpen = false;
        return say(rsetCommand());
    case StepKind::Goodbye:
        m_resetting = m_transactionOpen && lastStage(m_plan) > Stage::Rcpt;
        return say(m_resetting ? rsetCommand() : quitCommand());
    case StepKind::Abilities:
    case StepKind::ProxyHeader:
    case StepKind::Greeting:
    case StepKind::Handshake:
    case StepKind::Talk:
        return {}; // these have no gate, or none but a person says what goes out
    }
    return giveUpBecause(QStringLiteral("starttls.not-offered"));
}

Actions Dialogue::beginHello()
{
    m_saidHelo = false;
    Actions actions;
    if (m_plan.helo.isEmpty() && !std::exchange(m_heloTold, true))
        actions.push_back(
            Remark{stage(), QStringLiteral("helo.chosen"), QString::fromLatin1(m_heloName)});
    const bool isLmtp = m_plan.protocol == Protocol::Lmtp;
    return chain(actions, say(isLmtp ? lhloCommand(m_heloName) : ehloCommand(m_heloName)));
}

Actions Dialogue::beginSignIn()
{
    const QString obstacle = signInObstacle(m_plan, m_capabilities, m_protection);
    if (!obstacle.isEmpty())
        return giveUpBecause(obstacle);
    m_signIn.emplace(
        m_plan, m_material.credentials, m_material.nonce, m_capabilities, m_protection);
    m_state = State::AwaitingReply;
    return m_signIn->begin();
}

Actions Dialogue::beginXclient()
{
    if (!isOffered("XCLIENT"))
        return giveUpBecause(QStringLiteral("xclient.not-offered"));
    return say(xclientCommand(m_plan.requests.xclient.toUtf8()));
}

// Why MAIL must not be sent, as an id; empty when it may.
QString Dialogue::senderObstacle() const
{
    if (needsSmtpUtf8() && !isOffered("SMTPUTF8"))
        return QStringLiteral("mail.smtputf8-not-offered");
    if (m_plan.delivery.requireTls && !isOffered("REQUIRETLS")) // RFC 8689 4.2.1
        return QStringLiteral("mail.requiretls-not-offered");
    return {};
}

Actions Dialogue::beginSender()
{
    const QString obstacle = senderObstacle();
    if (!obstacle.isEmpty())
        return giveUpBecause(obstacle);
    m_accepted.clear();
    m_deliveryReplies = 0;
    m_chunk = 0;
    const Actions told = std::exchange(m_wishesTold, true) ? Actions() : wishesNotOffered();
    return chain(told, usesPipelining() ? beginGroup() : say(senderCommand()));
}

// MAIL, RCPT and DATA in one go (RFC 2920 3.1). DATA ends the group, because what follows depends
// on its answer.
Actions Dialogue::beginGroup()
{
    Actions actions;
    for (int i = m_step; i < int(m_steps.size()); ++i) {
        const Step &one = m_steps[size_t(i)];
        if (one.kind == StepKind::Sender && i == m_step)
            actions.push_back(Send{one.stage, senderCommand()});
        else if (one.kind == StepKind::Recipient)
            actions.push_back(Send{one.stage, recipientCommand(one.index)});
        else if (one.kind == StepKind::AskToSend && !usesChunks())
            actions.push_back(Send{one.stage, dataCommand()});
        else
            break;
        m_sentUpTo = i;
    }
    m_state = State::AwaitingReply;
    actions.push_back(Arm{});
    return actions;
}

// Wishes of the plan that this server knows nothing of; the mail goes on without them.
Actions Dialogue::wishesNotOffered() const
{
    const DeliveryPlan &delivery = m_plan.delivery;
    const bool wantsNotices = !delivery.returned.isEmpty() || !delivery.envelopeId.isEmpty()
        || !delivery.notify.isEmpty() || !delivery.originalRecipient.isEmpty();
    const bool sends = lastStage(m_plan) >= Stage::Body;
    const std::pair<bool, const char *> wishes[]{
        {wantsNotices && !isOffered("DSN"), "dsn.not-offered"},
        {!delivery.deliverBy.isEmpty() && !isOffered("DELIVERBY"), "deliverby.not-offered"},
        {m_plan.pace.pipelining && !isOffered("PIPELINING"), "pipelining.not-offered"},
        {m_plan.pace.chunking && sends && !isOffered("CHUNKING"), "bdat.not-offered"},
    };
    Actions actions;
    for (const auto &[isMissing, id] : wishes) {
        if (isMissing)
            actions.push_back(Remark{stage(), QLatin1String(id), {}});
    }
    return actions;
}

Command Dialogue::senderCommand() const
{
    MailOptions options;
    if (isOffered("SIZE"))
        options.size = m_material.messageSize;
    options.body8Bit = m_material.messageIsEightBit && isOffered("8BITMIME");
    options.smtpUtf8 = needsSmtpUtf8();
    if (isOffered("DSN")) {
        options.returned = m_plan.delivery.returned.toLatin1();
        options.envelopeId = m_plan.delivery.envelopeId.toUtf8();
    }
    options.requireTls = m_plan.delivery.requireTls;
    if (isOffered("DELIVERBY"))
        options.deliverBy = m_plan.delivery.deliverBy.toLatin1();
    return mailCommand(*m_material.from, options);
}

Command Dialogue::recipientCommand(int recipient) const
{
    RecipientOptions options;
    if (isOffered("DSN")) {
        options.notify = m_plan.delivery.notify.join(QLatin1Char(',')).toLatin1();
        options.originalRecipient = m_plan.delivery.originalRecipient.toUtf8();
    }
    return rcptCommand(m_material.to[size_t(recipient)], options);
}

Actions Dialogue::beginMessage()
{
    m_messageIsEmpty = false;
    if (usesChunks())
        return beginChunk();
    m_state = State::SendingMessage;
    return {SendMessage{}, Arm{}};
}

Actions Dialogue::beginChunk()
{
    m_state = State::SendingMessage;
    const bool isLast = m_chunk + 1 == int(m_material.chunkSizes.size());
    const Command command = bdatCommand(m_material.chunkSizes[size_t(m_chunk)], isLast);
    return {Send{stage(), command}, SendMessage{m_chunk}, Arm{}};
}

bool Dialogue::usesPipelining() const
{
    return m_plan.pace.pipelining && isOffered("PIPELINING");
}

bool Dialogue::usesChunks() const
{
    return m_plan.pace.chunking && isOffered("CHUNKING") && !m_material.chunkSizes.empty();
}

bool Dialogue::needsSmtpUtf8() const
{
    const auto needs = [](const Mailbox &mailbox) { return mailbox.needsSmtpUtf8(); };
    return needs(*m_material.from)
        || std::any_of(m_material.to.begin(), m_material.to.end(), needs);
}

QByteArray heloName(
    const QString &planned, const QByteArray &machineName, const QByteArray &localLiteral)
{
    if (!planned
             .isEmpty()) { // host names are ASCII on the wire, also with SMTPUTF8 (RFC 6531 3.7.1)
        const QByteArray ace = QUrl::toAce(planned);
        return ace.isEmpty() ? planned.toUtf8() : ace;
    }
    if (machineName.contains('.') && !machineName.toLower().endsWith(".local"))
        return machineName;
    return localLiteral;
}

} // namespace smtpscope
