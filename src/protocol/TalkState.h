// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a conversation remembers while a person leads it.

#include "protocol/SignIn.h"

#include <QByteArray>

#include <optional>

namespace smtpscope {

struct TalkState
{
    bool hasBegun = false; ///< The record says so.
    QByteArray verb; ///< Of the last command, in capitals.
    QByteArray mechanism; ///< That was typed after AUTH; empty for other commands.
    std::optional<SignIn> signIn; ///< While the program signs in for the person.
    bool isMessageDue = false; ///< DATA was accepted.
    int recipients = 0; ///< Accepted since MAIL.
    int repliesDue = 1; ///< To what was said last: LMTP answers for each recipient.
};

} // namespace smtpscope
