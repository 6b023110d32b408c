// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// How the driver carries out what the dialogue asks for.

#include "net/Driver.h"

#include <utility>

namespace smtpscope {

void Driver::tell(const DialogueEvent &event)
{
    const Stage stage = m_conversation->stage(); // what follows belongs to the stage it began in
    for (const Action &action : m_conversation->on(event))
        perform(stage, action);
    writeOut();
}

// All that was said at once goes out at once: as one segment, where it is short enough.
void Driver::writeOut()
{
    if (!m_outgoing.isEmpty())
        m_transport->write(std::exchange(m_outgoing, {}));
}

void Driver::perform(Stage stage, const Action &action)
{
    std::visit([this, stage](const auto &what) { doAction(stage, what); }, action);
}

void Driver::doAction(Stage, const Propose &)
{
    m_proposed = true;
    m_gate = m_plan.pace.waitMs > 0 ? Gate::Waiting : Gate::Asking;
    if (m_gate == Gate::Waiting)
        m_pause.start(m_plan.pace.waitMs);
}

void Driver::doAction(Stage, const Send &action)
{
    m_recorder.sent(action.stage, action.command);
    m_outgoing += action.command.wire;
}

void Driver::doAction(Stage stage, const SendMessage &action)
{
    if (!m_messageRemark.isEmpty() && action.chunk <= 0)
        m_recorder.note(stage, m_messageNote, m_messageRemark);
    m_isLastChunk = action.chunk < 0 || action.chunk + 1 == int(m_chunks.size());
    Command message;
    QByteArray &source = action.chunk < 0 ? m_message : m_chunks[size_t(action.chunk)];
    // What is sent once is not kept: the record and the socket hold a large message already.
    message.wire = m_plan.pace.mails > 1 ? source : std::exchange(source, {});
    message.spans.push_back({0, quint32(message.wire.size()), Sort::Body});
    m_recorder.sent(stage, message);
    m_outgoing += message.wire;
    m_drainMark = m_outgoing.size();
}

void Driver::doAction(Stage, const StartTls &)
{
    m_tlsDue = true;
}

void Driver::doAction(Stage, const Arm &)
{
    m_deadline.start(m_plan.limits.deadlineMs);
}

void Driver::doAction(Stage, const Learned &action)
{
    Capabilities capabilities = action.capabilities;
    for (QString &parameters : capabilities)
        parameters = m_recorder.masker().maskText(parameters);
    m_recorder.session().capabilities = capabilities;
}

void Driver::doAction(Stage, const Remark &action)
{
    m_recorder.note(action.stage, action.id, action.detail);
}

void Driver::doAction(Stage, const Complaint &action)
{
    m_recorder.defect(action.stage, action.id, action.detail.toUtf8(), Direction::None);
}

void Driver::doAction(Stage, const RecipientResult &action)
{
    Recipient &recipient = m_recorder.session().recipients[size_t(action.recipient)];
    recipient.outcome = action.outcome;
    if (const Reply *reply = m_recorder.lastReply())
        recipient.reply = *reply;
}

void Driver::doAction(Stage, const Finish &action)
{
    writeOut();
    if (action.orderly)
        m_transport->close();
    else
        m_transport->abort();
    finish();
}

} // namespace smtpscope
