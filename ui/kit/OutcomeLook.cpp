// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/kit/OutcomeLook.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(OutcomeLook)
};

bool hasWarning(const Session &session)
{
    return std::any_of(session.findings.begin(), session.findings.end(),
        [](const Finding &finding) { return finding.severity != Severity::Info; });
}

} // namespace

// A rule knows better than the outcome: a silent port everywhere is blocked, and stays so.
Mark markOf(const Session &session)
{
    const Verdict &verdict = session.verdict;
    const Mark mark = markOf(verdict.outcome);
    if (mark == Mark::Ok && hasWarning(session))
        return Mark::Warning;
    if (mark != Mark::Temporary || !verdict.finding)
        return mark;
    const Retry retry = session.findings.at(size_t(*verdict.finding)).retry;
    return retry == Retry::No || retry == Retry::AfterChange ? Mark::Permanent : mark;
}

Ink inkOf(Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        return Ink::Ok;
    case Mark::Temporary:
    case Mark::Warning:
        return Ink::Temporary;
    case Mark::Permanent:
        return Ink::Permanent;
    case Mark::Unknown:
        return Ink::Unknown;
    case Mark::Pending:
        return Ink::Pending;
    case Mark::Running:
        return Ink::Accent;
    case Mark::Skipped:
        return Ink::Muted;
    }
    return Ink::Text;
}

Surface softOf(Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        return Surface::OkSoft;
    case Mark::Temporary:
    case Mark::Warning:
        return Surface::TemporarySoft;
    case Mark::Permanent:
        return Surface::PermanentSoft;
    case Mark::Unknown:
        return Surface::UnknownSoft;
    case Mark::Pending:
    case Mark::Skipped:
        return Surface::PendingSoft;
    case Mark::Running:
        return Surface::AccentSoft;
    }
    return Surface::Base;
}

Drawing drawingOf(Mark mark)
{
    switch (mark) {
    case Mark::Ok:
        return Drawing::OutcomeOk;
    case Mark::Temporary:
        return Drawing::OutcomeTemporary;
    case Mark::Permanent:
        return Drawing::OutcomePermanent;
    case Mark::Warning:
        return Drawing::OutcomeWarning;
    case Mark::Unknown:
        return Drawing::OutcomeUnknown;
    case Mark::Pending:
        return Drawing::OutcomePending;
    case Mark::Running:
        return Drawing::OutcomeRunning;
    case Mark::Skipped:
        return Drawing::OutcomeCancelled;
    }
    return Drawing::OutcomePending;
}

Drawing drawingOf(Stage stage)
{
    switch (stage) {
    case Stage::Input:
        return Drawing::SideComputer;
    case Stage::Dns:
        return Drawing::StageDns;
    case Stage::Connect:
        return Drawing::StageConnect;
    case Stage::Banner:
    case Stage::Greeting:
        return Drawing::StageBanner;
    case Stage::Ehlo:
    case Stage::Capability:
        return Drawing::StageEhlo;
    case Stage::StartTls:
    case Stage::Tls:
        return Drawing::StageTls;
    case Stage::Auth:
    case Stage::Login:
        return Drawing::StageAuth;
    case Stage::Mail:
        return Drawing::StageMail;
    case Stage::Rcpt:
        return Drawing::StageRcpt;
    case Stage::Data:
    case Stage::Body:
        return Drawing::StageData;
    case Stage::Quit:
    case Stage::Logout:
    case Stage::Done:
        return Drawing::StageQuit;
    }
    return Drawing::StageDns;
}

Drawing drawingOf(Side side)
{
    switch (side) {
    case Side::None:
        return Drawing::OutcomeOk;
    case Side::ThisComputer:
        return Drawing::SideComputer;
    case Side::SenderUser:
    case Side::RecipientUser:
        return Drawing::SideUser;
    case Side::SenderServer:
    case Side::RecipientServer:
        return Drawing::SideServer;
    case Side::Network:
        return Drawing::SideNetwork;
    }
    return Drawing::SideServer;
}

QString nameOf(Stage stage)
{
    switch (stage) {
    case Stage::Input:
        return Texts::tr("Settings");
    case Stage::Dns:
        return Texts::tr("Look-up");
    case Stage::Connect:
        return Texts::tr("Connection");
    case Stage::Banner:
    case Stage::Greeting:
        return Texts::tr("Greeting");
    case Stage::Ehlo:
        return Texts::tr("EHLO");
    case Stage::Capability:
        return Texts::tr("Abilities");
    case Stage::StartTls:
    case Stage::Tls:
        return Texts::tr("Encryption");
    case Stage::Auth:
    case Stage::Login:
        return Texts::tr("Sign-in");
    case Stage::Mail:
        return Texts::tr("Sender");
    case Stage::Rcpt:
        return Texts::tr("Recipient");
    case Stage::Data:
    case Stage::Body:
        return Texts::tr("Message");
    case Stage::Quit:
    case Stage::Logout:
        return Texts::tr("Goodbye");
    case Stage::Done:
        return Texts::tr("Done");
    }
    return {};
}

QString nameOf(Side side)
{
    switch (side) {
    case Side::None:
        return Texts::tr("Nothing to fix");
    case Side::ThisComputer:
        return Texts::tr("This computer");
    case Side::SenderUser:
        return Texts::tr("The account holder");
    case Side::SenderServer:
        return Texts::tr("The sending mail server");
    case Side::Network:
        return Texts::tr("The network");
    case Side::RecipientServer:
        return Texts::tr("The recipient's mail server");
    case Side::RecipientUser:
        return Texts::tr("The recipient");
    }
    return {};
}

QString nameOf(Retry retry)
{
    switch (retry) {
    case Retry::None:
        return Texts::tr("Not needed");
    case Retry::No:
        return Texts::tr("It would fail again");
    case Retry::Later:
        return Texts::tr("Yes, after some time");
    case Retry::AfterChange:
        return Texts::tr("After a change");
    }
    return {};
}

} // namespace smtpscope
