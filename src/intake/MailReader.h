// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Takes a mail apart (RFC 2045 to 2049, 5322), whatever its nesting, charset, encoding and line
// ends, and however it is broken. The one place that knows GMime.

#include "intake/MailContent.h"

#include <QByteArray>

namespace smtpscope {

inline constexpr int DeepestMail = 12; ///< Levels of parts and of mails in mails that are read.
inline constexpr int MostMailParts = 1'000; ///< Parts of one mail that are read.
inline constexpr qsizetype LongestMailText = 2 * 1024 * 1024; ///< Bytes of one part's text.

/// What @p mail holds. A broken mail gives what can be made out.
MailContent readMail(const QByteArray &mail);

} // namespace smtpscope
