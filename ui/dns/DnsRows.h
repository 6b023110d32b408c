// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a session's record tells of look-ups, taken apart into name, type, answer and server. Knows
// no widget and no resolver.

#include "session/Session.h"

#include <QString>

#include <vector>

namespace smtpscope {

struct DnsRow
{
    int event = -1; ///< Index of the event that tells it.
    QString name; ///< What was asked about; empty where the record does not say.
    QString type; ///< Such as "MX"; "A, AAAA" where addresses were asked for.
    QString answer; ///< What came back, or what went wrong.
    QString server; ///< Who answered: a name server, or this computer.
    qint64 timeNs = 0; ///< Since the session's start.
    bool isFaulty = false; ///< There was no usable answer.

    bool operator==(const DnsRow &) const = default;
};

/// The look-ups of @p session in their order; empty when an address was given, so that there was
/// nothing to ask.
std::vector<DnsRow> dnsRowsOf(const Session &session);

} // namespace smtpscope
