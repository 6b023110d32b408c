// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One line of a recorded conversation, whoever recorded it.

#include <QByteArray>
#include <QDateTime>

namespace smtpscope {

enum class Speaker {
    Client, ///< What was sent to the server.
    Server, ///< What the server said.
    Remark, ///< What the recording program says itself, or what is no part of the conversation.
};

struct SpokenLine
{
    Speaker speaker = Speaker::Remark;
    QByteArray text; ///< Without mark and line end.
    QDateTime time; ///< Invalid if not told.

    bool operator==(const SpokenLine &) const = default;
};

} // namespace smtpscope
