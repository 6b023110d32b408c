// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/Recorder.h"

#include "protocol/Conversation.h"

#include <algorithm>
#include <utility>

namespace smtpscope {

namespace {

bool holdsSecret(const Command &command)
{
    const auto isSecret = [](const Span &span) { return span.sort == Sort::Secret; };
    return !command.secrets.empty()
        || std::any_of(command.spans.begin(), command.spans.end(), isSecret);
}

Record recordOf(EventKind kind, Stage stage, Direction direction)
{
    Record record;
    record.kind = kind;
    record.stage = stage;
    record.direction = direction;
    return record;
}

} // namespace

Recorder::Recorder(Session session, SecretMasker masker, Listener listener)
    : m_session(std::move(session)), m_masker(std::move(masker)), m_listener(std::move(listener))
{
    if (!m_session.events().empty())
        m_beganNs = m_session.events().back().timeNs;
    m_clock.start();
}

ReplyContext Recorder::context() const
{
    return m_followsSecret ? ReplyContext::AfterSecret : ReplyContext::Elsewhere;
}

void Recorder::sent(Stage stage, const Command &command)
{
    for (const QByteArray &secret : command.secrets)
        m_masker.learn(secret);
    m_followsSecret = holdsSecret(command);
    Record record = recordOf(EventKind::Sent, stage, Direction::Out);
    record.bytes = command.wire;
    record.spans = m_masker.maskSent(record.bytes, command.spans);
    record.sasl = command.sasl;
    append(std::move(record));
}

void Recorder::received(Stage stage, const ParsedReply &reply, bool unasked)
{
    Record record = recordOf(EventKind::Received, stage, Direction::In);
    record.bytes = reply.raw;
    record.spans = m_masker.maskReply(record.bytes, context());
    // Where something was masked it is read again, so that nothing can slip past the mask.
    record.reply = record.bytes == reply.raw
        ? toReply(reply)
        : replyIn(m_session.plan.protocol, record.bytes, m_session.plan.limits);
    record.defect = unasked ? QStringLiteral("reply.unasked") : reply.defect;
    m_followsSecret = false;
    append(std::move(record));
}

void Recorder::receivedBytes(Stage stage, const QByteArray &bytes)
{
    Record record = recordOf(EventKind::Received, stage, Direction::In);
    record.bytes = bytes;
    record.spans = m_masker.maskFragment(record.bytes, context());
    m_followsSecret = false;
    append(std::move(record));
}

void Recorder::fragment(Stage stage, const QByteArray &bytes, const QString &defect)
{
    Record record = recordOf(EventKind::Fragment, stage, Direction::In);
    record.bytes = bytes;
    record.spans = m_masker.maskFragment(record.bytes, context());
    record.defect = defect;
    append(std::move(record));
}

void Recorder::defect(
    Stage stage, const QString &id, const QByteArray &evidence, Direction direction)
{
    Record record = recordOf(EventKind::Defect, stage, direction);
    record.bytes = evidence;
    record.spans = m_masker.maskFragment(record.bytes, context());
    record.defect = id;
    append(std::move(record));
}

void Recorder::happened(EventKind kind, Stage stage, const QString &text, const QString &defect)
{
    Record record = recordOf(kind, stage, Direction::None);
    record.bytes = m_masker.maskText(text).toUtf8();
    record.defect = defect;
    append(std::move(record));
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
