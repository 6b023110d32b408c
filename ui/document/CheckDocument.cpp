// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/document/CheckDocument.h"

#include "report/Escalation.h"

#include <algorithm>

namespace smtpscope {

CheckDocument::CheckDocument(QObject *parent) : QObject(parent)
{ }

CheckDocument::~CheckDocument() = default;

void CheckDocument::clear()
{
    show({}, {});
}

void CheckDocument::show(std::vector<Session> sessions, const QString &title)
{
    m_parts.clear();
    for (Session &session : sessions)
        m_parts.push_back({std::move(session), {}, {}, 0});
    for (Part &part : m_parts)
        part.seen = int(part.session.events().size());
    m_title = title;
    m_isRunning = false;
    m_isForeign = false;
    m_selected = {};
    m_deciding.reset();
    if (!isEmpty())
        m_selected = {deciding(), decidingEvent(deciding())};
    Q_EMIT reset();
    Q_EMIT selectionChanged(m_selected);
}

void CheckDocument::begin(const QString &title)
{
    m_parts.clear();
    m_title = title;
    m_isRunning = true;
    m_isForeign = false;
    m_selected = {};
    m_deciding.reset();
    Q_EMIT reset();
    Q_EMIT selectionChanged(m_selected);
}

int CheckDocument::addGrowing(
    std::function<const Session &()> current, std::vector<PendingStep> pending)
{
    const int index = count();
    m_parts.push_back({{}, std::move(current), std::move(pending), 0});
    Q_EMIT sessionAdded(index);
    grow(index);
    return index;
}

void CheckDocument::grow(int session)
{
    Part &part = m_parts.at(size_t(session));
    const int known = part.seen;
    const int now = int(this->session(session).events().size());
    if (now == known)
        return;
    part.seen = now;
    Q_EMIT eventsAdded(session, known, now - 1);
}

void CheckDocument::settle(int session, const Session &judged)
{
    grow(session);
    Part &part = m_parts.at(size_t(session));
    const int known = part.seen;
    part.session = judged;
    part.current = {};
    part.pending.clear();
    part.seen = int(judged.events().size());
    if (part.seen > known)
        Q_EMIT eventsAdded(session, known, part.seen - 1);
    Q_EMIT settled(session);
}

void CheckDocument::setDeciding(std::optional<size_t> session)
{
    m_deciding = session;
}

void CheckDocument::end()
{
    m_isRunning = false;
    Q_EMIT ended();
    if (!isEmpty() && m_selected.event < 0)
        select({deciding(), decidingEvent(deciding())});
}

bool CheckDocument::isGrowing(int session) const
{
    return bool(m_parts.at(size_t(session)).current);
}

const Session &CheckDocument::session(int index) const
{
    const Part &part = m_parts.at(size_t(index));
    return part.current ? part.current() : part.session;
}

std::vector<PendingStep> CheckDocument::pendingSteps(int session) const
{
    const Part &part = m_parts.at(size_t(session));
    const std::vector<Event> &events = this->session(session).events();
    std::vector<PendingStep> steps;
    for (const PendingStep &step : part.pending) {
        const bool isBegun = std::any_of(events.begin(), events.end(),
            [&](const Event &event) { return event.stage >= step.stage; });
        if (!isBegun)
            steps.push_back(step);
    }
    return steps;
}

int CheckDocument::deciding() const
{
    if (m_deciding)
        return int(*m_deciding);
    const auto failed = std::find_if(m_parts.begin(), m_parts.end(),
        [](const Part &part) { return part.session.verdict.outcome != Outcome::Ok; });
    return failed == m_parts.end() ? 0 : int(failed - m_parts.begin());
}

int CheckDocument::decidingEvent(int session) const
{
    return decidingEventOf(this->session(session));
}

void CheckDocument::select(const EventReference &event)
{
    if (event == m_selected)
        return;
    m_selected = event;
    Q_EMIT selectionChanged(m_selected);
}

} // namespace smtpscope
