// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What is copied into a ticket or passed on to the person who asked: short texts about one session,
// redacted as for a vendor, and searched before anybody gets them. Knows no clipboard.

#include "app/EventExplanation.h"
#include "app/InputError.h"
#include "session/Session.h"

#include <QDateTime>
#include <QString>

#include <variant>

namespace smtpscope {

struct TicketTexts
{
    QString line; ///< Server, time, verdict and reply in one line.
    QString paragraph; ///< The same with what it means, who can fix it and what to do next.
    QString userMessage; ///< To the person who asked, in words without numbers.
    QString event; ///< About one event; empty when none was asked about.

    bool operator==(const TicketTexts &) const = default;
};

/// The texts about @p session, and about its event @p event (-1: none). Times are told in the zone
/// of @p now. Errors: a private value was still found in a text; then there is none at all.
std::variant<TicketTexts, InputError> ticketTexts(
    const Session &session, int event, const Knowledge &knowledge, const QDateTime &now);

/// @p explained as lines of plain text: head, meaning, who, retry, steps, sources. Only our own
/// words and the code, so that it may be copied from a private text as well.
QString explanationText(const EventExplanation &explained, Protocol protocol);

} // namespace smtpscope
