// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/support/Samples.h"

#include "session/SessionJsonReader.h"

namespace smtpscope {

QString samplePath(const QString &name)
{
    return QStringLiteral(SAMPLES "/") + name + QStringLiteral(".smtpscope");
}

Session sample(const QString &name)
{
    const auto opened = openSessionFile(samplePath(name));
    if (!std::holds_alternative<OpenedFile>(opened))
        qFatal("no sample %s", qPrintable(name));
    return std::get<Session>(std::get<OpenedFile>(opened).content);
}

Session longSession(int events)
{
    Session session;
    session.plan.host = session.endpoint.host = QStringLiteral("mail.example.net");
    session.reserve(qsizetype(events) * 48, size_t(events), 0);
    for (int index = 0; index < events; ++index) {
        const bool isOut = index % 2 == 0;
        Record record;
        record.kind = isOut ? EventKind::Sent : EventKind::Received;
        record.direction = isOut ? Direction::Out : Direction::In;
        record.stage = index < 4 ? Stage::Ehlo : Stage::Rcpt;
        record.timeNs = qint64(index) * 1'000'000;
        record.bytes = isOut
            ? QByteArray("RCPT TO:<user") + QByteArray::number(index) + "@example.org>\r\n"
            : QByteArray("250 2.1.5 Recipient ok\r\n");
        if (!isOut)
            record.reply = Reply{250, QStringLiteral("2.1.5"), {QStringLiteral("Recipient ok")}};
        session.append(record);
    }
    return session;
}

} // namespace smtpscope
