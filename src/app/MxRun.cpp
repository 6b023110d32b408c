// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/MxRun.h"

#include "diagnosis/CheckVerdict.h"
#include "net/FixedHostLookup.h"
#include "net/SystemHostLookup.h"

#include <utility>

namespace smtpscope {

namespace {

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
    m_lookup =
        std::make_unique<MxLookup>(serversOf(m_plan), m_plan.limits.deadlineMs, systemFor(m_plan));
    connect(m_lookup.get(), &MxLookup::finished, this, &MxRun::onLookedUp);
    m_lookup->start(m_plan.host, m_plan.family);
}

void MxRun::cancel()
{
    if (m_result.domain.isEmpty()) { // still looking up
        m_lookup.reset();
        Session session = m_pattern->session;
        Record record = noteOf({});
        record.kind = EventKind::Cancelled;
        session.append(record);
        m_run.addDecided(session);
        m_run.start();
        return;
    }
    m_run.cancel();
}

void MxRun::onLookedUp(const MxLookupResult &result)
{
    m_result = result;
    m_lookupNs = m_pattern->session.started.msecsTo(QDateTime::currentDateTimeUtc()) * 1'000'000;
    if (result.hosts.empty()) {
        Session session = m_pattern->session;
        noteAll(session, result.answers, {});
        addDecided(
            session, result.domain + QStringLiteral(" MX: ") + result.errorText, result.errorId);
    }
    for (const MxHost &host : result.hosts)
        addHost(host);
    m_run.start();
}

void MxRun::noteAll(Session &session, const QStringList &answers, const QStringList &remarks) const
{
    for (const QString &answer : answers) {
        Record record = noteOf(QStringLiteral("dns.answer: ") + answer);
        record.timeNs = m_lookupNs;
        session.append(record);
    }
    for (const QString &remark : remarks) {
        Record record = noteOf(remark);
        record.timeNs = m_lookupNs;
        session.append(record);
    }
}

// The record of a conversation with `host`, with all that the look-up found as its first events.
Session MxRun::sessionFor(const MxHost &host) const
{
    Session session = m_pattern->session;
    session.plan.host = host.name;
    session.endpoint.host = host.name;
    session.endpoint.preference = host.preference;
    noteAll(session, m_result.answers, {});
    Record exchanges = noteOf(exchangesText(m_result));
    exchanges.kind = EventKind::Resolve;
    exchanges.timeNs = m_lookupNs;
    session.append(exchanges);
    noteAll(session, host.answers, host.remarks);
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

void MxRun::addHost(const MxHost &host)
{
    const Session session = sessionFor(host);
    if (host.addresses.empty()) {
        addDecided(session, host.name + QStringLiteral(": ") + host.errorText, host.errorId);
        return;
    }
    for (const QHostAddress &address : host.addresses) {
        if (++m_sessions > MostSessions)
            return;
        DriverInput input = *m_pattern;
        input.session = session;
        if (m_plan.serverName.isEmpty())
            input.tlsPolicy.serverName = host.name;
        m_run.add(std::move(input), std::make_unique<FixedHostLookup>(address));
    }
}

Check MxRun::check() const
{
    Check check;
    check.sessions = m_run.sessions();
    check.verdict = mxVerdict(check.sessions);
    return check;
}

} // namespace smtpscope
