// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Where, in a text, the report ends and the mail begins that comes back with it.

#include "intake/HeaderFields.h"

#include <QString>
#include <QStringView>

namespace smtpscope {

struct SplitReport
{
    QString report; ///< What the mail system says.
    HeaderFields returned; ///< The header of the mail that follows; empty without one.
};

/// Parts @p text. Without any sign of a returned mail all of it is the report.
SplitReport splitReport(const QString &text);

} // namespace smtpscope
