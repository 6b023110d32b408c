// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From bytes as they come to whole replies of an IMAP server. The greeting is a reply; what answers
// a command is one reply: all its untagged lines and the tagged one. A "+" is a reply as well, with
// the untagged lines before it; so is a BYE that does not answer LOGOUT, because a closed
// connection may be all that follows, and each untagged line that comes while no command is out.

#include "protocol/ReplyAssembler.h"
#include "protocol/imap/ImapLine.h"

namespace smtpscope {

class ImapReplyParser final : public ReplyAssembler
{
public:
    /// Uses replyLineBytes, replyLines and replyBytes of @p limits. Nothing is out.
    explicit ImapReplyParser(const Limits &limits);

    /// The greeting comes next: anything but an untagged line is malformed.
    void expectGreeting() { m_expected = Expected::Greeting; }
    /// The command with @p tag is out; @p isLogout: BYE is a part of its answer.
    void expectAnswer(const QByteArray &tag, bool isLogout);

    /// What the one whole reply @p raw says, whatever its tag; nothing when it is none.
    static std::optional<ParsedReply> read(const QByteArray &raw, const Limits &limits);

private:
    enum class Expected {
        Nothing, // no command is out
        Greeting,
        Answer, // to the command with m_tag
        Anything, // one recorded reply is read again, of m_wholeSize bytes
    };

    void takeText(QByteArrayView line, Items &items) override;
    bool mayBeginLine(QByteArrayView bytes) const override;
    QString malformedFirstLine(QByteArrayView line) const override;
    QString faultOf(const std::optional<ImapLine> &line) const;
    bool isLast(const ImapLine &line) const;

    Expected m_expected = Expected::Nothing;
    QByteArray m_tag;
    qsizetype m_wholeSize = 0;
    bool m_isLogout = false;
};

} // namespace smtpscope
