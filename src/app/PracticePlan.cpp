// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/PracticePlan.h"

#include "practice/Situation.h"

namespace smtpscope {

namespace {

// A practice need not wait as long as a real check for what never comes.
constexpr int ShortDeadlineMs = 5'000;

Security securityFor(Encrypts encrypts)
{
    switch (encrypts) {
    case Encrypts::Either:
    case Encrypts::StartTls:
        return Security::StartTls;
    case Encrypts::FirstByte:
        return Security::Tls;
    case Encrypts::Never:
        return Security::None;
    }
    return Security::StartTls;
}

Stage lastStageFor(const Situation &situation)
{
    if (!carriesMail(situation.protocol))
        return Stage::Logout;
    const bool isAboutTheMessage = situation.protocol == Protocol::Lmtp
        || situation.stage == Stage::Data || situation.stage == Stage::Body;
    return isAboutTheMessage ? Stage::Quit : Stage::Rcpt;
}

} // namespace

bool practiceBeginsWithTls(const QString &situation)
{
    const Situation *found = situationNamed(situation);
    return found && found->visit.encrypts == Encrypts::FirstByte;
}

Plan practicePlan(const QString &situation, quint16 port, const QString &rootFile)
{
    Plan plan;
    plan.host = QStringLiteral("127.0.0.1");
    plan.port = port;
    plan.caFile = rootFile;
    plan.helo = QStringLiteral("client.practice.test");
    const Situation *found = situationNamed(situation);
    if (!found)
        return plan;
    plan.protocol = found->protocol;
    plan.security = securityFor(found->visit.encrypts);
    plan.allowPlaintextAuth = found->visit.encrypts == Encrypts::Never;
    if (found->visit.signsIn) {
        plan.mechanism = QStringLiteral("AUTO");
        plan.user = practiceUser();
    }
    if (carriesMail(found->protocol)) {
        plan.from = practiceUser();
        plan.to = {QStringLiteral("bob@practice.test"), QStringLiteral("carol@practice.test")};
    }
    plan.stopAfter = lastStageFor(*found);
    if (found->outcome == Outcome::Timeout || found->outcome == Outcome::Unknown)
        plan.limits.deadlineMs = ShortDeadlineMs;
    return plan;
}

QString practiceUser()
{
    return QString::fromLatin1(practiceaccount::User);
}

QString practicePasswordText()
{
    return QString::fromLatin1(practiceaccount::Password);
}

Secret practicePassword()
{
    return Secret(QByteArray(practiceaccount::Password));
}

} // namespace smtpscope
