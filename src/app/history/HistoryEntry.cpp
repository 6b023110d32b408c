// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/history/HistoryEntry.h"

#include "session/Printable.h"

#include <algorithm>

namespace smtpscope {

namespace {

const Session &decidingOf(const std::vector<Session> &sessions)
{
    const auto failed = std::find_if(sessions.begin(), sessions.end(),
        [](const Session &session) { return session.verdict.outcome != Outcome::Ok; });
    return failed == sessions.end() ? sessions.front() : *failed;
}

bool hasWarning(const Session &session)
{
    return std::any_of(session.findings.begin(), session.findings.end(),
        [](const Finding &finding) { return finding.severity != Severity::Info; });
}

// Null when none decided.
const Finding *decidingFinding(const Session &session)
{
    const auto index = session.verdict.finding;
    return index && size_t(*index) < session.findings.size() ? &session.findings[size_t(*index)]
                                                             : nullptr;
}

} // namespace

HistoryEntry historyEntryOf(
    const QString &id, const std::vector<Session> &sessions, const QString &title)
{
    const Session &deciding = decidingOf(sessions);
    const Endpoint &endpoint = deciding.endpoint;
    HistoryEntry entry;
    entry.id = id;
    entry.title = printable(QStringView(title));
    entry.host =
        printable(QStringView(endpoint.host.isEmpty() ? deciding.plan.host : endpoint.host));
    entry.port = endpoint.port == 0 ? deciding.plan.port : endpoint.port;
    entry.stage = deciding.verdict.stage;
    entry.outcome = deciding.verdict.outcome;
    entry.cause = deciding.verdict.cause;
    entry.hasWarning =
        entry.outcome == Outcome::Ok && std::any_of(sessions.begin(), sessions.end(), hasWarning);
    if (const Finding *finding = decidingFinding(deciding)) {
        entry.finding = finding->id;
        entry.staysSo = finding->retry == Retry::No || finding->retry == Retry::AfterChange;
    }
    entry.sessions = int(sessions.size());
    entry.started = sessions.front().started.toUTC();
    return entry;
}

QString serverText(const HistoryEntry &entry)
{
    if (entry.host.isEmpty())
        return entry.title;
    const bool isIPv6 = entry.host.contains(QLatin1Char(':'));
    const QString host = isIPv6 ? QLatin1Char('[') + entry.host + QLatin1Char(']') : entry.host;
    return entry.port == 0 ? host : host + QLatin1Char(':') + QString::number(entry.port);
}

bool matches(const HistoryEntry &entry, const QStringList &words)
{
    const QString all = QStringList{entry.name, entry.title, serverText(entry), outcomeWords(entry),
        entry.cause, entry.started.toLocalTime().toString(Qt::ISODate)}
                            .join(QLatin1Char('\n'));
    return std::all_of(words.begin(), words.end(),
        [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace smtpscope
