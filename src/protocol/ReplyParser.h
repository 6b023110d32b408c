// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From bytes as they come to whole replies (RFC 5321 4.2). Nobody above sees a part of a line or a
// part of a reply. Broken input becomes a value with its evidence, never only a message.

#include "session/Plan.h"
#include "session/Reply.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace smtpscope {

/// One whole reply. Its oddity, if it has one, did not keep it from being understood:
/// reply.bare-lf, reply.stray-empty-line, reply.no-separator, reply.code-changed,
/// reply.second-digit, reply.long-line, reply.control-characters. When there are several, the first
/// in this order of severity is named: code-changed, no-separator, stray-empty-line,
/// control-characters, bare-lf, long-line, second-digit.
struct ParsedReply
{
    int code = 0; ///< 200 to 599.
    QByteArray raw; ///< Exact bytes, line ends included.
    std::vector<QByteArray> lines; ///< Text of each line without code, separator and line end.
    QByteArray enhanced; ///< Such as "5.1.1"; empty without one.
    QString defect; ///< Id of the oddity; empty when there was none.
    QByteArray status = {}; ///< As Reply::status; empty for SMTP and LMTP, which have codes.
    QByteArray responseCode = {}; ///< As Reply::responseCode.

    bool operator==(const ParsedReply &) const = default;
};

/// What is no reply, and ends the conversation: reply.malformed (with .http, .ssh, .imap, .pop3 or
/// .tls where the speaker is known), reply.line-too-long, reply.too-many-lines, reply.too-long.
struct ReplyDefect
{
    QString id;
    QByteArray raw; ///< The evidence up to the byte that decided, at most 64 KiB of it.

    bool operator==(const ReplyDefect &) const = default;
};

/// What comes out of the parser.
using ParsedItem = std::variant<ParsedReply, ReplyDefect>;

/// Bytes that never became a whole reply.
struct Fragment
{
    QByteArray raw;
    QString defect; ///< An id when they cannot be the beginning of a reply; else empty.

    bool operator==(const Fragment &) const = default;
};

/// Takes bytes as the network hands them over, and gives whole replies.
class ReplyParser
{
public:
    /// Uses replyLineBytes, replyLines and replyBytes of @p limits.
    explicit ReplyParser(const Limits &limits);

    /// Takes what came. Any chunking of the same bytes gives the same items in all. After a
    /// ReplyDefect nothing is parsed any more; up to 64 KiB of what still comes, what came in the
    /// same chunk included, is kept for takeRest().
    std::vector<ParsedItem> feed(const QByteArray &bytes);
    /// True when no byte is waiting for the rest of its reply.
    bool isEmpty() const { return m_raw.isEmpty() && m_line.isEmpty(); }
    /// Takes out the bytes that are waiting; nothing when there are none. What comes next is the
    /// beginning of a new line of a new reply.
    std::optional<Fragment> takeRest();
    /// How many bytes after a ReplyDefect, or of its evidence, were over the bounds and are gone.
    qint64 droppedBytes() const { return m_dropped; }

private:
    using Items = std::vector<ParsedItem>;
    void takePart(QByteArrayView part, Items &items);
    qsizetype bytesToNextCheck() const;
    void takeLine(Items &items);
    void takeText(QByteArrayView line, Items &items);
    void finishReply(Items &items);
    void breakOff(const QString &id, Items &items);
    void forgetReply();
    void keepAsRest(QByteArrayView bytes);
    void remark(int severity);
    QString malformedHere() const;
    QString faultBeforeLineEnd() const;

    Limits m_limits;
    QByteArray m_raw; // whole lines of the reply under way
    QByteArray m_line; // the line under way
    std::vector<QByteArray> m_texts;
    int m_code = 0;
    int m_oddity = 0;
    int m_emptyLines = 0;
    qint64 m_dropped = 0;
    bool m_broken = false;
};

/// The parts of @p reply as printable text, for the record.
Reply toReply(const ParsedReply &reply);

/// True for reply.malformed and its kinds: what spoke is no mail server.
bool isMalformed(QStringView defectId);

} // namespace smtpscope
