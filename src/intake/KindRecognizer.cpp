// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/KindRecognizer.h"

#include "intake/AddressSearch.h"
#include "intake/ExchangeLog.h"
#include "intake/HeaderFields.h"
#include "intake/LogImport.h"
#include "intake/MailImport.h"
#include "intake/ReplyLine.h"
#include "intake/ReplySearch.h"
#include "intake/TextOfBytes.h"
#include "intake/TranscriptImport.h"
#include "intake/TranscriptMarks.h"
#include "session/TextRecord.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

constexpr qsizetype MostHeadLines = 2'000; // that are looked at
constexpr qsizetype MostLogLines = 2'000;
constexpr int FewestMailFields = 2;
constexpr qsizetype MostReplyLines = 4; // a reply that is pasted alone is no longer

bool isSessionFile(const QByteArray &head)
{
    return head.trimmed().startsWith('{')
        && (head.contains("\"smtpscope-session\"") || head.contains("\"smtpscope-check\""));
}

// A conversation has something that the server accepted; a bounce quotes refusals alone.
bool isConversation(const StyleGuess &guess, bool isLikeReport)
{
    if (guess.accepted > 0)
        return guess.commands > 0 || guess.replies > 1;
    return guess.commands > 0 && guess.replies > 0 && !isLikeReport;
}

// Some address stands where a report puts a recipient, in this role or one that says more.
bool namesSomebody(const QString &text, AddressRole least)
{
    const auto found = addressesIn(text);
    return std::any_of(found.begin(), found.end(),
        [least](const FoundAddress &address) { return address.role >= least; });
}

// A text that is no conversation: a reply that stands alone, or a report in words.
std::optional<ImportKind> kindOfWords(
    const QString &text, const QByteArrayList &lines, bool hasReplyLine)
{
    const bool hasReply = hasReplyLine || !repliesIn(text).empty();
    const bool isShort = lines.size() <= MostReplyLines && !lines.isEmpty();
    const bool beginsWithReply = isShort
        && (isSmtpReplyLine(lines.front()) || !repliesIn(textOfBytes(lines.front())).empty());
    if (beginsWithReply)
        return ImportKind::Reply;
    const bool namesRecipient = namesSomebody(text, AddressRole::Addressed);
    const bool isReport = hasReply && !isShort && namesRecipient;
    if (isReport || (tellsOfFailure(text) && (hasReply || !addressesIn(text).empty())))
        return ImportKind::Bounce;
    return hasReply ? std::optional(ImportKind::Reply) : std::nullopt;
}

} // namespace

bool beginsMail(const QByteArray &head)
{
    static constexpr std::array Names{QLatin1StringView("From"), QLatin1StringView("To"),
        QLatin1StringView("Subject"), QLatin1StringView("Date"), QLatin1StringView("Received"),
        QLatin1StringView("Return-Path"), QLatin1StringView("Message-ID"),
        QLatin1StringView("MIME-Version"), QLatin1StringView("Content-Type"),
        QLatin1StringView("Delivered-To"), QLatin1StringView("X-Original-To")};
    const HeaderFields fields = headerFieldsIn(QString::fromLatin1(head));
    int known = 0;
    for (const QLatin1StringView name : Names)
        known += fields.has(name) ? 1 : 0;
    return known >= FewestMailFields;
}

std::optional<ImportKind> recognizedKind(const QByteArray &head)
{
    if (isSessionFile(head))
        return ImportKind::SessionFile;
    if (holdsTranscript(head))
        return ImportKind::TextReport;
    const QByteArrayList lines = transcriptLines(head).mid(0, MostHeadLines);
    if (isExchangeLog(lines.mid(0, MostLogLines)))
        return ImportKind::ExchangeLog;
    if (beginsMail(head))
        return ImportKind::Bounce;
    if (const auto log = logKindOf(lines.mid(0, MostLogLines)))
        return log;
    const QString text = textOfBytes(head);
    const auto talk = transcriptKindOf(lines);
    const bool isProgram = talk && *talk != ImportKind::Reply && *talk != ImportKind::Transcript;
    const bool isQuoted = tellsOfFailure(text) || namesSomebody(text, AddressRole::Heading);
    if (isProgram || (talk && isConversation(guessStyle(lines), isQuoted)))
        return talk == ImportKind::Reply ? ImportKind::Transcript : talk;
    return kindOfWords(text, lines, talk.has_value());
}

} // namespace smtpscope
