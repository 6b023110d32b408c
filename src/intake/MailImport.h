// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From a mail about a mail to a session: delivery reports, bounces in words, complaints and
// automatic answers, also where somebody passed them on as an attachment.

#include "intake/Import.h"

#include <QByteArray>
#include <QString>

namespace smtpscope {

/// Reads a whole mail. With ImportRequest::kind it is taken as that kind where that makes sense.
/// Errors: import.no-report.
ImportResult importMail(const QByteArray &mail, const ImportRequest &request);

/// Reads the text of a bounce without its mail, as it is copied out of a mail program. Errors:
/// import.not-understood when it tells of no refusal.
ImportResult importBounceText(const QString &text, const ImportRequest &request);

/// True when @p text tells in words of a mail that was not delivered.
bool tellsOfFailure(const QString &text);

} // namespace smtpscope
