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
        if (m_capabilities.contains(QStringLiteral("STARTTLS")))
            return say(startTlsCommand());
        break;
    case StepKind::SignIn:
        return beginSignIn();
    case StepKind::Sender:
        return beginSender();
    case StepKind::Recipient:
        return say(rcptCommand(m_material.to[size_t(due.recipient)]));
    case StepKind::AskToSend:
        return say(dataCommand());
    case StepKind::Message:
        return beginMessage();
    case StepKind::Goodbye:
        m_resetting = m_transactionOpen && lastStage(m_plan) > Stage::Rcpt;
        return say(m_resetting ? rsetCommand() : quitCommand());
    case StepKind::Greeting:
    case StepKind::Handshake:
        return {}; // the server or the TLS library has the word; nothing is said
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
    return chain(actions, say(ehloCommand(m_heloName)));
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

Actions Dialogue::beginSender()
{
    const bool utf8 = needsSmtpUtf8();
    if (utf8 && !m_capabilities.contains(QStringLiteral("SMTPUTF8")))
        return giveUpBecause(QStringLiteral("mail.smtputf8-not-offered"));
    MailOptions options;
    if (m_capabilities.contains(QStringLiteral("SIZE")))
        options.size = m_material.messageSize;
    options.body8Bit =
        m_material.messageIsEightBit && m_capabilities.contains(QStringLiteral("8BITMIME"));
    options.smtpUtf8 = utf8;
    return say(mailCommand(*m_material.from, options));
}

Actions Dialogue::beginMessage()
{
    m_state = State::SendingMessage;
    return {SendMessage{}, Arm{}};
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
