// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What is asked about a reply: the reply itself, what it answers, and what went before.

#include "knowledge/ReplyCommand.h"
#include "session/Reply.h"

#include <QString>

#include <optional>

namespace smtpscope {

/// Whose server speaks, as far as the conversation tells.
enum class ServerRole {
    Unknown, ///< Nothing tells.
    OwnServer, ///< The server that the sender's mail is handed to: submission, after a sign-in.
    RecipientsServer, ///< The server of the recipient's domain: port 25 without a sign-in.
};

struct ReplyQuestion
{
    ReplyCommand command = ReplyCommand::Any;
    int code = 0; ///< 0 when there is none. Not only 200 to 599: 101 or 10060 are asked about too.
    QString enhanced; ///< Such as "5.1.1"; empty without one.
    QString text; ///< The text of all lines, joined by blanks, without code and enhanced code.
    Protocol protocol = Protocol::Smtp;
    QString status = {}; ///< As Reply::status: OK, NO, BAD, BYE, +OK, -ERR; empty for SMTP.
    QString responseCode = {}; ///< As Reply::responseCode; empty without one.
    std::optional<bool> isSignedIn = {}; ///< Whether a sign-in went through before.
    std::optional<bool> isEncrypted = {}; ///< Whether the connection was encrypted then.
    ServerRole server = ServerRole::Unknown;

    bool operator==(const ReplyQuestion &) const = default;
};

/// The question about @p reply, which came at @p stage, with nothing known of what went before.
ReplyQuestion questionAbout(const Reply &reply, Stage stage, Protocol protocol);

} // namespace smtpscope
