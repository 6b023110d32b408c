// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/MailboxRules.h"

#include "diagnosis/Sides.h"
#include "protocol/ReplyClass.h"

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

// Response codes of a refused sign-in that name the reason (RFC 5530 3, RFC 2449 8.1, RFC 3206 4).
// Side::None stands for whoever runs the server.
struct CodeRow
{
    QLatin1StringView code;
    QLatin1StringView id;
    Side side = Side::None;
    Retry retry = Retry::AfterChange;
};

constexpr std::array Codes{
    CodeRow{QLatin1StringView("AUTHENTICATIONFAILED"), QLatin1StringView("login.wrong-credentials"),
        Side::SenderUser},
    CodeRow{
        QLatin1StringView("AUTH"), QLatin1StringView("login.wrong-credentials"), Side::SenderUser},
    CodeRow{QLatin1StringView("EXPIRED"), QLatin1StringView("login.expired"), Side::SenderUser},
    CodeRow{QLatin1StringView("AUTHORIZATIONFAILED"), QLatin1StringView("login.not-authorized")},
    CodeRow{QLatin1StringView("CONTACTADMIN"), QLatin1StringView("login.contact-admin")},
    CodeRow{QLatin1StringView("PRIVACYREQUIRED"), QLatin1StringView("login.needs-tls"),
        Side::ThisComputer},
    CodeRow{QLatin1StringView("IN-USE"), QLatin1StringView("login.in-use"), Side::SenderUser,
        Retry::Later},
    CodeRow{QLatin1StringView("INUSE"), QLatin1StringView("login.in-use"), Side::SenderUser,
        Retry::Later},
    CodeRow{QLatin1StringView("LOGIN-DELAY"), QLatin1StringView("login.too-soon"),
        Side::ThisComputer, Retry::Later},
    CodeRow{QLatin1StringView("LIMIT"), QLatin1StringView("login.limit"), Side::None, Retry::Later},
    CodeRow{QLatin1StringView("UNAVAILABLE"), QLatin1StringView("login.server-fault"), Side::None,
        Retry::Later},
    CodeRow{QLatin1StringView("SERVERBUG"), QLatin1StringView("login.server-fault")},
    CodeRow{QLatin1StringView("SYS/TEMP"), QLatin1StringView("login.server-fault"), Side::None,
        Retry::Later},
    CodeRow{QLatin1StringView("SYS/PERM"), QLatin1StringView("login.server-fault")},
};

const CodeRow *rowOfRefusal(const Session &session, const Event &event)
{
    const Reply *reply = session.replyOf(event);
    if (!reply || event.stage != Stage::Login)
        return nullptr;
    const ReplyClass meaning = classify(event.stage, *reply);
    if (meaning != ReplyClass::Temporary && meaning != ReplyClass::Permanent)
        return nullptr;
    const auto isThis = [&](const CodeRow &row) { return reply->responseCode == row.code; };
    const auto found = std::find_if(Codes.begin(), Codes.end(), isThis);
    return found == Codes.end() ? nullptr : &*found;
}

// The words beside the code have told more.
bool isExplained(const Findings &findings, int number)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding &finding) {
        const auto &evidence = finding.evidence;
        return finding.stage == Stage::Login
            && std::find(evidence.begin(), evidence.end(), number) != evidence.end();
    });
}

void refusedForAReason(const Session &session, Findings &findings)
{
    for (size_t i = 0; i < session.events().size(); ++i) {
        const CodeRow *row = rowOfRefusal(session, session.events()[i]);
        if (!row || isExplained(findings, int(i) + 1))
            continue;
        const Side side = row->side == Side::None ? serverSideOf(session.plan) : row->side;
        see(findings, {row->id, Severity::Error, Stage::Login, side, row->retry}, {int(i) + 1});
    }
}

// Where STARTTLS is offered, the sign-in is usually only kept back until the connection is
// encrypted (RFC 9051 6.2.3).
void loginDisabled(const Session &session, Findings &findings)
{
    const bool offersTls = session.capabilities.contains(QStringLiteral("STARTTLS"));
    const Statement what{QLatin1StringView("login.disabled"), Severity::Error, Stage::Login,
        offersTls ? Side::ThisComputer : serverSideOf(session.plan)};
    see(findings, what, notesBeginningWith(session, "login.disabled"));
}

// A connection that claims to be signed in can hide that TLS was taken away (CVE-2020-14093).
void alreadySignedIn(const Session &session, Findings &findings)
{
    const Side side = serverSideOf(session.plan);
    see(findings,
        {QLatin1StringView("starttls.preauth"), Severity::Error, Stage::StartTls, side, Retry::No},
        notesBeginningWith(session, "starttls.preauth"));
    see(findings, {QLatin1StringView("login.preauth"), Severity::Error, Stage::Login, side},
        notesBeginningWith(session, "login.preauth"));
}

void unsendablePassword(const Session &session, Findings &findings)
{
    const QLatin1StringView id("login.unsendable-password");
    see(findings, {id, Severity::Error, Stage::Login, Side::ThisComputer},
        notesBeginningWith(session, QByteArrayView(id.data(), id.size())));
}

void remarks(const Session &session, Findings &findings)
{
    for (const QLatin1StringView id : {QLatin1StringView("capability.refused"),
             QLatin1StringView("login.not-ascii"), QLatin1StringView("server.alert")}) {
        const std::vector<int> evidence =
            notesBeginningWith(session, QByteArrayView(id.data(), id.size()));
        if (!evidence.empty())
            see(findings,
                {id, Severity::Info, stageOfFirst(session, evidence), serverSideOf(session.plan),
                    Retry::None},
                evidence);
    }
}

} // namespace

void mailboxFindings(const Case &seen, Findings &findings)
{
    const Session &session = seen.session;
    if (carriesMail(session.plan.protocol))
        return;
    refusedForAReason(session, findings);
    loginDisabled(session, findings);
    alreadySignedIn(session, findings);
    unsendablePassword(session, findings);
    remarks(session, findings);
}

} // namespace smtpscope
