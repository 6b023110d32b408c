// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/SessionTables.h"

#include "report/FindingTexts.h"
#include "report/NoteTexts.h"
#include "report/VerdictTexts.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SessionTables)
};

constexpr qsizetype MostNames = 30; // of a certificate

QString recipientState(const Recipient &recipient)
{
    if (!recipient.outcome)
        return Texts::tr("not asked");
    return *recipient.outcome == Outcome::Ok ? Texts::tr("accepted") : Texts::tr("refused");
}

QString validityText(const CertificateFacts &certificate, const QDateTime &seen)
{
    const qint64 days = seen.daysTo(certificate.notAfter);
    const QString from = certificate.notBefore.date().toString(Qt::ISODate);
    const QString until = certificate.notAfter.date().toString(Qt::ISODate);
    if (days < 0)
        return Texts::tr("from %1 to %2 (it had expired)").arg(from, until);
    if (seen < certificate.notBefore)
        return Texts::tr("from %1 to %2 (not yet valid then)").arg(from, until);
    return Texts::tr("from %1 to %2 (days left then: %3)").arg(from, until, QString::number(days));
}

Phrases namesOf(const CertificateFacts &certificate)
{
    std::vector<Phrases> names;
    for (const QString &name : certificate.names.mid(0, MostNames))
        names.push_back(recorded(name));
    Phrases text = joined(names, QStringLiteral(", "));
    if (certificate.names.size() > MostNames)
        append(text, own(Texts::tr(" and more: %1").arg(certificate.names.size() - MostNames)));
    return text;
}

Phrases stateOf(const TlsFacts &tls)
{
    if (tls.verified)
        return own(Texts::tr("verified; certificates sent: %1").arg(tls.chain.size()));
    std::vector<Phrases> errors;
    for (const TlsError &error : tls.errors)
        errors.push_back(filled(
            Texts::tr("not in order: %1 (%2)"), {defectPhrases(error.id), recorded(error.text)}));
    return errors.empty() ? own(Texts::tr("not verified")) : joined(errors, QStringLiteral("; "));
}

} // namespace

Phrases sessionName(const Session &session)
{
    const Endpoint &endpoint = session.endpoint;
    const QString port = QString::number(endpoint.port > 0 ? endpoint.port : session.plan.port);
    const Phrases host = recorded(endpoint.host.isEmpty() ? session.plan.host : endpoint.host);
    if (endpoint.address.isEmpty() || endpoint.address == endpoint.host)
        return filled(Texts::tr("%1, port %2"), {host, own(port)});
    return filled(Texts::tr("%1 [%2], port %3"), {host, recorded(endpoint.address), own(port)});
}

TableBlock hostsTable(const RedactedCheck &check)
{
    TableBlock table;
    table.header = {
        Texts::tr("Preference"), Texts::tr("Host"), Texts::tr("Security"), Texts::tr("Result")};
    for (const RedactedSession &one : check.sessions()) {
        const Session &session = one.session();
        const auto &preference = session.endpoint.preference;
        table.rows.push_back({own(preference ? QString::number(*preference) : QString()),
            sessionName(session), own(idOf(session.plan.security)), happenedPhrases(session)});
    }
    return table;
}

TableBlock recipientsTable(const Session &session)
{
    TableBlock table;
    table.header = {Texts::tr("Recipient"), Texts::tr("Result"), Texts::tr("Reply")};
    for (const Recipient &recipient : session.recipients) {
        const Phrases reply =
            recipient.reply ? recorded(replyText(*recipient.reply)) : own(QString());
        table.rows.push_back({recorded(recipient.address), own(recipientState(recipient)), reply});
    }
    return table;
}

std::vector<Fact> certificateFacts(const Session &session)
{
    const TlsFacts &tls = session.endpoint.tls;
    if (tls.chain.empty())
        return {};
    const CertificateFacts &certificate = tls.chain.front();
    return {{Texts::tr("Made out to"), recorded(certificate.subject)},
        {Texts::tr("For the names"), namesOf(certificate)},
        {Texts::tr("Issued by"), recorded(certificate.issuer)},
        {Texts::tr("Valid"), own(validityText(certificate, session.started))},
        {Texts::tr("Key"), recorded(certificate.key)},
        {Texts::tr("SHA-256"), recorded(certificate.sha256)}, {Texts::tr("State"), stateOf(tls)}};
}

std::vector<Phrases> alsoSeen(const Session &session)
{
    std::vector<Phrases> items;
    for (int i = 0; i < int(session.findings.size()); ++i) {
        const Finding &finding = session.findings[size_t(i)];
        if (session.verdict.finding == i)
            continue;
        const Phrases text = findingPhrases(finding, session);
        if (!text.empty())
            items.push_back(filled(QStringLiteral("%1."), {text}));
    }
    return items;
}

} // namespace smtpscope
