// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Checks of practice servers over real sockets, for tests.

#include "app/CheckPreparation.h"
#include "app/CheckRun.h"
#include "practice/PracticeServer.h"
#include "protocol/Conversation.h"

#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <vector>

namespace smtpscope {

/// True when a check can speak @p protocol: its steps begin with that protocol's greeting.
inline bool isSpoken(Protocol protocol)
{
    Plan plan;
    plan.protocol = protocol;
    const auto steps = startConversation(plan, {})->steps();
    const Stage greeting = carriesMail(protocol) ? Stage::Banner : Stage::Greeting;
    return !steps.empty() && steps.front().stage == greeting;
}

/// The ways to encrypt by which a check meets @p situation.
inline std::vector<Security> waysTo(const Situation &situation)
{
    switch (situation.visit.encrypts) {
    case Encrypts::Either:
        return {Security::StartTls, Security::Tls};
    case Encrypts::StartTls:
        return {Security::StartTls};
    case Encrypts::FirstByte:
        return {Security::Tls};
    case Encrypts::Never:
        return {Security::None};
    }
    return {};
}

/// Runs checks, all trusting the practice root.
class PracticeCheck
{
public:
    PracticeCheck()
    {
        if (!m_root.open() || m_root.write(practiceRoot()) <= 0 || !m_root.flush())
            qFatal("the root certificate cannot be written");
    }

    /// Signs in, and sends one message to two recipients.
    Plan plan(const PracticeServer &server, Security security) const
    {
        Plan plan;
        plan.host = QStringLiteral("127.0.0.1");
        plan.port = server.port();
        plan.security = security;
        plan.caFile = m_root.fileName();
        plan.helo = QStringLiteral("client.example");
        plan.mechanism = QStringLiteral("AUTO");
        plan.user = QString::fromLatin1(practiceaccount::User);
        plan.from = plan.user;
        plan.to = {QStringLiteral("bob@practice.test"), QStringLiteral("carol@practice.test")};
        plan.stopAfter = Stage::Quit;
        plan.limits.deadlineMs = 5'000;
        return plan;
    }

    /// The same, set up as @p situation wants it.
    Plan plan(const PracticeServer &server, const Situation &situation, Security security) const
    {
        Plan wanted = plan(server, security);
        wanted.protocol = situation.protocol;
        wanted.allowPlaintextAuth = security == Security::None;
        if (!situation.visit.signsIn)
            wanted.mechanism.clear();
        if (!carriesMail(situation.protocol))
            wanted.stopAfter = Stage::Logout;
        // Nothing will come however long one waits.
        if (situation.outcome == Outcome::Timeout || situation.outcome == Outcome::Unknown)
            wanted.limits.deadlineMs = 400;
        return wanted;
    }

    Session run(const Plan &plan, const QByteArray &password = practiceaccount::Password) const
    {
        auto prepared = prepareCheck(plan, {Secret(password), {}, {}});
        if (!std::holds_alternative<DriverInput>(prepared))
            qFatal("the plan cannot be prepared");
        CheckRun run(std::move(std::get<DriverInput>(prepared)));
        QSignalSpy finished(&run, &CheckRun::finished);
        run.start();
        if (finished.isEmpty() && !finished.wait(60'000))
            qFatal("the check does not end");
        if (!run.maskedLeaks().isEmpty() || !run.isSafeToSave())
            qWarning("the leak check found a secret in the record");
        return run.session();
    }

private:
    QTemporaryFile m_root;
};

/// Rows "name way" of all situations that a check can meet, for test functions with the columns
/// name and security.
inline void addSituationRows()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Security>("security");
    for (const Situation &situation : situations()) {
        if (!isSpoken(situation.protocol))
            continue;
        for (const Security security : waysTo(situation))
            QTest::newRow(qPrintable(situation.name + QLatin1Char(' ') + idOf(security)))
                << situation.name << security;
    }
}

} // namespace smtpscope
