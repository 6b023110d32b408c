// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From a reply as somebody has it at hand (one line or several, with or without what a mail program
// put around it) to the question about it.

#include "knowledge/ReplyQuestion.h"

#include <QStringView>

#include <optional>

namespace smtpscope {

/// More than any real reply; what is longer is not read.
inline constexpr qsizetype MostReplyText = 64 * 1024;

/// Takes apart @p text: "550-5.1.1 …" in several lines, "smtp; 550 5.1.1 …" of a bounce, "host x
/// said: 550 …" of a log, "5.1.1" or "#5.1.1" alone, "511", "A1 NO [AUTHENTICATIONFAILED] …",
/// "-ERR [AUTH] …", a client's "101" or "10060", or words alone. Nothing when there is no word and
/// no number in it. The command is taken from words like "in reply to RCPT TO command"; else it
/// is ReplyCommand::Any.
std::optional<ReplyQuestion> readReplyText(QStringView text);

} // namespace smtpscope
