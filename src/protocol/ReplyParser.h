// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From bytes as they come to whole replies of SMTP and LMTP (RFC 5321 4.2). Nobody above sees a
// part of a line or a part of a reply. Broken input becomes a value with its evidence, never only a
// message.

#include "protocol/ReplyAssembler.h"

namespace smtpscope {

/// Takes bytes as the network hands them over, and gives whole replies.
class ReplyParser final : public ReplyAssembler
{
public:
    /// Uses replyLineBytes, replyLines and replyBytes of @p limits.
    explicit ReplyParser(const Limits &limits);

private:
    void takeText(QByteArrayView line, Items &items) override;
    bool mayBeginLine(QByteArrayView bytes) const override;
    QString malformedFirstLine(QByteArrayView line) const override;

    int m_code = 0;
};

} // namespace smtpscope
