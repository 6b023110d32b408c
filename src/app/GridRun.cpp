// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/GridRun.h"

#include "diagnosis/CheckRules.h"
#include "diagnosis/CheckVerdict.h"
#include "net/SystemHostLookup.h"

#include <utility>

namespace smtpscope {

namespace {

constexpr quint16 RelayPortNumber = 25;

std::vector<GridField> allFields(AddressFamily wanted, const std::vector<quint16> &ports)
{
    std::vector<GridField> fields;
    for (const quint16 port : ports) {
        for (const AddressFamily family : {AddressFamily::IPv4, AddressFamily::IPv6}) {
            if (wanted != AddressFamily::Any && wanted != family)
                continue;
            for (const Security security : {Security::None, Security::StartTls, Security::Tls})
                fields.push_back({family, port, security, false});
        }
    }
    return fields;
}

bool answered(const Session &session)
{
    return session.verdict.outcome == Outcome::Ok;
}

} // namespace

std::vector<quint16> GridRun::usualPorts()
{
    return {587, 465, 25, 2525};
}

GridRun::GridRun(const Plan &plan, const CheckSecrets &secrets, const std::optional<Plan> &control,
    const std::vector<quint16> &ports, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_secrets(secrets)
    , m_control(control)
    , m_fields(allFields(plan.family, ports))
{
    if (control)
        m_fields.push_back({control->family, control->port, Security::None, true});
    connect(&m_run, &SessionsRun::ended, this, &GridRun::ended);
    connect(&m_run, &SessionsRun::finished, this, &GridRun::finished);
}

GridRun::~GridRun() = default;

// Without credentials a bad certificate is only a fact to show, so the conversation goes on.
Plan GridRun::planOf(const GridField &field) const
{
    Plan plan = field.isControl ? *m_control : m_plan;
    plan.protocol = Protocol::Smtp;
    plan.port = field.port;
    plan.family = field.family;
    plan.security = field.security;
    plan.insecure = true;
    plan.mechanism.clear();
    plan.from.reset();
    plan.to.clear();
    plan.stopAfter = field.isControl ? Stage::Banner : Stage::Auth;
    return plan;
}

std::optional<InputError> GridRun::prepare()
{
    for (const GridField &field : m_fields) {
        auto input = prepareCheck(planOf(field), m_secrets);
        if (const auto *error = std::get_if<InputError>(&input))
            return *error;
        m_run.add(std::move(std::get<DriverInput>(input)), lookup());
    }
    return std::nullopt;
}

// The system alone: comparing it with name servers once for each field would be many questions.
std::unique_ptr<HostLookup> GridRun::lookup() const
{
    if (!m_plan.route.nameServer.isEmpty())
        return nullptr;
    return std::make_unique<SystemHostLookup>();
}

void GridRun::start()
{
    m_run.start();
}

void GridRun::cancel()
{
    m_run.cancel();
}

Check GridRun::check() const
{
    Check check;
    check.sessions = m_run.sessions();
    compareSessions(check.sessions);
    check.verdict = verdictOf(check.sessions, gridDecider(check.sessions));
    return check;
}

namespace {

bool isUsable(const GridField &field, const Session &session)
{
    return field.security != Security::None && !field.isControl && answered(session)
        && session.capabilities.contains(QStringLiteral("AUTH"));
}

bool wasRefused(const Session &session)
{
    return session.verdict.outcome == Outcome::Refused;
}

bool wasSilent(const Session &session)
{
    const Verdict &end = session.verdict;
    return end.stage == Stage::Connect
        && (end.outcome == Outcome::Timeout || end.outcome == Outcome::Unreachable);
}

// What the host to compare with says about a port 25 that is silent here.
RelayPort comparedWith(const GridField &field, const Session &control)
{
    if (!field.isControl || field.port != RelayPortNumber)
        return RelayPort::Silent;
    if (wasReached(control) || wasRefused(control)) // an answer came back through port 25
        return RelayPort::SilentHere;
    return wasSilent(control) ? RelayPort::Blocked : RelayPort::Silent;
}

RelayPort relayStateOf(const std::vector<GridField> &fields, const std::vector<Session> &sessions)
{
    bool anyRefused = false;
    bool anySilent = false;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (fields[i].isControl || fields[i].port != RelayPortNumber)
            continue;
        if (wasReached(sessions[i]))
            return RelayPort::Open;
        anyRefused = anyRefused || wasRefused(sessions[i]);
        anySilent = anySilent || wasSilent(sessions[i]);
    }
    if (anyRefused)
        return RelayPort::Closed;
    return anySilent ? comparedWith(fields.back(), sessions.back()) : RelayPort::Unknown;
}

} // namespace

GridConclusion concludeGrid(
    const std::vector<GridField> &fields, const std::vector<Session> &sessions)
{
    GridConclusion conclusion;
    if (fields.empty() || fields.size() != sessions.size())
        return conclusion;
    for (size_t i = 0; i < fields.size(); ++i) {
        if (isUsable(fields[i], sessions[i])) {
            if (conclusion.usable.empty())
                conclusion.hasCertificateFault = !sessions[i].endpoint.tls.errors.empty();
            conclusion.usable.push_back(fields[i]);
        }
        if (!fields[i].isControl && wasReached(sessions[i]))
            conclusion.anyReached = true;
    }
    conclusion.relay = relayStateOf(fields, sessions);
    return conclusion;
}

} // namespace smtpscope
