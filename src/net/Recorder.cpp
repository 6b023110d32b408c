// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/Recorder.h"

#include <utility>

namespace smtpscope {

Recorder::Recorder(Session session, SecretMasker masker, Listener listener)
    : m_session(std::move(session)), m_records(std::move(masker)), m_listener(std::move(listener))
{
    if (!m_session.events().empty())
        m_beganNs = m_session.events().back().timeNs;
    m_clock.start();
}

void Recorder::sent(Stage stage, const Command &command)
{
    append(m_records.sent(stage, command));
}

void Recorder::received(Stage stage, const ParsedReply &reply, bool unasked)
{
    Record record = m_records.received(stage, reply, m_session.plan);
    if (unasked)
        record.defect = QStringLiteral("reply.unasked");
    append(std::move(record));
}

void Recorder::receivedBytes(Stage stage, const QByteArray &bytes)
{
    append(m_records.receivedBytes(stage, bytes));
}

void Recorder::fragment(Stage stage, const QByteArray &bytes, const QString &defect)
{
    append(m_records.broken(EventKind::Fragment, stage, Direction::In, bytes, defect));
}

void Recorder::defect(
    Stage stage, const QString &id, const QByteArray &evidence, Direction direction)
{
    append(m_records.broken(EventKind::Defect, stage, direction, evidence, id));
}

void Recorder::happened(EventKind kind, Stage stage, const QString &text, const QString &defect)
{
    append(m_records.happened(kind, stage, text, defect));
}

void Recorder::note(Stage stage, const QString &id, const QString &detail)
{
    happened(EventKind::Note, stage, detail.isEmpty() ? id : id + QStringLiteral(": ") + detail);
}

const Reply *Recorder::lastReply() const
{
    return m_session.replies().empty() ? nullptr : &m_session.replies().back();
}

void Recorder::append(Record record)
{
    record.timeNs = m_beganNs + m_clock.nsecsElapsed();
    const int event = m_session.append(record);
    if (m_listener)
        m_listener(event);
}

} // namespace smtpscope
