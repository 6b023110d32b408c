// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What comes out of a reply parser: whole replies, and what is none, as values with their evidence.

#include "session/Reply.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

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
    int code = 0; ///< 200 to 599; 0 for IMAP and POP3, which have words.
    QByteArray raw; ///< Exact bytes, line ends included.
    std::vector<QByteArray> lines; ///< Text of each line without code, separator and line end.
    QByteArray enhanced; ///< Such as "5.1.1"; empty without one.
    QString defect; ///< Id of the oddity; empty when there was none.
    QByteArray status = {}; ///< As Reply::status; empty for SMTP and LMTP, which have codes.
    QByteArray responseCode = {}; ///< As Reply::responseCode.

    bool operator==(const ParsedReply &) const = default;
};

/// What is no reply, and ends the conversation: reply.malformed (with .http, .ssh, .smtp, .imap,
/// .pop3 or .tls where the speaker is known), reply.line-too-long, reply.too-many-lines,
/// reply.too-long; for IMAP reply.wrong-tag.
struct ReplyDefect
{
    QString id;
    QByteArray raw; ///< The evidence up to the byte that decided, at most 64 KiB of it.

    bool operator==(const ReplyDefect &) const = default;
};

/// What comes out of a parser.
using ParsedItem = std::variant<ParsedReply, ReplyDefect>;

/// Bytes that never became a whole reply.
struct Fragment
{
    QByteArray raw;
    QString defect; ///< An id when they cannot be the beginning of a reply; else empty.

    bool operator==(const Fragment &) const = default;
};

/// The parts of @p reply as printable text, for the record.
Reply toReply(const ParsedReply &reply);

/// True for reply.malformed and its kinds: what spoke is no mail server.
bool isMalformed(QStringView defectId);

} // namespace smtpscope
