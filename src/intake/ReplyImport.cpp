// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/ReplyImport.h"

#include "intake/AddressSearch.h"
#include "intake/CopiedReplies.h"
#include "intake/ImportedSession.h"
#include "intake/ReplyLine.h"
#include "intake/ReplySearch.h"
#include "intake/TextOfBytes.h"
#include "intake/TranscriptMarks.h"

namespace smtpscope {

namespace {

constexpr qsizetype LongestQuote = 64 * 1024; // characters in which a reply is looked for

// The replies in lines that a server sent; nothing that stands between them.
std::vector<ParsedReply> repliesOfLines(const QByteArray &text)
{
    QByteArray raw;
    for (const QByteArray &line : transcriptLines(text)) {
        if (isSmtpReplyLine(line.trimmed()))
            raw += line.trimmed() + "\r\n";
    }
    return copiedReplies(raw);
}

// What a reply usually answers to, by its code alone.
Stage stageOfCode(const Reply &reply)
{
    switch (reply.code) {
    case 220:
        return Stage::Banner;
    case 221:
        return Stage::Quit;
    case 334:
    case 235:
    case 432:
    case 454:
    case 530:
    case 534:
    case 535:
    case 538:
        return Stage::Auth;
    case 354:
        return Stage::Data;
    default:
        return reply.firstDigit() > 3 ? likelyStage(reply) : Stage::Done;
    }
}

QString addressIn(const QString &text)
{
    const auto found = addressesIn(text);
    return found.empty() ? QString() : found.front().address;
}

// The last reply is the one that the person asks about. A recipient that it names is listed.
void conclude(Session &session, const Reply &last, const DeliveryContext &context, Stage stage)
{
    session.endpoint.host = context.host;
    session.endpoint.address = context.address;
    const bool isRefusal = last.code == 0 || last.firstDigit() > 3;
    const bool isTemporary =
        last.code == 0 ? last.enhanced.startsWith(QLatin1Char('4')) : last.firstDigit() == 4;
    const Outcome refused = isTemporary ? Outcome::Temporary : Outcome::Permanent;
    session.verdict = {
        isRefusal ? stage : Stage::Done, isRefusal ? refused : Outcome::Ok, {}, last, {}};
    const QString address = addressIn(last.text());
    if (isRefusal && stage == Stage::Rcpt && !address.isEmpty())
        session.recipients.push_back({address, refused, last, {}});
}

} // namespace

ImportResult importReply(const QByteArray &text, const ImportRequest &request)
{
    const std::vector<ParsedReply> replies = repliesOfLines(text);
    const QString words = textOfBytes(text.left(LongestQuote));
    const auto quoted = repliesIn(words);
    if (replies.empty() && quoted.empty())
        return ImportError{QStringLiteral("import.not-understood"), {}, 0};
    Import result;
    result.kind = request.kind.value_or(ImportKind::Reply);
    ImportedSession session(request, result.kind);
    session.happened(EventKind::Note, Stage::Input,
        QStringLiteral("import.kind: ") + QString(idOf(result.kind)));
    const DeliveryContext context = deliveryContextIn(words);
    const auto stageOf = [&context](const Reply &reply) {
        return context.stage.value_or(stageOfCode(reply));
    };
    for (const ParsedReply &reply : replies)
        session.received(stageOf(toReply(reply)), reply);
    const Reply last =
        replies.empty() ? replyAt(words, quoted.front(), words.size()) : toReply(replies.back());
    if (replies.empty() && last.code > 0)
        session.quoted(stageOf(last), last);
    conclude(session.session(), last, context, stageOf(last));
    result.sessions.push_back(session.take());
    return result;
}

} // namespace smtpscope
