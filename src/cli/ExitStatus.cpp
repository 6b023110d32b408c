// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/ExitStatus.h"

namespace smtpscope {

namespace {

int statusOfOutcome(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
        return exitstatus::Ok;
    case Outcome::Temporary:
    case Outcome::Timeout:
        return exitstatus::TryLater;
    case Outcome::Cancelled:
        return exitstatus::Cancelled;
    case Outcome::Partial:
    case Outcome::Permanent:
    case Outcome::ProtocolError:
    case Outcome::TlsError:
    case Outcome::DnsError:
    case Outcome::Refused:
    case Outcome::Unreachable:
    case Outcome::Lost:
    case Outcome::Unknown:
        return exitstatus::Failed;
    }
    return exitstatus::Failed;
}

} // namespace

int exitStatusOf(const Verdict &verdict)
{
    if (verdict.outcome == Outcome::Ok)
        return exitstatus::Ok;
    if (verdict.outcome == Outcome::Cancelled)
        return exitstatus::Cancelled;
    switch (verdict.stage) {
    case Stage::Input:
        return exitstatus::WrongUsage;
    case Stage::StartTls:
        if (verdict.outcome == Outcome::Temporary)
            return exitstatus::TryLater;
        return exitstatus::NoConnection;
    case Stage::Dns:
    case Stage::Connect:
    case Stage::Tls:
        return exitstatus::NoConnection;
    case Stage::Banner:
    case Stage::Ehlo:
    case Stage::Auth:
    case Stage::Mail:
    case Stage::Rcpt:
    case Stage::Data:
    case Stage::Body:
    case Stage::Quit:
    case Stage::Done:
    case Stage::Greeting:
    case Stage::Capability:
    case Stage::Login:
    case Stage::Logout:
        return statusOfOutcome(verdict.outcome);
    }
    return exitstatus::Failed;
}

} // namespace smtpscope
