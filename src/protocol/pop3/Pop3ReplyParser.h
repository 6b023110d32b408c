// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From bytes as they come to whole replies of a POP3 server (RFC 1939 3): one status line, and for
// some commands more lines up to a lone dot.

#include "protocol/ReplyAssembler.h"

namespace smtpscope {

class Pop3ReplyParser final : public ReplyAssembler
{
public:
    /// Uses replyLineBytes, replyLines and replyBytes of @p limits. One line is expected.
    explicit Pop3ReplyParser(const Limits &limits);

    /// The command that is out is answered by one line, or if it is accepted and @p isLong by more
    /// lines up to a lone dot. Counts for one reply.
    void expectAnswer(bool isLong) { m_isLong = isLong; }

    /// What the one whole reply @p raw says; nothing when it is none.
    static std::optional<ParsedReply> read(const QByteArray &raw, const Limits &limits);

private:
    void takeText(QByteArrayView line, Items &items) override;
    bool mayBeginLine(QByteArrayView bytes) const override;
    QString malformedFirstLine(QByteArrayView line) const override;
    void takeStatus(QByteArrayView line, Items &items);
    void takeBody(QByteArrayView line, Items &items);
    void finish(Items &items);

    ParsedReply m_reply;
    qsizetype m_wholeSize = -1; // of the one reply that is read again; -1: none is
    bool m_isLong = false;
};

} // namespace smtpscope
