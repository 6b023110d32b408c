// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/Conversation.h"

#include "protocol/Dialogue.h"
#include "protocol/imap/ImapDialogue.h"
#include "protocol/imap/ImapReplyParser.h"
#include "protocol/pop3/Pop3Dialogue.h"
#include "protocol/pop3/Pop3ReplyParser.h"

#include <utility>

namespace smtpscope {

namespace {

Reply smtpReplyIn(const QByteArray &raw, const Limits &limits)
{
    ReplyParser parser(limits);
    const std::vector<ParsedItem> items = parser.feed(raw);
    if (items.empty() || !std::holds_alternative<ParsedReply>(items.front()))
        return {};
    return toReply(std::get<ParsedReply>(items.front()));
}

Reply replyOr(const std::optional<ParsedReply> &reply)
{
    return reply ? toReply(*reply) : Reply();
}

} // namespace

std::unique_ptr<Conversation> startConversation(const Plan &plan, DialogueMaterial material)
{
    switch (plan.protocol) {
    case Protocol::Smtp:
    case Protocol::Lmtp:
        return std::make_unique<Dialogue>(plan, std::move(material));
    case Protocol::Imap:
        return std::make_unique<ImapDialogue>(plan, std::move(material));
    case Protocol::Pop3:
        return std::make_unique<Pop3Dialogue>(plan, std::move(material));
    }
    return nullptr;
}

std::optional<Send> previewOf(const Conversation &conversation)
{
    const std::unique_ptr<Conversation> trial = conversation.clone();
    for (const Action &action : trial->on(Proceed{})) {
        if (const auto *send = std::get_if<Send>(&action))
            return *send;
    }
    return std::nullopt;
}

Reply replyIn(Protocol protocol, const QByteArray &raw, const Limits &limits)
{
    switch (protocol) {
    case Protocol::Smtp:
    case Protocol::Lmtp:
        return smtpReplyIn(raw, limits);
    case Protocol::Imap:
        return replyOr(ImapReplyParser::read(raw, limits));
    case Protocol::Pop3:
        return replyOr(Pop3ReplyParser::read(raw, limits));
    }
    return {};
}

} // namespace smtpscope
