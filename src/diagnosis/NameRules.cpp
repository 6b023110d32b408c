// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/NameRules.h"

namespace smtpscope {

namespace {

struct Failure
{
    QLatin1StringView id;
    Side side = Side::ThisComputer; ///< When the name stands in the settings here.
    Retry retry = Retry::AfterChange;
};

const Failure Failures[]{
    {QLatin1StringView("mx.null"), Side::RecipientServer, Retry::No},
    {QLatin1StringView("mx.ip-literal"), Side::RecipientServer},
    {QLatin1StringView("dns.no-such-name")},
    {QLatin1StringView("dns.no-address")},
    {QLatin1StringView("dns.server-failed"), Side::Network, Retry::Later},
    {QLatin1StringView("dns.refused"), Side::Network},
    {QLatin1StringView("dns.timeout"), Side::Network, Retry::Later},
    {QLatin1StringView("dns.malformed"), Side::Network, Retry::Later},
};

struct Remark
{
    QLatin1StringView id;
    Severity severity = Severity::Warning;
    Side side = Side::RecipientServer;
};

const Remark Remarks[]{
    {QLatin1StringView("mx.implicit"), Severity::Info, Side::None},
    {QLatin1StringView("mx.cname")},
    {QLatin1StringView("dns.system-differs"), Severity::Warning, Side::ThisComputer},
};

// Mail to such a domain goes round in the sending computer itself, whatever answers there.
void loopback(const Case &seen, Findings &findings)
{
    std::vector<int> evidence = notesBeginningWith(seen.session, "mx.loopback");
    const bool decides = !evidence.empty() && seen.judgement.event >= 0;
    if (decides)
        evidence.push_back(seen.decider());
    see(findings,
        {QLatin1StringView("mx.loopback"), decides ? Severity::Error : Severity::Warning,
            Stage::Dns, Side::RecipientServer, Retry::AfterChange},
        evidence);
}

// The host was named by an MX record, and by nobody here.
bool isMailHost(const Session &session)
{
    return session.endpoint.preference.has_value();
}

} // namespace

void nameFailures(const Case &seen, Findings &findings)
{
    const Session &session = seen.session;
    for (const Failure &failure : Failures) {
        const Side side = isMailHost(session) ? Side::RecipientServer : failure.side;
        see(findings, {failure.id, Severity::Error, Stage::Dns, side, failure.retry},
            eventsWithDefect(session, failure.id));
    }
}

void nameRemarks(const Case &seen, Findings &findings)
{
    const Session &session = seen.session;
    loopback(seen, findings);
    for (const Remark &remark : Remarks) {
        const QByteArrayView id(remark.id.data(), remark.id.size());
        see(findings, {remark.id, remark.severity, Stage::Dns, remark.side, Retry::None},
            notesBeginningWith(session, id));
    }
}

} // namespace smtpscope
