// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What of a conversation goes to the clipboard: redacted for a vendor.

#include "session/Session.h"

#include <QList>
#include <QString>

namespace smtpscope {

/// The @p events of @p session as lines, "> " before what was sent and "< " before what came, with
/// everything private replaced as for a vendor.
QString copiedTalk(const Session &session, const QList<int> &events);

} // namespace smtpscope
