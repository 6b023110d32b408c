// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/Explanation.h"

#include "report/VerdictTexts.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

QString sideStep(const Plan &plan, Side side)
{
    const bool isMail = carriesMail(plan.protocol);
    switch (side) {
    case Side::None:
        return {};
    case Side::ThisComputer:
        return Texts::tr("Change on this computer what the verdict names.");
    case Side::SenderUser:
        return isMail
            ? Texts::tr("Check the address, the user name and the password that were used.")
            : Texts::tr("Check the user name and the password that were used.");
    case Side::SenderServer:
        return isMail ? Texts::tr("Pass this report on to whoever runs the sender's mail server.")
                      : Texts::tr("Pass this report on to whoever runs this mail server.");
    case Side::Network:
        return Texts::tr("Ask whoever runs the network whether connections from this computer to "
                         "port %1 are let through.")
            .arg(plan.port);
    case Side::RecipientServer:
        return Texts::tr("Pass this report on to whoever runs the recipient's mail server: they "
                         "find the attempt in their log by its time.");
    case Side::RecipientUser:
        return Texts::tr("Tell the person who receives by another way; only they can mend it.");
    }
    return {};
}

QString retryStep(Retry retry)
{
    switch (retry) {
    case Retry::None:
        return {};
    case Retry::No:
        return Texts::tr("Do not just try again: the same attempt would end in the same way.");
    case Retry::Later:
        return Texts::tr("Try again later. Mail servers do so by themselves, for days.");
    case Retry::AfterChange:
        return Texts::tr("Run the same check again after the change.");
    }
    return {};
}

QString outcomeMeaning(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ok:
    case Outcome::Cancelled:
    case Outcome::ProtocolError:
    case Outcome::TlsError:
    case Outcome::DnsError:
    case Outcome::Refused:
    case Outcome::Unreachable:
        return {};
    case Outcome::Partial:
        return Texts::tr("The table of recipients says who was refused, and why.");
    case Outcome::Temporary:
        return Texts::tr(
            "The reply begins with 4 or says so otherwise: the server means to take it "
            "at another time.");
    case Outcome::Permanent:
        return Texts::tr("The server says that this stays so until something is changed.");
    case Outcome::Timeout:
        return Texts::tr("Silence says little about its cause: the server may be slow or busy, or "
                         "something in between swallows what is sent.");
    case Outcome::Lost:
        return Texts::tr("The server did not say why it ended the connection. Its log may.");
    case Outcome::Unknown:
        return Texts::tr(
            "Nobody can tell from here whether the mail was taken. Sending it again may "
            "deliver it twice.");
    }
    return {};
}

} // namespace

Explanation explanationOf(const Session &session)
{
    Explanation explanation;
    const QString meaning = outcomeMeaning(session.verdict.outcome);
    if (!meaning.isEmpty())
        explanation.meaning.push_back(own(meaning));
    if (!session.verdict.finding)
        return explanation;
    const Finding &finding = session.findings[size_t(*session.verdict.finding)];
    for (const QString &step : {sideStep(session.plan, finding.side), retryStep(finding.retry)}) {
        if (!step.isEmpty())
            explanation.nextSteps.push_back(own(step));
    }
    return explanation;
}

} // namespace smtpscope
