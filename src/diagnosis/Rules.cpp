// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/Rules.h"

#include "diagnosis/Evidence.h"
#include "diagnosis/MailboxRules.h"
#include "diagnosis/NameRules.h"
#include "diagnosis/Sides.h"
#include "protocol/ReplyClass.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

// The sign-in has another stage where a mailbox is opened.
Stage signInStageOf(const Plan &plan)
{
    return carriesMail(plan.protocol) ? Stage::Auth : Stage::Login;
}

void startTlsInjection(const Session &session, Findings &findings)
{
    const QLatin1StringView id("starttls.injection");
    const Statement what{id, Severity::Error, Stage::StartTls, Side::Network, Retry::No};
    see(findings, what, eventsWithDefect(session, id));
}

void startTlsNotOffered(const Session &session, Findings &findings)
{
    const Statement what{QLatin1StringView("starttls.not-offered"), Severity::Error,
        Stage::StartTls, serverSideOf(session.plan)};
    see(findings, what, notesBeginningWith(session, "starttls.not-offered"));
}

void startTlsRefused(const Session &session, Findings &findings)
{
    const Statement what{QLatin1StringView("starttls.refused"), Severity::Warning, Stage::StartTls,
        serverSideOf(session.plan), Retry::Later};
    see(findings, what, notesBeginningWith(session, "starttls.refused-goes-on-plain"));
}

void authNotOffered(const Session &session, Findings &findings)
{
    const Statement what{QLatin1StringView("auth.not-offered"), Severity::Error,
        signInStageOf(session.plan), Side::ThisComputer};
    see(findings, what, notesBeginningWith(session, "auth.not-offered"));
}

void authMechanismNotOffered(const Session &session, Findings &findings)
{
    const Statement what{QLatin1StringView("auth.mechanism-not-offered"), Severity::Error,
        signInStageOf(session.plan), Side::ThisComputer};
    see(findings, what, notesBeginningWith(session, "auth.mechanism-not-offered"));
}

void authNeedsTls(const Session &session, Findings &findings)
{
    const Statement what{QLatin1StringView("auth.needs-tls"), Severity::Error,
        signInStageOf(session.plan), serverSideOf(session.plan)};
    see(findings, what, notesBeginningWith(session, "auth.needs-tls"));
}

void authUnverifiedTls(const Session &session, Findings &findings)
{
    const Statement what{QLatin1StringView("auth.unverified-tls"), Severity::Error,
        signInStageOf(session.plan), serverSideOf(session.plan)};
    see(findings, what, notesBeginningWith(session, "auth.unverified-tls"));
}

void smtpUtf8NotOffered(const Session &session, Findings &findings)
{
    const Statement what{QLatin1StringView("mail.smtputf8-not-offered"), Severity::Error,
        Stage::Mail, serverSideOf(session.plan)};
    see(findings, what, notesBeginningWith(session, "mail.smtputf8-not-offered"));
}

// What the plan asked for and the server does not know; the mail went on without it, or not at all.
void wishNotOffered(const Session &session, Findings &findings)
{
    const std::pair<QLatin1StringView, Severity> wishes[]{
        {QLatin1StringView("mail.requiretls-not-offered"), Severity::Error},
        {QLatin1StringView("xclient.not-offered"), Severity::Error},
        {QLatin1StringView("dsn.not-offered"), Severity::Info},
        {QLatin1StringView("deliverby.not-offered"), Severity::Info},
        {QLatin1StringView("pipelining.not-offered"), Severity::Info},
        {QLatin1StringView("bdat.not-offered"), Severity::Info},
    };
    for (const auto &[id, severity] : wishes) {
        const std::vector<int> evidence =
            notesBeginningWith(session, QByteArrayView(id.data(), id.size()));
        if (evidence.empty())
            continue;
        const Stage stage = session.events()[size_t(evidence.front() - 1)].stage;
        see(findings, {id, severity, stage, serverSideOf(session.plan)}, evidence);
    }
}

bool isRefusedRequest(const Session &session, size_t index)
{
    const Event &event = session.events()[index];
    const Reply *reply = session.replyOf(event);
    if (!reply || reply->code < 400 || index == 0)
        return false;
    const QByteArray asked =
        session.bytesOf(session.events()[index - 1]).toByteArray().left(4).toUpper();
    return QByteArrayList{"VRFY", "EXPN", "HELP", "NOOP", "ETRN"}.contains(asked);
}

// VRFY and its kin decide nothing, but a refusal is worth a line.
void requestRefused(const Session &session, Findings &findings)
{
    std::vector<int> evidence;
    for (size_t i = 0; i < session.events().size(); ++i) {
        if (isRefusedRequest(session, i))
            evidence.push_back(int(i) + 1);
    }
    if (evidence.empty())
        return;
    const Stage stage = session.events()[size_t(evidence.front() - 1)].stage;
    const QLatin1StringView id("request.refused");
    see(findings, {id, Severity::Info, stage, serverSideOf(session.plan), Retry::None}, evidence);
}

// Where the connection went on all the same, a bad certificate is a warning.
void certificate(const Session &session, Findings &findings, QLatin1StringView id, Side side)
{
    const auto &errors = session.endpoint.tls.errors;
    const auto isThis = [&](const TlsError &error) { return error.id == id; };
    if (std::none_of(errors.begin(), errors.end(), isThis))
        return;
    const auto isHandshake = [](const Event &event) {
        return event.stage == Stage::Tls
            && (event.kind == EventKind::Encrypted || event.kind == EventKind::Defect);
    };
    const bool decided = session.verdict.stage == Stage::Tls;
    const Severity severity = decided ? Severity::Error : Severity::Warning;
    see(findings, {id, severity, Stage::Tls, side}, evidenceWhere(session, isHandshake));
}

void certificateExpired(const Session &session, Findings &findings)
{
    const QLatin1StringView id("tls.certificate.expired");
    certificate(session, findings, id, serverSideOf(session.plan));
}

void certificateNotYetValid(const Session &session, Findings &findings)
{
    // Most often it is this computer's clock that is wrong.
    const QLatin1StringView id("tls.certificate.not-yet-valid");
    certificate(session, findings, id, Side::ThisComputer);
}

void certificateWrongName(const Session &session, Findings &findings)
{
    // Most often the settings hold another name of the same server.
    const QLatin1StringView id("tls.certificate.wrong-name");
    certificate(session, findings, id, Side::ThisComputer);
}

void certificateSelfSigned(const Session &session, Findings &findings)
{
    const QLatin1StringView id("tls.certificate.self-signed");
    certificate(session, findings, id, serverSideOf(session.plan));
}

void certificateUntrusted(const Session &session, Findings &findings)
{
    const QLatin1StringView id("tls.certificate.untrusted");
    certificate(session, findings, id, serverSideOf(session.plan));
}

void certificateIncomplete(const Session &session, Findings &findings)
{
    const QLatin1StringView id("tls.certificate.incomplete");
    certificate(session, findings, id, serverSideOf(session.plan));
}

void notTls(const Session &session, Findings &findings)
{
    const QLatin1StringView id("tls.not-tls");
    const Statement what{id, Severity::Error, Stage::Tls, Side::ThisComputer};
    see(findings, what, eventsWithDefect(session, id));
}

// Servers may also finish the handshake and then say in words what they miss (Postfix 3.7: "421
// 4.7.1 Error: No client certificate presented").
void clientCertificateReply(const Session &session, Findings &findings)
{
    const std::vector<int> evidence = evidenceWhere(session, [&](const Event &event) {
        const Reply *reply = session.replyOf(event);
        return reply && reply->code >= 400
            && session.bytesOf(event).toByteArray().toLower().contains("client certificate");
    });
    if (evidence.empty())
        return;
    const bool isShown = !session.plan.tls.certificatePath.isEmpty();
    const QLatin1StringView id = isShown ? QLatin1StringView("tls.client-certificate-refused")
                                         : QLatin1StringView("tls.client-certificate-required");
    const Stage stage = session.events()[size_t(evidence.front() - 1)].stage;
    see(findings, {id, Severity::Error, stage, Side::ThisComputer}, evidence);
}

void malformedReply(const Session &session, Findings &findings)
{
    const auto isMalformed = [&](const Event &event) {
        return event.stage != Stage::Quit && event.stage != Stage::Logout
            && session.defectOf(event).startsWith(QLatin1String("reply.malformed"));
    };
    const std::vector<int> evidence = evidenceWhere(session, isMalformed);
    if (evidence.empty())
        return;
    const Stage stage = session.events()[size_t(evidence.front() - 1)].stage;
    see(findings,
        {QLatin1StringView("reply.malformed"), Severity::Error, stage, serverSideOf(session.plan)},
        evidence);
}

void quitFailed(const Session &session, Findings &findings)
{
    const auto failed = [&](const Event &event) {
        if (event.stage != Stage::Quit && event.stage != Stage::Logout)
            return false;
        const Reply *reply = session.replyOf(event);
        return event.kind == EventKind::Timeout || event.kind == EventKind::Lost
            || event.kind == EventKind::Defect
            || (reply && classify(event.stage, *reply) != ReplyClass::Accepted);
    };
    const Stage goodbye = carriesMail(session.plan.protocol) ? Stage::Quit : Stage::Logout;
    const Statement what{QLatin1StringView("quit.failed"), Severity::Info, goodbye,
        serverSideOf(session.plan), Retry::None};
    see(findings, what, evidenceWhere(session, failed));
}

// A failed address is only a warning when another one answered.
void connectFailure(const Session &session, Findings &findings, QLatin1StringView id, Side side)
{
    const bool decided = session.verdict.stage == Stage::Connect;
    const Severity severity = decided ? Severity::Error : Severity::Warning;
    const bool isHere = !session.plan.route.socketPath.isEmpty();
    see(findings, {id, severity, Stage::Connect, isHere ? Side::ThisComputer : side},
        eventsWithDefect(session, id));
}

void connectRefused(const Session &session, Findings &findings)
{
    const QLatin1StringView id("connect.refused");
    connectFailure(session, findings, id, serverSideOf(session.plan));
}

void connectUnreachable(const Session &session, Findings &findings)
{
    connectFailure(session, findings, QLatin1StringView("connect.unreachable"), Side::Network);
}

void connectTimeout(const Session &session, Findings &findings)
{
    connectFailure(session, findings, QLatin1StringView("connect.timeout"), Side::Network);
}

// The way through a proxy, and the local end of a connection.
void routeFailure(const Session &session, Findings &findings)
{
    const std::pair<QLatin1StringView, Side> failures[]{
        {QLatin1StringView("connect.bind-failed"), Side::ThisComputer},
        {QLatin1StringView("proxy.unreachable"), Side::ThisComputer},
        {QLatin1StringView("proxy.auth-failed"), Side::ThisComputer},
        {QLatin1StringView("proxy.malformed"), Side::ThisComputer},
        {QLatin1StringView("proxy.refused"), Side::Network},
        {QLatin1StringView("proxy.timeout"), Side::Network},
    };
    for (const auto &[id, side] : failures)
        connectFailure(session, findings, id, side);
}

// What of TLS is to be mended here and not at the server.
void ownTlsFault(const Session &session, Findings &findings)
{
    for (const QLatin1StringView id : {QLatin1StringView("tls.version-not-available"),
             QLatin1StringView("tls.client-certificate-required"),
             QLatin1StringView("tls.client-certificate-refused")}) {
        const Statement what{id, Severity::Error, Stage::Tls, Side::ThisComputer};
        see(findings, what, eventsWithDefect(session, id));
    }
}

using Rule = void (*)(const Session &, Findings &);

constexpr std::array Rules{
    Rule(nameFailures),
    nameRemarks,
    wishNotOffered,
    requestRefused,
    connectRefused,
    connectUnreachable,
    connectTimeout,
    routeFailure,
    ownTlsFault,
    clientCertificateReply,
    malformedReply,
    startTlsInjection,
    startTlsNotOffered,
    startTlsRefused,
    notTls,
    certificateExpired,
    certificateNotYetValid,
    certificateSelfSigned,
    certificateIncomplete,
    certificateUntrusted,
    certificateWrongName,
    authNotOffered,
    authMechanismNotOffered,
    authNeedsTls,
    authUnverifiedTls,
    smtpUtf8NotOffered,
    quitFailed,
    mailboxFindings,
};

} // namespace

std::vector<Finding> findingsOf(const Session &session)
{
    Findings findings;
    for (const Rule rule : Rules)
        rule(session, findings);
    return findings;
}

} // namespace smtpscope
