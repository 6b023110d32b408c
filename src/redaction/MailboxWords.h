// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Words that stand in the answers of IMAP and POP3 servers whatever happens, as reply codes and
// EHLO keywords do in those of SMTP. They are never masked.

#include <QByteArrayView>

namespace smtpscope {

/// True for a known capability of IMAP or POP3 without its parameters, in any case.
bool isMailboxKeyword(QByteArrayView word);

/// True for a known response code (RFC 9051 7.1, 5530, 2449, 3206), in any case.
bool isResponseCode(QByteArrayView word);

/// The length of what begins a line of IMAP or POP3, with the blank behind it: `* `, `* NO `,
/// `A001 NO ` with a tag of ours, `+ `, `+OK `, `-ERR `. 0 when @p line begins otherwise.
qsizetype statusLength(QByteArrayView line);

/// The length of a known response code that begins @p text: with its brackets and the blank behind
/// them, or up to its arguments. 0 when there is none.
qsizetype responseCodeLength(QByteArrayView text);

} // namespace smtpscope
