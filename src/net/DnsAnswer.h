// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What came of a question to name servers: the answer of each one that was asked, and what follows
// from all of them.

#include "net/DnsRecord.h"

#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace smtpscope {

enum class DnsStatus {
    Found, ///< There are records of the kind asked for.
    NoSuchName, ///< The name does not exist (NXDOMAIN), or cannot be a name at all.
    NoSuchRecord, ///< The name exists, or may, but has no record of this kind (NODATA).
    ServerFailed, ///< SERVFAIL and other failures; also a server that only refers to others.
    Refused, ///< REFUSED: the server does not want to answer this client.
    NoAnswer, ///< Nothing came in time, or nobody listens there.
    Malformed, ///< An answer came, but it is broken.
};

/// An identifier such as "no-such-name".
QLatin1StringView idOf(DnsStatus status);

/// True when asking another server would not change it: Found, NoSuchName, NoSuchRecord.
bool isFinal(DnsStatus status);

/// The answer of one server.
struct DnsAnswer
{
    QString server; ///< "192.0.2.1:53"; empty when no server was asked at all.
    DnsStatus status = DnsStatus::NoAnswer;
    /// The whole answer section in its order, CNAMEs included; kinds not in RecordType are left
    /// out.
    std::vector<DnsRecord> records;
    bool authenticated = false; ///< The server says that it has checked DNSSEC (AD, RFC 6840 5.7).
    qint64 durationNs = 0; ///< From the question to the answer or to giving up.
    QString text; ///< One line for the record, "127.0.0.1:53: no such name (NXDOMAIN)"; printable.

    bool operator==(const DnsAnswer &) const = default;
};

/// What follows from the answers: the first final one decides, else the last failure.
struct DnsResult
{
    QString name; ///< As it was asked for: international names by their A-labels.
    RecordType type = RecordType::A;
    DnsStatus status = DnsStatus::NoAnswer;
    std::vector<DnsRecord> records; ///< Of the deciding answer, CNAMEs included.
    bool authenticated = false; ///< Of the deciding answer.
    std::vector<DnsAnswer> answers; ///< One per server asked, in order; never empty.

    bool operator==(const DnsResult &) const = default;
};

/// The records of @p type that @p name has among @p records, in order: those of the name itself,
/// or of the name at which a chain of CNAMEs ends. A chain in a circle has none.
std::vector<DnsRecord> recordsOf(
    const QString &name, RecordType type, const std::vector<DnsRecord> &records);

} // namespace smtpscope
