// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/MxRun.h"

#include "diagnosis/CheckRules.h"
#include "diagnosis/CheckVerdict.h"
#include "net/DnsHostLookup.h"
#include "net/FixedHostLookup.h"
#include "net/SystemHostLookup.h"

#include <algorithm>
#include <utility>

namespace smtpscope {

namespace {

const QString AnswerNote = QStringLiteral("dns.answer: ");

std::vector<NameServer> serversOf(const Plan &plan)
{
    const auto server = nameServerFromText(plan.route.nameServer);
    return server ? std::vector{*server} : std::vector<NameServer>();
}

// With a name server of one's own choice the system is not asked at all.
HostLookupFactory systemFor(const Plan &plan)
{
    if (!plan.route.nameServer.isEmpty())
        return {};
    return [] { return std::make_unique<SystemHostLookup>(); };
}

Record noteOf(const QString &text)
{
    Record record;
    record.kind = EventKind::Note;
    record.stage = Stage::Dns;
    record.bytes = text.toUtf8();
    return record;
}

QString exchangesText(const MxLookupResult &result)
{
    QStringList parts;
    for (const MxHost &host : result.hosts)
        parts.append(QStringLiteral("%1 %2").arg(host.preference).arg(host.name));
    return result.domain + QStringLiteral(" MX: ") + parts.join(QStringLiteral(", "));
}

} // namespace

MxRun::MxRun(const Plan &plan, const CheckSecrets &secrets, QObject *parent)
    : QObject(parent), m_plan(plan), m_secrets(secrets)
{
    connect(&m_run, &SessionsRun::recorded, this, &MxRun::recorded);
    connect(&m_run, &SessionsRun::ended, this, &MxRun::ended);
    connect(&m_run, &SessionsRun::finished, this, &MxRun::finished);
}

MxRun::~MxRun() = default;

std::optional<InputError> MxRun::prepare()
{
    auto input = prepareCheck(m_plan, m_secrets);
    if (const auto *error = std::get_if<InputError>(&input))
        return *error;
    m_pattern = std::move(std::get<DriverInput>(input));
    return std::nullopt;
}

void MxRun::start()
{
    m_pattern->session.started = QDateTime::currentDateTimeUtc();
    m_clock.start();
    m_lookup =
        std::make_unique<MxLookup>(serversOf(m_plan), m_plan.limits.deadlineMs, systemFor(m_plan));
    connect(m_lookup.get(), &MxLookup::finished, this, &MxRun::onLookedUp);
    m_lookup->start(m_plan.host, m_plan.family);
}

void MxRun::cancel()
{
    if (m_run.count() > 0) {
        m_run.cancel();
        return;
    }
    m_lookup.reset(); // it was still under way
    Session session = m_pattern->session;
    Record record = noteOf({});
    record.kind = EventKind::Cancelled;
    record.timeNs = m_clock.nsecsElapsed();
    session.append(record);
    m_run.addDecided(session);
    Q_EMIT began();
    m_run.start();
}

void MxRun::onLookedUp(const MxLookupResult &result)
{
    m_result = result;
    m_lookupNs = m_clock.nsecsElapsed();
    if (result.hosts.empty()) {
        Session session = m_pattern->session;
        for (const QString &answer : result.answers)
            note(session, AnswerNote + answer);
        addDecided(
            session, result.domain + QStringLiteral(" MX: ") + result.errorText, result.errorId);
    }
    for (const MxHost &host : result.hosts)
        addHost(host);
    Q_EMIT began();
    m_run.start();
}

void MxRun::note(Session &session, const QString &text) const
{
    Record record = noteOf(text);
    record.timeNs = m_lookupNs;
    session.append(record);
}

// The record of a conversation with `host`, with all that the look-up found as its first events.
Session MxRun::sessionFor(const MxHost &host) const
{
    Session session = m_pattern->session;
    session.plan.host = host.name;
    session.endpoint.host = host.name;
    session.endpoint.preference = host.preference;
    for (const QString &answer : m_result.answers)
        note(session, AnswerNote + answer);
    Record exchanges = noteOf(exchangesText(m_result));
    exchanges.kind = EventKind::Resolve;
    exchanges.timeNs = m_lookupNs;
    session.append(exchanges);
    if (m_result.leftOut > 0)
        note(session, QStringLiteral("mx.left-out: %1").arg(m_result.leftOut));
    for (const QString &answer : host.answers)
        note(session, AnswerNote + answer);
    for (const QString &remark : host.remarks)
        note(session, remark);
    return session;
}

void MxRun::addDecided(Session session, const QString &text, const QString &errorId)
{
    Record record = noteOf(text);
    const bool isSilence = errorId == QLatin1String("dns.timeout");
    record.kind = isSilence ? EventKind::Timeout : EventKind::Resolve;
    record.defect = errorId;
    record.timeNs = m_lookupNs;
    session.append(record);
    m_run.addDecided(session);
}

// How other names than a mail host's are found: a proxy's.
std::unique_ptr<HostLookup> MxRun::otherLookup() const
{
    const std::vector<NameServer> servers = serversOf(m_plan);
    if (servers.empty())
        return std::make_unique<SystemHostLookup>();
    return std::make_unique<DnsHostLookup>(servers, m_plan.limits.deadlineMs);
}

void MxRun::addHost(const MxHost &host)
{
    Session session = sessionFor(host);
    if (host.addresses.empty()) {
        addDecided(session, host.name + QStringLiteral(": ") + host.errorText, host.errorId);
        return;
    }
    // A proxy that takes names chooses the address itself.
    const bool isByName = m_pattern->proxy && m_pattern->proxy->takesNames;
    const int room = isByName ? 1 : std::max(1, MostSessions - m_run.count());
    const int leftOut = int(host.addresses.size()) - room;
    if (leftOut > 0 && !isByName)
        note(session, QStringLiteral("mx.addresses-left-out: %1").arg(leftOut));
    for (size_t i = 0; i < host.addresses.size() && int(i) < room; ++i) {
        DriverInput input = *m_pattern;
        input.session = session;
        input.session.endpoint.address = host.addresses[i].toString();
        if (m_plan.serverName.isEmpty())
            input.tlsPolicy.serverName = host.name;
        m_run.add(std::move(input),
            std::make_unique<FixedHostLookup>(host.name, host.addresses[i], otherLookup()));
    }
}

Check MxRun::check() const
{
    Check check;
    check.sessions = m_run.sessions();
    compareSessions(check.sessions);
    check.verdict = verdictOf(check.sessions, decider(check));
    return check;
}

std::optional<size_t> MxRun::decider(const Check &check)
{
    return mxDecider(check.sessions);
}

} // namespace smtpscope
