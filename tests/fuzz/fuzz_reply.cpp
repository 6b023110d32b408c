// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Any bytes to the reply parsers of SMTP, IMAP and POP3. The first byte of an input says which one
// is asked, and with which limits; the second in which chunks the rest comes.

#include "fuzz/Expect.h"
#include "protocol/Conversation.h"
#include "protocol/EhloReply.h"
#include "protocol/MailboxCapabilities.h"
#include "protocol/ReplyParser.h"
#include "protocol/imap/ImapReplyParser.h"
#include "protocol/pop3/Pop3ReplyParser.h"
#include "session/Printable.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

using namespace smtpscope;
using smtpscope::test::expect;

namespace {

constexpr qsizetype LongestEvidence = 64 * 1024; // what is longer is dropped

// Who speaks, and what was asked; digits in a corpus file.
enum class Talk {
    Smtp, // 0
    ImapUnasked, // 1
    ImapGreeting, // 2
    ImapAnswer, // 3: to the command with the tag a1
    ImapLogout, // 4
    Pop3Line, // 5
    Pop3Lines, // 6
};

struct Trial
{
    Talk talk = Talk::Smtp;
    Limits limits;
    qsizetype chunk = 1;
    QByteArray bytes;
};

struct Outcomes
{
    std::vector<ParsedItem> items;
    std::optional<Fragment> rest;

    bool operator==(const Outcomes &) const = default;
};

Trial trialOf(const QByteArray &input)
{
    Trial trial;
    const uint first = input.isEmpty() ? 0 : uchar(input[0]);
    const uint second = input.size() < 2 ? 0 : uchar(input[1]);
    trial.talk = Talk((first & 7) % 7);
    trial.chunk = 1 + (second & 31);
    if (first & 8) { // so that short inputs meet the limits
        trial.limits.replyLineBytes = 80;
        trial.limits.replyLines = 5;
        trial.limits.replyBytes = 200;
    }
    trial.bytes = input.mid(2);
    return trial;
}

std::unique_ptr<ReplyAssembler> parserFor(const Trial &trial)
{
    const QByteArray tag("a1");
    auto imap = std::make_unique<ImapReplyParser>(trial.limits);
    auto pop3 = std::make_unique<Pop3ReplyParser>(trial.limits);
    switch (trial.talk) {
    case Talk::Smtp:
        return std::make_unique<ReplyParser>(trial.limits);
    case Talk::ImapUnasked:
        return imap;
    case Talk::ImapGreeting:
        imap->expectGreeting();
        return imap;
    case Talk::ImapAnswer:
        imap->expectAnswer(tag, false);
        return imap;
    case Talk::ImapLogout:
        imap->expectAnswer(tag, true);
        return imap;
    case Talk::Pop3Line:
        return pop3;
    case Talk::Pop3Lines:
        pop3->expectAnswer(true);
        return pop3;
    }
    return nullptr;
}

Protocol protocolOf(Talk talk)
{
    switch (talk) {
    case Talk::Smtp:
        return Protocol::Smtp;
    case Talk::ImapUnasked:
    case Talk::ImapGreeting:
    case Talk::ImapAnswer:
    case Talk::ImapLogout:
        return Protocol::Imap;
    case Talk::Pop3Line:
    case Talk::Pop3Lines:
        return Protocol::Pop3;
    }
    return Protocol::Smtp;
}

Outcomes parse(const Trial &trial, qsizetype chunk)
{
    const auto parser = parserFor(trial);
    Outcomes outcomes;
    for (qsizetype at = 0; at < trial.bytes.size(); at += chunk) {
        for (ParsedItem &item : parser->feed(trial.bytes.mid(at, chunk)))
            outcomes.items.push_back(std::move(item));
    }
    outcomes.rest = parser->takeRest();
    expect(parser->isEmpty(), "nothing waits after the rest was taken");
    return outcomes;
}

void checkEnhanced(const ParsedReply &reply)
{
    if (reply.enhanced.isEmpty())
        return;
    const QByteArrayList parts = reply.enhanced.split('.');
    expect(parts.size() == 3 && QByteArrayList({"2", "4", "5"}).contains(parts[0]),
        "an enhanced code has three parts and a class");
    for (const QByteArray &part : parts) {
        expect(!part.isEmpty() && part.size() <= 3
                && std::all_of(
                    part.begin(), part.end(), [](char c) { return c >= '0' && c <= '9'; }),
            "the parts of an enhanced code are numbers");
    }
    expect(reply.raw.contains(reply.enhanced), "an enhanced code stands in the reply's bytes");
}

void checkWords(Protocol protocol, const ParsedReply &reply)
{
    static const QByteArrayList imapWords{"OK", "NO", "BAD", "PREAUTH", "BYE", "+", "*"};
    static const QByteArrayList pop3Words{"+OK", "-ERR", "+"};
    if (protocol == Protocol::Smtp) {
        const QByteArray code = QByteArray::number(reply.code);
        const qsizetype line = reply.raw.lastIndexOf('\n', -2) + 1;
        expect(reply.code >= 200 && reply.code <= 599, "an SMTP code is from 200 to 599");
        expect(reply.raw.mid(line).startsWith(code), "the code begins the last line");
        expect(reply.status.isEmpty(), "an SMTP reply has no word for its status");
        return;
    }
    expect(reply.code == 0, "IMAP and POP3 have no codes");
    expect((protocol == Protocol::Imap ? imapWords : pop3Words).contains(reply.status),
        "the status is one of the protocol's words");
}

void checkCapabilities(const ParsedReply &reply)
{
    for (const Capabilities &found :
        {capabilitiesIn(reply), imapCapabilitiesIn(reply), pop3CapabilitiesIn(reply)}) {
        for (const QString &keyword : found.keys()) {
            expect(
                !keyword.isEmpty() && !keyword.contains(QLatin1Char(' ')), "a keyword is one word");
            expect(printable(keyword) == keyword, "a keyword can be shown as it is");
        }
        QStringList mechanisms = mechanismsIn(found);
        expect(mechanisms.removeDuplicates() == 0, "no mechanism is named twice");
        expect(sizeLimitIn(found).value_or(1) > 0, "a size limit is more than nothing");
    }
}

void checkReply(const Trial &trial, const ParsedReply &reply)
{
    const Protocol protocol = protocolOf(trial.talk);
    expect(!reply.lines.empty() && int(reply.lines.size()) <= trial.limits.replyLines,
        "a reply has a line and not too many");
    expect(reply.raw.size() <= trial.limits.replyBytes, "a reply is not too long");
    expect(reply.raw.endsWith('\n'), "a reply ends with a line end");
    expect(reply.defect.isEmpty()
            || (reply.defect.startsWith(QLatin1String("reply.")) && !isMalformed(reply.defect)),
        "an oddity has an id, and does not make the reply malformed");
    checkWords(protocol, reply);
    checkEnhanced(reply);
    checkCapabilities(reply);
    const Reply shown = toReply(reply);
    for (const QString &line : shown.lines)
        expect(printable(line) == line, "what is shown can be shown as it is");
    expect(replyIn(protocol, reply.raw, trial.limits) == shown,
        "the bytes of a reply, read again, say the same");
}

void checkItems(const Trial &trial, const Outcomes &outcomes)
{
    QByteArray all;
    for (size_t i = 0; i < outcomes.items.size(); ++i) {
        if (const auto *reply = std::get_if<ParsedReply>(&outcomes.items[i])) {
            checkReply(trial, *reply);
            all += reply->raw;
            continue;
        }
        const auto &defect = std::get<ReplyDefect>(outcomes.items[i]);
        expect(i + 1 == outcomes.items.size(), "nothing is parsed after a defect");
        expect(defect.id.startsWith(QLatin1String("reply.")), "a defect has an id");
        all += defect.raw;
    }
    if (outcomes.rest)
        all += outcomes.rest->raw;
    expect(all == trial.bytes || trial.bytes.size() > LongestEvidence, "no byte gets lost");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const Trial trial = trialOf(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    const Outcomes whole = parse(trial, std::max<qsizetype>(trial.bytes.size(), 1));
    expect(parse(trial, trial.chunk) == whole, "any chunks of the same bytes say the same");
    checkItems(trial, whole);
    return 0;
}
