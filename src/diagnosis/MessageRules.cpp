// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/MessageRules.h"

#include "diagnosis/ServerRules.h"
#include "diagnosis/Sides.h"
#include "protocol/EhloReply.h"

namespace smtpscope {

namespace {

constexpr qint64 LongestLine = 998; // RFC 5322 2.1.1, without CR LF

// Pasted and imported texts have often lost how their lines ended.
bool hasTrueLineEnds(const Case &seen)
{
    for (const Event &event : seen.session.events()) {
        if (event.kind == EventKind::Sent && event.stage != Stage::Body)
            return seen.session.bytesOf(event).endsWith("\r\n");
    }
    return false;
}

// What MAIL announced by SIZE=; 0 when it did not.
qint64 announcedSize(const Case &seen, int &event)
{
    for (size_t i = 0; i < seen.session.events().size(); ++i) {
        const Event &one = seen.session.events()[i];
        if (one.kind != EventKind::Sent || one.stage != Stage::Mail)
            continue;
        const QByteArray wire = seen.session.bytesOf(one).toByteArray().toUpper().simplified();
        const qsizetype at = wire.indexOf(" SIZE=");
        if (at < 0)
            continue;
        event = int(i) + 1;
        const QByteArray rest = wire.mid(at + 6);
        return rest.split(' ').front().toLongLong();
    }
    return 0;
}

struct FormatRow
{
    QLatin1StringView id;
    bool isSeen = false;
};

} // namespace

void messageOverLimit(const Case &seen, Findings &findings)
{
    const auto limit = sizeLimitIn(seen.session.capabilities);
    int event = 0;
    qint64 size = announcedSize(seen, event);
    if (seen.message && size == 0) {
        event = seen.talk.messages.front() + 1;
        size = seen.message->size;
    }
    if (!limit || size <= *limit)
        return;
    see(findings,
        {QLatin1StringView("message.over-limit"), Severity::Warning, seen.event(event - 1).stage,
            Side::SenderUser},
        {event});
}

void messageFormat(const Case &seen, Findings &findings)
{
    if (!seen.message)
        return;
    const MessageScan &scan = *seen.message;
    const int message = seen.talk.messages.front();
    const bool isRefused = seen.failedAt(Stage::Body) && seen.session.verdict.reply.has_value();
    const bool isTrue = scan.hasCrlf && hasTrueLineEnds(seen);
    const FormatRow rows[]{
        {QLatin1StringView("message.bare-lf"), isTrue && scan.bareLf > 0},
        {QLatin1StringView("message.bare-cr"), isTrue && scan.bareCr > 0},
        {QLatin1StringView("message.nul"), scan.nuls > 0},
        {QLatin1StringView("message.long-line"), scan.longestLine > LongestLine},
        {QLatin1StringView("message.no-header"), isRefused && !scan.hasHeader},
        {QLatin1StringView("message.no-empty-line"),
            isRefused && scan.hasHeader && !scan.hasEmptyLine},
        {QLatin1StringView("message.header-incomplete"),
            isRefused && scan.hasHeader && (!scan.hasFrom || !scan.hasDate || !scan.hasMessageId)},
    };
    for (const auto &[id, isSeen] : rows) {
        if (isSeen)
            see(findings, {id, Severity::Warning, Stage::Body, Side::SenderServer}, {message + 1});
    }
}

void messageNeedsExtension(const Case &seen, Findings &findings)
{
    if (!seen.message || seen.talk.hello < 0)
        return;
    const MessageScan &scan = *seen.message;
    const int message = seen.talk.messages.front();
    if (scan.header8Bit && !seen.offers(QLatin1StringView("SMTPUTF8")))
        see(findings,
            {QLatin1StringView("message.header-not-ascii"), Severity::Warning, Stage::Body,
                Side::SenderServer},
            {message + 1});
    if (scan.body8Bit && !seen.offers(QLatin1StringView("8BITMIME")))
        see(findings,
            {QLatin1StringView("message.8bit-not-offered"), Severity::Warning, Stage::Body,
                serverSideOf(seen)},
            {message + 1});
}

void firewallAtFinalDot(const Case &seen, Findings &findings)
{
    if (seen.session.verdict.outcome == Outcome::Unknown && seen.failedAt(Stage::Body)
        && hasFilteringFirewall(seen))
        see(findings,
            {QLatin1StringView("message.firewall-at-final-dot"), Severity::Error, Stage::Body,
                Side::Network, Retry::No},
            {seen.decider()});
}

} // namespace smtpscope
