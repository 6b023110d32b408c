// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "diagnosis/CertificateRules.h"

#include "diagnosis/HostNames.h"
#include "diagnosis/Sides.h"

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

constexpr qint64 SoonDays = 14; // who renews by itself has done so by then

// Virus scanners that put themselves in between on the computer itself.
constexpr std::array Scanners{
    QLatin1StringView("avast"),
    QLatin1StringView("avg technologies"),
    QLatin1StringView("avg web"),
    QLatin1StringView("avg mail"),
    QLatin1StringView("kaspersky"),
    QLatin1StringView("eset ssl"),
    QLatin1StringView("eset, spol"),
    QLatin1StringView("bitdefender"),
    QLatin1StringView("f-secure"),
    QLatin1StringView("g data"),
    QLatin1StringView("g-data"),
    QLatin1StringView("gdata"),
    QLatin1StringView("norton"),
    QLatin1StringView("mcafee"),
    QLatin1StringView("avira"),
    QLatin1StringView("bullguard"),
    QLatin1StringView("adguard"),
    QLatin1StringView("dr.web"),
    QLatin1StringView("webroot"),
    QLatin1StringView("malwarebytes"),
    QLatin1StringView("panda security"),
    QLatin1StringView("trend micro"),
    QLatin1StringView("web shield"),
    QLatin1StringView("mail shield"),
    QLatin1StringView("web/mail shield"),
    QLatin1StringView("antivirus"),
    QLatin1StringView("anti-virus"),
    QLatin1StringView("virus scanner"),
};

// Firewalls and proxies of a network that do the same for everybody in it.
constexpr std::array Firewalls{
    QLatin1StringView("zscaler"),
    QLatin1StringView("fortinet"),
    QLatin1StringView("fortigate"),
    QLatin1StringView("palo alto"),
    QLatin1StringView("blue coat"),
    QLatin1StringView("bluecoat"),
    QLatin1StringView("netskope"),
    QLatin1StringView("cisco umbrella"),
    QLatin1StringView("check point"),
    QLatin1StringView("watchguard"),
    QLatin1StringView("sonicwall"),
    QLatin1StringView("sophos"),
    QLatin1StringView("untangle"),
    QLatin1StringView("mitmproxy"),
    QLatin1StringView("squid"),
    QLatin1StringView("pfsense"),
    QLatin1StringView("opnsense"),
    QLatin1StringView("ssl inspection"),
    QLatin1StringView("tls inspection"),
    QLatin1StringView("ssl decrypt"),
};

template <std::size_t Count>
bool names(const std::array<QLatin1StringView, Count> &words, const QString &text)
{
    return std::any_of(words.begin(), words.end(),
        [&](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

// The engine kept the password back because of the certificate.
bool isReasonForSilence(const Case &seen)
{
    return seen.judgement.event >= 0
        && seen.session.bytesOf(seen.event(seen.judgement.event)).startsWith("auth.unverified-tls");
}

// Where the connection went on all the same, a bad certificate is a warning.
Severity severityIn(const Case &seen)
{
    const bool decides = seen.session.verdict.stage == Stage::Tls || isReasonForSilence(seen);
    return decides ? Severity::Error : Severity::Warning;
}

std::vector<int> handshakesOf(const Case &seen)
{
    std::vector<int> evidence = evidenceWhere(seen.session, [](const Event &event) {
        return event.stage == Stage::Tls
            && (event.kind == EventKind::Encrypted || event.kind == EventKind::Defect);
    });
    if (isReasonForSilence(seen))
        evidence.push_back(seen.decider());
    return evidence;
}

bool hasFault(const Session &session, QLatin1StringView id)
{
    const auto &errors = session.endpoint.tls.errors;
    return std::any_of(
        errors.begin(), errors.end(), [&](const TlsError &error) { return error.id == id; });
}

const CertificateFacts *serversOwn(const Session &session)
{
    const auto &chain = session.endpoint.tls.chain;
    return chain.empty() ? nullptr : &chain.front();
}

QString askedName(const Session &session)
{
    return session.plan.serverName.isEmpty() ? session.plan.host : session.plan.serverName;
}

// One certificate for names of which none is of the asked name's owner.
bool isOfSomebodyElse(const CertificateFacts &certificate, const QString &asked)
{
    const QString owner = organisationOf(asked);
    QStringList all = certificate.names;
    if (all.isEmpty())
        all = {certificate.subject};
    return std::none_of(
        all.begin(), all.end(), [&](const QString &name) { return organisationOf(name) == owner; });
}

} // namespace

void certificateFaults(const Case &seen, Findings &findings)
{
    const Side server = serverSideOf(seen);
    const std::pair<QLatin1StringView, Side> faults[]{
        {QLatin1StringView("tls.certificate.expired"), server},
        // Most often it is this computer's clock that is wrong.
        {QLatin1StringView("tls.certificate.not-yet-valid"), Side::ThisComputer},
        {QLatin1StringView("tls.certificate.self-signed"), server},
        {QLatin1StringView("tls.certificate.incomplete"), server},
        {QLatin1StringView("tls.certificate.untrusted"), server},
        // Most often the settings hold another name of the same server.
        {QLatin1StringView("tls.certificate.wrong-name"), Side::ThisComputer},
        {QLatin1StringView("tls.certificate.other"), server},
    };
    for (const auto &[id, side] : faults) {
        if (hasFault(seen.session, id))
            see(findings, {id, severityIn(seen), Stage::Tls, side}, handshakesOf(seen));
    }
}

void certificateOfInspector(const Case &seen, Findings &findings)
{
    const CertificateFacts *own = serversOwn(seen.session);
    if (!own || own->issuer == own->subject)
        return;
    const bool isScanner = names(Scanners, own->issuer);
    if (!isScanner && !names(Firewalls, own->issuer))
        return;
    const QLatin1StringView id = isScanner
        ? QLatin1StringView("tls.certificate.virus-scanner")
        : QLatin1StringView("tls.certificate.inspecting-firewall");
    const bool isTrusted = seen.session.endpoint.tls.errors.empty();
    see(findings,
        {id, isTrusted ? Severity::Info : severityIn(seen), Stage::Tls,
            isScanner ? Side::ThisComputer : Side::Network},
        handshakesOf(seen));
}

void certificateOfStranger(const Case &seen, Findings &findings)
{
    const CertificateFacts *own = serversOwn(seen.session);
    const QString asked = askedName(seen.session);
    if (!own || !isBigProvider(asked) || !isOfSomebodyElse(*own, asked)
        || !hasFault(seen.session, QLatin1StringView("tls.certificate.wrong-name")))
        return;
    see(findings,
        {QLatin1StringView("tls.certificate.redirected"), severityIn(seen), Stage::Tls,
            Side::Network},
        handshakesOf(seen));
}

void certificateForInternalName(const Case &seen, Findings &findings)
{
    const QString asked = askedName(seen.session);
    const bool isInternal = isIpAddress(asked) || isInternalName(asked);
    if (isInternal && hasFault(seen.session, QLatin1StringView("tls.certificate.wrong-name")))
        see(findings,
            {QLatin1StringView("tls.certificate.internal-name"), Severity::Info, Stage::Tls,
                Side::ThisComputer},
            handshakesOf(seen));
}

void certificateWithoutSni(const Case &seen, Findings &findings)
{
    const CertificateFacts *own = serversOwn(seen.session);
    if (!own)
        return;
    const bool isHint = own->subject.contains(QLatin1StringView("invalid2.invalid"))
        || own->subject.contains(QLatin1StringView("no sni"), Qt::CaseInsensitive)
        || own->names.contains(QStringLiteral("invalid2.invalid"));
    if (isHint)
        see(findings,
            {QLatin1StringView("tls.certificate.no-sni"), severityIn(seen), Stage::Tls,
                Side::ThisComputer},
            handshakesOf(seen));
}

void certificateExpiresSoon(const Case &seen, Findings &findings)
{
    const CertificateFacts *own = serversOwn(seen.session);
    const QDateTime &now = seen.session.started;
    if (!own || !now.isValid() || !own->notAfter.isValid() || own->notAfter < now)
        return;
    if (now.daysTo(own->notAfter) < SoonDays)
        see(findings,
            {QLatin1StringView("tls.certificate.expires-soon"), Severity::Warning, Stage::Tls,
                serverSideOf(seen)},
            handshakesOf(seen));
}

} // namespace smtpscope
