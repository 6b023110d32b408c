// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Feeds a reply parser in chunks and keeps all that comes out of it: as values, as text to
// compare with, and as the bytes that it must add up to.

#include "protocol/ReplyParser.h"
#include "session/Printable.h"

#include <QRandomGenerator>

namespace smtpscope {

// One line for each item, such as `250 one|two {5.1.1} (reply.bare-lf)`, `NO [ALERT] text <ALERT>`
// or `! reply.malformed "x"`,
// and for what is left over: `... "22" (reply.malformed)`.
inline QString shown(const ParsedItem &item)
{
    if (const auto *defect = std::get_if<ReplyDefect>(&item))
        return QStringLiteral("! %1 \"%2\"\n")
            .arg(defect->id, printable(QByteArrayView(defect->raw)));
    const auto &reply = std::get<ParsedReply>(item);
    const Reply read = toReply(reply);
    QString text = read.codeText() + QLatin1Char(' ') + read.lines.join(QLatin1Char('|'));
    if (!read.responseCode.isEmpty())
        text += QStringLiteral(" <%1>").arg(read.responseCode);
    if (!reply.enhanced.isEmpty())
        text += QStringLiteral(" {%1}").arg(QString::fromLatin1(reply.enhanced));
    if (!reply.defect.isEmpty())
        text += QStringLiteral(" (%1)").arg(reply.defect);
    return text + QLatin1Char('\n');
}

struct Heard
{
    std::vector<ParsedItem> items;
    std::optional<Fragment> rest;
    qint64 dropped = 0;

    bool operator==(const Heard &) const = default;

    QString text() const
    {
        QString all;
        for (const ParsedItem &item : items)
            all += shown(item);
        if (rest)
            all += QStringLiteral("... \"%1\"%2\n")
                       .arg(printable(QByteArrayView(rest->raw)),
                           rest->defect.isEmpty() ? QString()
                                                  : QStringLiteral(" (%1)").arg(rest->defect));
        return all.chopped(all.isEmpty() ? 0 : 1);
    }

    // All that was heard in its order; the very bytes that were fed when nothing was dropped.
    QByteArray bytes() const
    {
        QByteArray all;
        for (const ParsedItem &item : items)
            all += std::visit([](const auto &what) { return what.raw; }, item);
        return rest ? all + rest->raw : all;
    }
};

// What @p parser makes of @p chunks.
template <typename Parser>
Heard heardBy(Parser parser, const std::vector<QByteArray> &chunks)
{
    Heard result;
    for (const QByteArray &chunk : chunks) {
        for (const ParsedItem &item : parser.feed(chunk))
            result.items.push_back(item);
    }
    const bool saysEmpty = parser.isEmpty();
    result.rest = parser.takeRest();
    result.dropped = parser.droppedBytes();
    if (saysEmpty == result.rest.has_value() || !parser.isEmpty() || parser.takeRest())
        qWarning("isEmpty() and takeRest() disagree");
    return result;
}

inline Heard heard(const std::vector<QByteArray> &chunks, const Limits &limits)
{
    return heardBy(ReplyParser(limits), chunks);
}

inline std::vector<QByteArray> inChunksOf(const QByteArray &bytes, qsizetype size)
{
    std::vector<QByteArray> chunks;
    for (qsizetype at = 0; at < bytes.size(); at += size)
        chunks.push_back(bytes.mid(at, size));
    return chunks;
}

inline std::vector<QByteArray> inRandomChunks(const QByteArray &bytes, QRandomGenerator &random)
{
    std::vector<QByteArray> chunks;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size = random.bounded(1, 200);
        chunks.push_back(bytes.mid(at, size));
        at += size;
    }
    return chunks;
}

// Small enough for rows that a person can count.
inline Limits tight()
{
    Limits limits;
    limits.replyLineBytes = 20;
    limits.replyLines = 3;
    limits.replyBytes = 40;
    return limits;
}

} // namespace smtpscope
