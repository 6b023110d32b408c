// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/GridFieldTexts.h"

#include "report/NoteTexts.h"
#include "report/VerdictTexts.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(GridFieldTexts)
};

constexpr qsizetype LongestBanner = 40;

// The server's own first words, cut to what fits into a row.
QString bannerText(const Session &session)
{
    for (const Event &event : session.events()) {
        const Reply *reply = session.replyOf(event);
        if (!reply || event.stage != Stage::Banner)
            continue;
        const QString text = reply->text().simplified();
        return text.size() > LongestBanner ? text.left(LongestBanner) + QStringLiteral(" …") : text;
    }
    return {};
}

QString certificateText(const TlsFacts &tls)
{
    if (!tls.errors.empty())
        return Texts::tr("certificate not in order: %1").arg(defectText(tls.errors.front().id));
    if (!tls.verified || tls.chain.empty())
        return Texts::tr("certificate not checked");
    return Texts::tr("certificate good until %1")
        .arg(tls.chain.front().notAfter.date().toString(Qt::ISODate));
}

QString signInText(const Session &session)
{
    const QString offered = session.capabilities.value(QStringLiteral("AUTH"));
    return offered.isEmpty() ? Texts::tr("no sign-in") : Texts::tr("sign-in %1").arg(offered);
}

QString timeText(const Session &session)
{
    if (session.events().empty())
        return {};
    return Texts::tr("%1 ms").arg(double(session.events().back().timeNs) / 1e6, 0, 'f', 0);
}

QString answerText(const Session &session, Security security)
{
    QStringList parts{bannerText(session)};
    if (!session.endpoint.tls.protocol.isEmpty())
        parts += {session.endpoint.tls.protocol, certificateText(session.endpoint.tls)};
    else if (security == Security::None)
        parts += session.capabilities.contains(QStringLiteral("STARTTLS"))
            ? Texts::tr("STARTTLS offered")
            : Texts::tr("no STARTTLS");
    parts += {signInText(session), timeText(session)};
    return parts.join(QStringLiteral("; "));
}

// What went wrong before anything was said.
QString connectText(const Verdict &verdict)
{
    switch (verdict.outcome) {
    case Outcome::Refused:
        return Texts::tr("closed");
    case Outcome::Timeout:
        return Texts::tr("silent");
    case Outcome::Unreachable:
        return Texts::tr("no way there");
    case Outcome::Ok:
    case Outcome::Partial:
    case Outcome::Temporary:
    case Outcome::Permanent:
    case Outcome::ProtocolError:
    case Outcome::TlsError:
    case Outcome::DnsError:
    case Outcome::Lost:
    case Outcome::Unknown:
    case Outcome::Cancelled:
        break;
    }
    return Texts::tr("no connection");
}

QString nameText(const Session &session)
{
    const auto &findings = session.findings;
    const bool hasNone = session.verdict.finding
        && findings[size_t(*session.verdict.finding)].id == QLatin1String("dns.no-address");
    return hasNone ? Texts::tr("the host has no address of this kind")
                   : Texts::tr("the name could not be looked up");
}

QString failureText(const Session &session)
{
    const Verdict &verdict = session.verdict;
    if (verdict.reply)
        return replyText(*verdict.reply);
    if (verdict.finding) {
        const QString id = session.findings[size_t(*verdict.finding)].id;
        QString known = defectText(id);
        if (known != id)
            return known;
    }
    if (verdict.stage == Stage::Banner && verdict.outcome == Outcome::Timeout)
        return Texts::tr("takes the connection and says nothing: it may wait for TLS");
    return Texts::tr("ended at %1").arg(stageText(verdict.stage));
}

} // namespace

QString securityText(Security security)
{
    switch (security) {
    case Security::None:
        return Texts::tr("plain");
    case Security::StartTls:
    case Security::StartTlsIfOffered:
        return QStringLiteral("STARTTLS");
    case Security::Tls:
        return QStringLiteral("TLS");
    }
    return {};
}

QString fieldText(const Session &session, const GridField &field)
{
    switch (session.verdict.stage) {
    case Stage::Dns:
        return nameText(session);
    case Stage::Connect:
        return connectText(session.verdict);
    case Stage::Input:
    case Stage::Banner:
    case Stage::Ehlo:
    case Stage::StartTls:
    case Stage::Tls:
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
        break;
    }
    if (session.verdict.outcome != Outcome::Ok)
        return failureText(session);
    if (field.isControl) // it is only listened to
        return bannerText(session) + QStringLiteral("; ") + timeText(session);
    return answerText(session, field.security);
}

} // namespace smtpscope
