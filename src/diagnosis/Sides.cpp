// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/Sides.h"

namespace smtpscope {

namespace {

Side sideOfRefusal(const Plan &plan, Stage stage, Outcome outcome)
{
    if (outcome == Outcome::Temporary)
        return serverSideOf(plan);
    switch (stage) {
    case Stage::Auth:
    case Stage::Login:
    case Stage::Mail:
    case Stage::Rcpt:
    case Stage::Data:
    case Stage::Body:
        return Side::SenderUser;
    case Stage::Input:
    case Stage::Dns:
    case Stage::Connect:
        return Side::ThisComputer;
    case Stage::Banner:
    case Stage::Ehlo:
    case Stage::StartTls:
    case Stage::Tls:
    case Stage::Quit:
    case Stage::Done:
    case Stage::Greeting:
    case Stage::Capability:
    case Stage::Logout:
        return serverSideOf(plan);
    }
    return Side::None;
}

} // namespace

Side serverSideOf(const Plan &plan)
{
    if (plan.protocol == Protocol::Lmtp) // it delivers into the recipients' mailboxes
        return Side::RecipientServer;
    return plan.port == 25 && plan.mechanism.isEmpty() ? Side::RecipientServer : Side::SenderServer;
}

Side serverSideOf(const Case &seen)
{
    const bool isForeign = serverSideOf(seen.session.plan) == Side::RecipientServer;
    const bool signsIn = seen.talk.signIn >= 0 && seen.session.plan.protocol != Protocol::Lmtp;
    return isForeign && !signsIn ? Side::RecipientServer : Side::SenderServer;
}

Side sideOf(const Plan &plan, Stage stage, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
    case Outcome::Cancelled:
        return Side::None;
    case Outcome::Partial:
    case Outcome::Permanent:
    case Outcome::Temporary:
        return sideOfRefusal(plan, outcome == Outcome::Partial ? Stage::Rcpt : stage, outcome);
    case Outcome::Refused:
        return stage == Stage::Input ? Side::ThisComputer : serverSideOf(plan);
    case Outcome::DnsError:
        return Side::ThisComputer;
    case Outcome::Unreachable:
        return Side::Network;
    case Outcome::Timeout:
        return stage <= Stage::Connect ? Side::Network : serverSideOf(plan);
    case Outcome::ProtocolError:
    case Outcome::TlsError:
    case Outcome::Lost:
    case Outcome::Unknown:
        return serverSideOf(plan);
    }
    return Side::None;
}

Side sideOf(const Plan &plan, const Verdict &verdict)
{
    const bool isRefusal = verdict.outcome == Outcome::Partial
        || verdict.outcome == Outcome::Temporary || verdict.outcome == Outcome::Permanent;
    const bool isOfRecipient = verdict.stage >= Stage::Rcpt && verdict.stage <= Stage::Done;
    if (!isRefusal || !isOfRecipient || !verdict.reply)
        return sideOf(plan, verdict.stage, verdict.outcome);
    if (verdict.reply->enhanced.endsWith(QLatin1String(".2.2"))) // RFC 3463 3.3: mailbox full
        return Side::RecipientUser;
    if (verdict.reply->firstDigit() == 4)
        return serverSideOf(plan);
    return sideOf(plan, verdict.stage, verdict.outcome);
}

Retry retryOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return Retry::None;
    case Outcome::Temporary:
    case Outcome::Timeout:
    case Outcome::Lost:
    case Outcome::Unreachable:
    case Outcome::Cancelled:
        return Retry::Later;
    case Outcome::Partial:
    case Outcome::Permanent:
    case Outcome::ProtocolError:
    case Outcome::TlsError:
    case Outcome::DnsError:
    case Outcome::Refused:
        return Retry::AfterChange;
    case Outcome::Unknown:
        return Retry::No; // a second try could deliver the mail twice
    }
    return Retry::None;
}

} // namespace smtpscope
