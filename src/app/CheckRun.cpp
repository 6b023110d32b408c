// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/CheckRun.h"

#include "diagnosis/Diagnosis.h"
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

std::unique_ptr<HostLookup> lookupFor(const Plan &plan)
{
    const auto server = nameServerFromText(plan.route.nameServer);
    if (!server)
        return std::make_unique<SystemHostLookup>();
    const int patience = qMax(plan.limits.deadlineMs / 2, plan.limits.deadlineMs - EarlierMs);
    return std::make_unique<DnsHostLookup>(std::vector{*server}, patience);
}

} // namespace

CheckRun::CheckRun(DriverInput input, std::unique_ptr<HostLookup> lookup, QObject *parent)
    : QObject(parent)
{
    if (!lookup)
        lookup = lookupFor(input.session.plan);
    m_driver = std::make_unique<Driver>(
        std::move(input), std::make_unique<SslTransport>(), std::move(lookup));
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
        return {Stage::Body, {}};
    QByteArray shown = send->command.wire;
    for (const Span &span : send->command.spans) {
        if (span.sort == Sort::Secret)
            shown.replace(span.offset, span.length, QByteArray(span.length, '*'));
    }
    return {send->stage, printable(QByteArrayView(shown.trimmed()))};
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
    searchForLeaks();
    diagnose(m_session);
    Q_EMIT finished();
}

// The second look. What is found is masked; only if it is still found then, nothing may be saved.
void CheckRun::searchForLeaks()
{
    const LeakCheck leakCheck(m_driver->masker());
    m_maskedLeaks = leakCheck.maskLeaks(m_session).places;
    m_isSafe = m_maskedLeaks.isEmpty() || leakCheck.check(m_session).hits == 0;
    if (!m_maskedLeaks.isEmpty())
        recordLeaks();
}

void CheckRun::recordLeaks()
{
    Record note;
    note.kind = EventKind::Note;
    note.stage = Stage::Done;
    note.timeNs = m_session.events().empty() ? 0 : m_session.events().back().timeNs;
    note.bytes = "masker.missed: " + m_maskedLeaks.join(QStringLiteral(", ")).toUtf8();
    m_session.append(note);
}

} // namespace smtpscope
