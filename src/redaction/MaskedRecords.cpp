// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/MaskedRecords.h"

#include "protocol/Conversation.h"
#include "redaction/ReplyWire.h"
#include "session/Printable.h"

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

ReplyContext MaskedRecords::context() const
{
    return m_followsSecret ? ReplyContext::AfterSecret : ReplyContext::Elsewhere;
}

Record MaskedRecords::sent(Stage stage, const Command &command)
{
    for (const QByteArray &secret : command.secrets)
        m_masker.learn(secret);
    m_followsSecret = holdsSecret(command);
    Record record = recordOf(EventKind::Sent, stage, Direction::Out);
    record.bytes = command.wire;
    record.spans = m_masker.maskSent(record.bytes, command.spans);
    record.sasl = command.sasl;
    return record;
}

Record MaskedRecords::received(Stage stage, const ParsedReply &reply, const Plan &plan)
{
    Record record = recordOf(EventKind::Received, stage, Direction::In);
    record.bytes = reply.raw;
    record.spans = m_masker.maskReply(record.bytes, context());
    record.reply = record.bytes == reply.raw ? toReply(reply)
                                             : replyIn(plan.protocol, record.bytes, plan.limits);
    record.defect = reply.defect;
    m_followsSecret = false;
    return record;
}

Record MaskedRecords::quoted(Stage stage, const Reply &reply)
{
    Record record = recordOf(EventKind::Received, stage, Direction::In);
    record.bytes = wireOf(reply);
    record.spans = m_masker.maskReply(record.bytes, context());
    record.reply = reply;
    for (QString &line : record.reply->lines)
        line = printable(QStringView(m_masker.maskText(line)));
    m_followsSecret = false;
    return record;
}

Record MaskedRecords::receivedBytes(Stage stage, const QByteArray &bytes)
{
    Record record = broken(EventKind::Received, stage, Direction::In, bytes, {});
    m_followsSecret = false;
    return record;
}

Record MaskedRecords::broken(EventKind kind, Stage stage, Direction direction,
    const QByteArray &bytes, const QString &defect) const
{
    Record record = recordOf(kind, stage, direction);
    record.bytes = bytes;
    record.spans = m_masker.maskFragment(record.bytes, context());
    record.defect = defect;
    return record;
}

Record MaskedRecords::happened(
    EventKind kind, Stage stage, const QString &text, const QString &defect) const
{
    Record record = recordOf(kind, stage, Direction::None);
    record.bytes = m_masker.maskText(text).toUtf8();
    record.defect = defect;
    return record;
}

} // namespace smtpscope
