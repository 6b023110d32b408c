// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/discovery/UsualNameSearch.h"

#include <algorithm>

namespace smtpscope {

namespace {

Plan planFor(const QString &host, const UsualPort &place)
{
    Plan plan;
    plan.protocol = place.protocol;
    plan.host = host;
    plan.port = place.port;
    plan.security = place.security;
    plan.stopAfter = carriesMail(place.protocol) ? Stage::Banner : Stage::Greeting;
    plan.insecure = true; // nothing private is said, and a server with a bad certificate is one too
    return plan;
}

bool hasGreeted(const Session &session)
{
    return std::any_of(session.events().begin(), session.events().end(), [&](const Event &event) {
        const bool isGreeting = event.stage == Stage::Banner || event.stage == Stage::Greeting;
        const Reply *reply = session.replyOf(event);
        return isGreeting && event.kind == EventKind::Received && reply
            && (reply->code == 220 || !carriesMail(session.plan.protocol));
    });
}

} // namespace

UsualNameSearch::UsualNameSearch(UsualPlaces places, QString nameServer, QObject *parent)
    : QObject(parent), m_places(std::move(places)), m_nameServer(std::move(nameServer))
{
    connect(&m_run, &SessionsRun::ended, this, &UsualNameSearch::onEnded);
    connect(&m_run, &SessionsRun::finished, this, &UsualNameSearch::finished);
}

UsualNameSearch::~UsualNameSearch() = default;

void UsualNameSearch::start(const QString &domain, MailTask task)
{
    for (const QString &name : task == MailTask::Send ? m_places.sending : m_places.fetching) {
        for (const UsualPort &place : m_places.ports) {
            if (!serves(place.protocol, task))
                continue;
            Plan plan = planFor(name + QLatin1Char('.') + domain, place);
            plan.route.nameServer = m_nameServer;
            plan.limits.deadlineMs = m_places.deadlineMs;
            auto prepared = prepareCheck(plan, {});
            if (auto *input = std::get_if<DriverInput>(&prepared))
                m_run.add(std::move(*input));
        }
    }
    m_run.start();
}

void UsualNameSearch::onEnded(int session)
{
    const Session &record = m_run.session(session);
    if (!hasGreeted(record))
        return;
    FoundServer server;
    server.protocol = record.plan.protocol;
    server.host = record.plan.host;
    server.port = record.plan.port;
    server.security = record.plan.security;
    server.from = FoundFrom::UsualName;
    server.source = tr("a usual name in this domain; the server answered just now");
    if (!record.endpoint.tls.errors.empty())
        server.hints.append(tr("Its certificate is not in order: it may be the wrong server."));
    Q_EMIT found(server);
}

} // namespace smtpscope
