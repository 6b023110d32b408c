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

// The recipient that a refusal names; none in a refusal of something else.
std::vector<ReportedRecipient> recipientOf(const Reply &reply, const DeliveryContext &context)
{
    ReportedRecipient recipient;
    recipient.reply = reply;
    recipient.context = context;
    recipient.address = addressIn(reply.text());
    const Stage stage = context.stage.value_or(likelyStage(reply));
    const bool isAboutIt = stage == Stage::Rcpt && !recipient.address.isEmpty();
    return isAboutIt ? std::vector{recipient} : std::vector<ReportedRecipient>();
}

} // namespace

ImportResult importReply(const QByteArray &text, const ImportRequest &request)
{
    Import result;
    result.kind = request.kind.value_or(ImportKind::Reply);
    ImportedSession session(request, result.kind);
    session.happened(EventKind::Note, Stage::Input,
        QStringLiteral("import.kind: ") + QString(idOf(result.kind)));
    const std::vector<ParsedReply> replies = repliesOfLines(text);
    const QString words = textOfBytes(text.left(LongestQuote));
    const auto quoted = repliesIn(words);
    if (replies.empty() && quoted.empty())
        return ImportError{QStringLiteral("import.not-understood"), {}, 0};
    const DeliveryContext context = deliveryContextIn(words);
    Reply last =
        replies.empty() ? replyAt(words, quoted.front(), words.size()) : toReply(replies.back());
    for (const ParsedReply &reply : replies)
        session.received(context.stage.value_or(stageOfCode(toReply(reply))), reply);
    const auto recipients = recipientOf(last, context);
    if (replies.empty() && recipients.empty() && last.code > 0)
        session.quoted(context.stage.value_or(stageOfCode(last)), last);
    if (replies.empty())
        addReport(session, recipients, {});
    Session &record = session.session();
    record.endpoint.host = context.host;
    record.endpoint.address = context.address;
    const bool isRefusal = last.code == 0 || last.firstDigit() > 3;
    const bool isTemporary =
        last.firstDigit() == 4 || (last.code == 0 && last.enhanced.startsWith(u'4'));
    record.verdict = {isRefusal ? context.stage.value_or(stageOfCode(last)) : Stage::Done,
        !isRefusal        ? Outcome::Ok
            : isTemporary ? Outcome::Temporary
                          : Outcome::Permanent,
        {}, last, {}};
    if (!replies.empty() && !recipients.empty() && isRefusal)
        record.recipients.push_back({recipients.front().address, record.verdict.outcome, last, {}});
    result.sessions.push_back(session.take());
    return result;
}

} // namespace smtpscope
