// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Whether a line is one of a server, by its beginning: SMTP, IMAP or POP3.

#include "session/Protocol.h"

#include <QByteArrayView>

#include <optional>

namespace smtpscope {

/// True when @p line may be a line of an SMTP reply: a code from 200 to 599 and a separator.
bool isSmtpReplyLine(QByteArrayView line);

/// True for "+OK" and "-ERR".
bool isPop3ReplyLine(QByteArrayView line);

/// True for an untagged line with a word of IMAP, a "+", and a tag with OK, NO or BAD.
bool isImapReplyLine(QByteArrayView line);

/// What speaks in @p line as a server; nothing when it is no server's line.
std::optional<Protocol> protocolOfReplyLine(QByteArrayView line);

} // namespace smtpscope
