// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a report says of one recipient.

#include "intake/DeliveryContext.h"
#include "session/Reply.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <optional>

namespace smtpscope {

enum class ReportedAction {
    Failed, ///< Given up.
    Delayed, ///< Not delivered yet; the server goes on trying.
    Delivered, ///< In the mailbox.
    Passed, ///< Handed on to a server that sends no such reports, or to several addresses.
};

struct ReportedRecipient
{
    QString address;
    ReportedAction action = ReportedAction::Failed;
    Reply reply; ///< Code 0 where no reply is quoted; the words then say what the report says.
    QString status; ///< The status code of the report itself; empty without one.
    DeliveryContext context;

    bool operator==(const ReportedRecipient &) const = default;
};

} // namespace smtpscope
