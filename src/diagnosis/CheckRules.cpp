// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/CheckRules.h"

#include "diagnosis/Causes.h"
#include "diagnosis/CheckVerdict.h"
#include "diagnosis/HostNames.h"

#include <algorithm>
#include <set>

namespace smtpscope {

namespace {

constexpr quint16 RelayPort = 25;
constexpr size_t FewestPorts = 3; // that must be shut before it looks like a lock-out

bool isShut(const Session &session)
{
    return session.verdict.stage == Stage::Connect && !wasReached(session);
}

bool isSilent(const Session &session)
{
    const Outcome outcome = session.verdict.outcome;
    return isShut(session) && (outcome == Outcome::Timeout || outcome == Outcome::Unreachable);
}

// An answer came back, be it a no.
bool hasAnswered(const Session &session)
{
    return wasReached(session) || (isShut(session) && session.verdict.outcome == Outcome::Refused);
}

bool isSameHost(const Session &one, const Session &other)
{
    return one.endpoint.host.compare(other.endpoint.host, Qt::CaseInsensitive) == 0;
}

// Servers of one owner may be shut for one reason.
bool isUnrelated(const Session &one, const Session &other)
{
    return organisationOf(one.endpoint.host) != organisationOf(other.endpoint.host);
}

bool isDirect(const Session &session)
{
    return session.plan.route.proxy.isEmpty() && session.plan.route.socketPath.isEmpty();
}

std::vector<int> connectEvents(const Session &session)
{
    std::vector<int> numbers;
    for (size_t i = 0; i < session.events().size(); ++i) {
        const Event &event = session.events()[i];
        if (event.stage == Stage::Connect && event.defect >= 0)
            numbers.push_back(int(i) + 1);
    }
    return numbers;
}

Finding connectFinding(const Session &session, const char *id, Side side)
{
    Finding finding;
    finding.id = QLatin1String(id);
    finding.severity = Severity::Error;
    finding.stage = Stage::Connect;
    finding.side = side;
    finding.retry = Retry::AfterChange;
    finding.evidence = connectEvents(session);
    finding.cause = causeOf(finding);
    return finding;
}

// Takes the place of what decided so far, which stays as the next one.
void decideBy(Session &session, const Finding &finding)
{
    const int at = session.verdict.finding.value_or(0);
    session.findings.insert(session.findings.begin() + at, finding);
    session.verdict.finding = at;
    session.verdict.cause = finding.cause;
}

// Whose doing a silent port 25 is, decided by other hosts' port 25 and this host's other ports.
class RelayPortRule
{
public:
    explicit RelayPortRule(const std::vector<Session> &sessions) : m_sessions(sessions) { }

    std::optional<Finding> findingFor(const Session &session) const
    {
        if (!isSilent(session) || session.plan.port != RelayPort || !isDirect(session))
            return std::nullopt;
        if (anyOther(session, [](const Session &other) { return hasAnswered(other); }))
            return connectFinding(session, "connect.silent-server", serverSide(session));
        if (anyOther(session, [](const Session &other) { return isSilent(other); })
            && anyReachedElsewhere())
            return connectFinding(session, "connect.port-25-blocked", Side::Network);
        if (isReachedAtOtherPort(session))
            return connectFinding(session, "connect.port-25-silent", Side::Network);
        return std::nullopt;
    }

private:
    static Side serverSide(const Session &session)
    {
        return session.plan.mechanism.isEmpty() ? Side::RecipientServer : Side::SenderServer;
    }

    template <class Matches>
    bool anyOther(const Session &session, Matches matches) const
    {
        return std::any_of(m_sessions.begin(), m_sessions.end(), [&](const Session &other) {
            return other.plan.port == RelayPort && isUnrelated(session, other)
                && other.plan.family == session.plan.family && matches(other);
        });
    }

    // Else the network itself may be down.
    bool anyReachedElsewhere() const
    {
        return std::any_of(m_sessions.begin(), m_sessions.end(), [](const Session &other) {
            return other.plan.port != RelayPort && hasAnswered(other);
        });
    }

    bool isReachedAtOtherPort(const Session &session) const
    {
        return std::any_of(m_sessions.begin(), m_sessions.end(), [&](const Session &other) {
            return isSameHost(session, other) && other.plan.port != RelayPort && wasReached(other);
        });
    }

    const std::vector<Session> &m_sessions;
};

void relayPort(std::vector<Session> &sessions)
{
    std::vector<std::optional<Finding>> found;
    found.reserve(sessions.size());
    const RelayPortRule rule(sessions);
    for (const Session &session : sessions)
        found.push_back(rule.findingFor(session));
    for (size_t i = 0; i < sessions.size(); ++i) {
        if (found[i])
            decideBy(sessions[i], *found[i]);
    }
}

// All ports of a host are shut, while a host elsewhere can be reached.
bool isLockedOut(const std::vector<Session> &sessions, const Session &session)
{
    if (!isShut(session))
        return false;
    std::set<quint16> shut;
    bool isOtherReached = false;
    for (const Session &other : sessions) {
        if (other.verdict.stage == Stage::Dns) // it has no address of that family
            continue;
        if (!isSameHost(session, other))
            isOtherReached = isOtherReached || wasReached(other);
        else if (!isShut(other) || !isDirect(other))
            return false;
        else
            shut.insert(other.plan.port);
    }
    return isOtherReached && shut.size() >= FewestPorts;
}

void lockedOut(std::vector<Session> &sessions)
{
    std::vector<bool> locked;
    locked.reserve(sessions.size());
    for (const Session &session : sessions)
        locked.push_back(isLockedOut(sessions, session));
    for (size_t i = 0; i < sessions.size(); ++i) {
        if (locked[i])
            decideBy(sessions[i],
                connectFinding(sessions[i], "connect.all-ports-closed", Side::SenderServer));
    }
}

bool isIPv6(const Session &session)
{
    return session.endpoint.address.contains(QLatin1Char(':'));
}

// One host, one port, two families: only one of them works.
void brokenFamilies(std::vector<Session> &sessions)
{
    for (Session &session : sessions) {
        if (!isShut(session) || session.endpoint.address.isEmpty())
            continue;
        const bool isOtherReached =
            std::any_of(sessions.begin(), sessions.end(), [&](const Session &other) {
                return isSameHost(session, other) && other.plan.port == session.plan.port
                    && !other.endpoint.address.isEmpty() && isIPv6(other) != isIPv6(session)
                    && wasReached(other);
            });
        if (isOtherReached)
            decideBy(session,
                connectFinding(session,
                    isIPv6(session) ? "connect.ipv6-broken" : "connect.ipv4-broken",
                    Side::Network));
    }
}

bool isAsked(const Session &session, const Session &other)
{
    return other.plan.port == session.plan.port && other.plan.security == session.plan.security
        && wasReached(other) && other.verdict.outcome == Outcome::Ok
        && session.endpoint.preference.has_value() && other.endpoint.preference.has_value();
}

// One of a domain's hosts takes what another refuses.
void differingEndpoints(std::vector<Session> &sessions)
{
    for (Session &session : sessions) {
        const Outcome outcome = session.verdict.outcome;
        const bool isRefusal = outcome == Outcome::Temporary || outcome == Outcome::Permanent;
        const bool isOtherwise = std::any_of(sessions.begin(), sessions.end(),
            [&](const Session &other) { return isAsked(session, other); });
        if (!isRefusal || !isOtherwise || !session.verdict.finding)
            continue;
        const Finding &deciding = session.findings[size_t(*session.verdict.finding)];
        Finding remark;
        remark.id = QStringLiteral("endpoint.differs");
        remark.severity = Severity::Info;
        remark.stage = deciding.stage;
        remark.side = deciding.side;
        remark.evidence = deciding.evidence;
        session.findings.push_back(remark);
    }
}

} // namespace

void compareSessions(std::vector<Session> &sessions)
{
    if (sessions.size() < 2)
        return;
    brokenFamilies(sessions);
    relayPort(sessions);
    lockedOut(sessions);
    differingEndpoints(sessions);
}

} // namespace smtpscope
