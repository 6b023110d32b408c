// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The answer of a name server, from bytes to values. The bytes are hostile: whatever they are, this
// ends soon, takes little memory, and the result is printable.

#include "net/DnsAnswer.h"

#include <QByteArrayView>

#include <optional>
#include <vector>

namespace smtpscope {

/// What was asked, by which an answer is known to be one.
struct DnsQuestion
{
    quint16 id = 0;
    QString name; ///< ASCII, without the final dot.
    RecordType type = RecordType::A;
};

struct DnsReply
{
    DnsStatus status = DnsStatus::Malformed; ///< Never NoAnswer.
    int responseCode = 0; ///< RCODE with the upper bits of EDNS (RFC 6891 6.1.3).
    std::vector<DnsRecord> records; ///< The answer section; up to the fault when Malformed.
    bool authenticated = false; ///< AD.
    QString text; ///< One printable line that says what status, code and records mean.
};

/// Nothing when @p message does not answer @p question: too short for a header, no answer at all,
/// or of another id or question. An answer that was cut short (TC) is Malformed.
std::optional<DnsReply> parseDnsReply(QByteArrayView message, const DnsQuestion &question);

} // namespace smtpscope
