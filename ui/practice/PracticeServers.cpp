// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/practice/PracticeServers.h"

#include "app/PracticePlan.h"
#include "app/PracticeRun.h"

namespace smtpscope {

PracticeServers::PracticeServers(QObject *parent) : QObject(parent)
{ }

PracticeServers::~PracticeServers() = default;

std::optional<InputError> PracticeServers::start(const QString &situation)
{
    if (m_runs.count(situation) > 0)
        return std::nullopt;
    auto run = std::make_unique<PracticeRun>();
    if (const auto error = run->start(situation, practiceBeginsWithTls(situation), 0))
        return error;
    m_runs.emplace(situation, std::move(run));
    Q_EMIT changed(situation);
    return std::nullopt;
}

void PracticeServers::stop(const QString &situation)
{
    if (m_runs.erase(situation) > 0)
        Q_EMIT changed(situation);
}

void PracticeServers::stopAll()
{
    for (const QString &situation : running())
        stop(situation);
}

quint16 PracticeServers::portOf(const QString &situation) const
{
    const auto found = m_runs.find(situation);
    return found == m_runs.end() ? 0 : found->second->port();
}

QStringList PracticeServers::running() const
{
    QStringList names;
    for (const auto &[name, run] : m_runs)
        names.append(name);
    return names;
}

std::optional<Plan> PracticeServers::planFor(const QString &situation)
{
    if (!writeRoot())
        return std::nullopt;
    return practicePlan(situation, portOf(situation), m_root.fileName());
}

bool PracticeServers::writeRoot()
{
    if (m_root.isOpen())
        return true;
    return m_root.open() && m_root.write(practiceRootCertificate()) > 0 && m_root.flush();
}

} // namespace smtpscope
