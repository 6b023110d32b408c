// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/EventRecord.h"

namespace smtpscope {

Record recordOf(const Session &session, const Event &event)
{
    Record record;
    record.kind = event.kind;
    record.stage = event.stage;
    record.direction = event.direction;
    record.timeNs = event.timeNs;
    record.bytes = session.bytesOf(event).toByteArray();
    record.spans = session.spansOf(event);
    record.defect = session.defectOf(event);
    if (const Reply *reply = session.replyOf(event))
        record.reply = *reply;
    if (const SaslFacts *facts = session.saslOf(event))
        record.sasl = *facts;
    return record;
}

} // namespace smtpscope
