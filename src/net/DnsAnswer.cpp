// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "net/DnsAnswer.h"

#include "session/EnumNames.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr EnumNames<DnsStatus, 7> StatusNames{{
    {DnsStatus::Found, QLatin1StringView("found")},
    {DnsStatus::NoSuchName, QLatin1StringView("no-such-name")},
    {DnsStatus::NoSuchRecord, QLatin1StringView("no-such-record")},
    {DnsStatus::ServerFailed, QLatin1StringView("server-failed")},
    {DnsStatus::Refused, QLatin1StringView("refused")},
    {DnsStatus::NoAnswer, QLatin1StringView("no-answer")},
    {DnsStatus::Malformed, QLatin1StringView("malformed")},
}};

// Longer chains are not followed by name servers either, and circles end here.
constexpr int LongestChain = 16;

bool isSameName(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0; // RFC 4343
}

} // namespace

QLatin1StringView idOf(DnsStatus status)
{
    return nameIn(StatusNames, status);
}

bool isFinal(DnsStatus status)
{
    return status == DnsStatus::Found || status == DnsStatus::NoSuchName
        || status == DnsStatus::NoSuchRecord;
}

std::vector<DnsRecord> recordsOf(
    const QString &name, RecordType type, const std::vector<DnsRecord> &records)
{
    QString owner = name;
    for (int link = 0; link <= LongestChain; ++link) {
        std::vector<DnsRecord> found;
        std::copy_if(records.begin(), records.end(), std::back_inserter(found),
            [&](const DnsRecord &r) { return r.type == type && isSameName(r.owner, owner); });
        if (!found.empty())
            return found;
        const auto alias = std::find_if(records.begin(), records.end(), [&](const DnsRecord &r) {
            return r.type == RecordType::CNAME && isSameName(r.owner, owner);
        });
        const auto *target = alias == records.end() ? nullptr : std::get_if<DnsName>(&alias->data);
        if (!target)
            break;
        owner = target->name;
    }
    return {};
}

} // namespace smtpscope
