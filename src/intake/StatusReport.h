// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The machine-readable part of a delivery report (RFC 3464, RFC 6533), also where a program wrote
// its fields into the text for people.

#include "intake/ReportedRecipient.h"

#include <QString>

#include <vector>

namespace smtpscope {

struct StatusReport
{
    QString reportingHost; ///< Who writes the report; empty if not told.
    QDateTime arrival; ///< When the mail came to it; invalid if not told.
    std::vector<ReportedRecipient> recipients;
};

inline constexpr size_t MostReportedRecipients = 1'000; ///< Of one report; later ones are left out.

/// Reads the fields in @p text. Without any recipient the report is empty.
StatusReport statusReportIn(const QString &text);

} // namespace smtpscope
