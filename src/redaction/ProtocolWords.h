// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Words that stand in every conversation. A secret that is one of them cannot be told from the
// word, so it is masked only where it was sent and in the reply that follows.

#include <QByteArrayView>

namespace smtpscope {

/// True for a known EHLO keyword, in any case.
bool isEhloKeyword(QByteArrayView word);

/// True for a command verb, an EHLO keyword, a capability or response code of IMAP and POP3, a SASL
/// mechanism or a word that replies commonly hold, in any case; also for a reply code or enhanced
/// status code with or without one such word behind it.
bool isProtocolWord(QByteArrayView text);

/// The length of an enhanced status code (RFC 3463) that begins @p text and ends there or before a
/// blank; 0 when there is none.
qsizetype enhancedCodeLength(QByteArrayView text);

/// The length of reply code and separator at the start of @p line: 4, or 3 when the line is only a
/// code; 0 when it begins with no code.
qsizetype replyCodeLength(QByteArrayView line);

} // namespace smtpscope
