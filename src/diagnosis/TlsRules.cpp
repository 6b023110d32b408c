// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/TlsRules.h"

#include "diagnosis/ServerRules.h"
#include "diagnosis/Sides.h"

namespace smtpscope {

namespace {

// The server demands what it did not offer: somebody on the way must have taken the offer out.
bool demandsWhatIsNotOffered(const Case &seen)
{
    const bool isDemand = seen.cause == QLatin1String("sign-in-needs-tls")
        || seen.cause == QLatin1String("tls-problem");
    return isDemand && seen.session.verdict.reply && seen.session.verdict.reply->code == 530
        && seen.talk.hello >= 0 && seen.talk.encrypted < 0
        && seen.session.plan.security != Security::Tls
        && !seen.offers(QLatin1StringView("STARTTLS"));
}

bool endedBy(const Case &seen, const char *note)
{
    return seen.judgement.event >= 0
        && seen.session.bytesOf(seen.event(seen.judgement.event)).startsWith(note);
}

// The engine kept the password back because the line is not encrypted.
std::vector<int> keptPassword(const Case &seen)
{
    return endedBy(seen, "auth.needs-tls") ? std::vector{seen.decider()} : std::vector<int>();
}

// The sign-in failed because the line is not encrypted: it was not tried, or not even offered.
std::vector<int> signInWithoutTls(const Case &seen)
{
    const bool isFollowUp = endedBy(seen, "auth.needs-tls") || endedBy(seen, "auth.not-offered");
    return isFollowUp ? std::vector{seen.decider()} : std::vector<int>();
}

} // namespace

void startTlsInjection(const Case &seen, Findings &findings)
{
    const QLatin1StringView id("starttls.injection");
    see(findings, {id, Severity::Error, Stage::StartTls, Side::Network, Retry::No},
        eventsWithDefect(seen.session, id));
}

void startTlsStripped(const Case &seen, Findings &findings)
{
    std::vector<int> evidence = notesBeginningWith(seen.session, "starttls.not-offered");
    if (evidence.empty())
        evidence = keptPassword(seen);
    const bool isCrossedOut = !evidence.empty() && hasFilteringFirewall(seen);
    if (!isCrossedOut && demandsWhatIsNotOffered(seen))
        evidence = {seen.decider(), seen.talk.hello + 1};
    else if (!isCrossedOut)
        return;
    see(findings,
        {QLatin1StringView("starttls.stripped"), Severity::Error, Stage::StartTls, Side::Network},
        evidence);
}

void startTlsNotOffered(const Case &seen, Findings &findings)
{
    seeNotes(seen.session, findings,
        {QLatin1StringView("starttls.not-offered"), Severity::Error, Stage::StartTls,
            serverSideOf(seen)});
}

void startTlsRefused(const Case &seen, Findings &findings)
{
    const QLatin1StringView id("starttls.refused");
    std::vector<int> evidence = notesBeginningWith(seen.session, "starttls.refused-goes-on-plain");
    const std::vector<int> kept = evidence.empty() ? evidence : signInWithoutTls(seen);
    evidence.insert(evidence.end(), kept.begin(), kept.end());
    see(findings,
        {id, kept.empty() ? Severity::Warning : Severity::Error, Stage::StartTls,
            serverSideOf(seen), Retry::Later},
        evidence);
    const auto &verdict = seen.session.verdict;
    const bool isRefusal =
        verdict.outcome == Outcome::Temporary || verdict.outcome == Outcome::Permanent;
    const bool isClosing = verdict.reply
        && (verdict.reply->code == 421 || verdict.reply->status == QLatin1String("BYE"));
    if (!seen.failedAt(Stage::StartTls) || !isRefusal || !verdict.reply || isClosing)
        return;
    const Retry retry = verdict.outcome == Outcome::Temporary ? Retry::Later : Retry::AfterChange;
    see(findings, {id, Severity::Error, Stage::StartTls, serverSideOf(seen), retry},
        {seen.decider()});
}

void notTls(const Case &seen, Findings &findings)
{
    const QLatin1StringView id("tls.not-tls");
    see(findings, {id, Severity::Error, Stage::Tls, Side::ThisComputer},
        eventsWithDefect(seen.session, id));
}

void oldTlsVersion(const Case &seen, Findings &findings)
{
    const QString &version = seen.session.endpoint.tls.protocol;
    const bool isOld = version == QLatin1String("TLSv1") || version == QLatin1String("TLSv1.0")
        || version == QLatin1String("TLSv1.1") || version.startsWith(QLatin1String("SSL"));
    if (isOld && seen.talk.encrypted >= 0)
        see(findings,
            {QLatin1StringView("tls.old-version"), Severity::Warning, Stage::Tls,
                serverSideOf(seen)},
            {seen.talk.encrypted + 1});
}

void ownTlsFault(const Case &seen, Findings &findings)
{
    for (const QLatin1StringView id : {QLatin1StringView("tls.version-not-available"),
             QLatin1StringView("tls.client-certificate-required"),
             QLatin1StringView("tls.client-certificate-refused")})
        see(findings, {id, Severity::Error, Stage::Tls, Side::ThisComputer},
            eventsWithDefect(seen.session, id));
}

// Servers may also finish the handshake and then say in words what they miss (Postfix 3.7: "421
// 4.7.1 Error: No client certificate presented").
void clientCertificateReply(const Case &seen, Findings &findings)
{
    const Session &session = seen.session;
    const std::vector<int> evidence = evidenceWhere(session, [&](const Event &event) {
        const Reply *reply = session.replyOf(event);
        return reply && reply->code >= 400
            && reply->text().contains(QLatin1StringView("client certificate"), Qt::CaseInsensitive);
    });
    if (evidence.empty())
        return;
    const bool isShown = !session.plan.tls.certificatePath.isEmpty();
    const QLatin1StringView id = isShown ? QLatin1StringView("tls.client-certificate-refused")
                                         : QLatin1StringView("tls.client-certificate-required");
    see(findings, {id, Severity::Error, stageOfFirst(session, evidence), Side::ThisComputer},
        evidence);
}

} // namespace smtpscope
