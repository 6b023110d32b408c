// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/CheckRun.h"

#include "app/Advice.h"
#include "app/RoutePreparation.h"
#include "diagnosis/Diagnosis.h"
#include "net/ComparedHostLookup.h"
#include "net/DnsHostLookup.h"
#include "net/SslTransport.h"
#include "net/SystemHostLookup.h"
#include "redaction/LeakCheck.h"
#include "session/Printable.h"

#include <utility>

namespace smtpscope {

namespace {

// The driver gives a look-up one deadline; what the name servers said must come before that.
constexpr int EarlierMs = 200;

int dnsPatienceMs(const Plan &plan)
{
    return qMax(plan.limits.deadlineMs / 2, plan.limits.deadlineMs - EarlierMs);
}

std::unique_ptr<HostLookup> lookupByNameServer(const NameServer &server, const Plan &plan)
{
    return std::make_unique<DnsHostLookup>(std::vector{server}, dnsPatienceMs(plan));
}

std::unique_ptr<ComparedHostLookup> comparedLookup(const Plan &plan)
{
    return std::make_unique<ComparedHostLookup>(std::make_unique<SystemHostLookup>(),
        std::make_unique<DnsHostLookup>(std::vector<NameServer>(), dnsPatienceMs(plan)));
}

} // namespace

CheckRun::CheckRun(DriverInput input, std::unique_ptr<HostLookup> lookup, QObject *parent)
    : QObject(parent), m_knowledge(applicationKnowledge())
{
    const Plan plan = input.session.plan;
    if (const auto server = nameServerFromText(plan.route.nameServer); !lookup && server)
        lookup = lookupByNameServer(*server, plan);
    if (!lookup) {
        auto compared = comparedLookup(plan);
        m_compared = compared.get();
        lookup = std::move(compared);
    }
    m_driver = std::make_unique<Driver>(std::move(input),
        std::make_unique<SslTransport>(transportRouteOf(plan)), std::move(lookup));
    connect(m_driver.get(), &Driver::recorded, this, &CheckRun::recorded);
    connect(m_driver.get(), &Driver::proposed, this, &CheckRun::proposed);
    connect(m_driver.get(), &Driver::finished, this, &CheckRun::conclude);
}

CheckRun::~CheckRun() = default;

void CheckRun::start()
{
    m_driver->start();
}

void CheckRun::cancel()
{
    m_driver->cancel();
}

Proposal CheckRun::proposal() const
{
    const std::optional<Send> send = m_driver->proposal();
    if (!send)
        return {Stage::Body, {}, false};
    QByteArray shown = send->command.wire;
    bool holdsSecret = false;
    for (const Span &span : send->command.spans) {
        if (span.sort != Sort::Secret)
            continue;
        shown.replace(span.offset, span.length, QByteArray(span.length, '*'));
        holdsSecret = true;
    }
    return {send->stage, printable(QByteArrayView(shown.trimmed())), holdsSecret};
}

void CheckRun::proceed(const std::optional<QByteArray> &typed)
{
    m_driver->proceed(typed);
}

const Session &CheckRun::session() const
{
    return m_isDone ? m_session : m_driver->session();
}

bool CheckRun::hasShortSecret() const
{
    return m_driver->masker().hasShortSecret();
}

void CheckRun::conclude()
{
    m_session = m_driver->session();
    m_isDone = true;
    noteDifference();
    searchForLeaks();
    diagnose(m_session, m_knowledge);
    Q_EMIT finished();
}

void CheckRun::noteDifference()
{
    const QString difference = m_compared ? m_compared->difference() : QString();
    if (difference.isEmpty())
        return;
    for (const QString &answer : m_compared->nameServerAnswers())
        appendNote(Stage::Dns, QStringLiteral("dns.answer: ") + answer);
    appendNote(Stage::Dns, QStringLiteral("dns.system-differs: ") + difference);
}

// The second look. What is found is masked; only if it is still found then, nothing may be saved.
void CheckRun::searchForLeaks()
{
    m_isSafe = m_driver->masker().search().isEmpty(); // there is nothing to search for
    if (m_isSafe)
        return;
    const LeakCheck leakCheck(m_driver->masker());
    m_maskedLeaks = leakCheck.maskLeaks(m_session).places;
    m_isSafe = m_maskedLeaks.isEmpty() || leakCheck.check(m_session).hits == 0;
    if (!m_maskedLeaks.isEmpty())
        recordLeaks();
}

void CheckRun::recordLeaks()
{
    appendNote(
        Stage::Done, QStringLiteral("masker.missed: ") + m_maskedLeaks.join(QStringLiteral(", ")));
}

void CheckRun::appendNote(Stage stage, const QString &text)
{
    Record note;
    note.kind = EventKind::Note;
    note.stage = stage;
    note.timeNs = m_session.events().empty() ? 0 : m_session.events().back().timeNs;
    note.bytes = text.toUtf8();
    m_session.append(note);
}

} // namespace smtpscope
