// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The name under which a server keeps a mail or its log lines, as its replies tell it.

#include <QString>

namespace smtpscope {

/// The queue id in @p reply, the text of a reply without its code: Postfix "queued as ID", Exim
/// "OK id=ID", Sendmail "ID Message accepted for delivery", Exchange "[InternalId=ID …] … Queued
/// mail for delivery", Gmail "… ID - gsmtp", qmail "qp ID", Amazon "Ok ID", Dovecot "ID Saved".
/// Empty when there is none.
QString queueIdIn(const QString &reply);

} // namespace smtpscope
