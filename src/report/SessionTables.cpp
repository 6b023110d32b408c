// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/SessionTables.h"

#include "report/FindingTexts.h"
#include "report/NoteTexts.h"
#include "report/VerdictTexts.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SessionTables)
};

constexpr qsizetype MostNames = 30; // of a certificate

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

// A column that no row fills says nothing.
void removeEmptyColumns(TableBlock &table)
{
    for (qsizetype column = table.header.size() - 1; column >= 0; --column) {
        const auto isEmptyIn = [column](const std::vector<Phrases> &row) {
            return plainText(row[size_t(column)]).isEmpty();
        };
        if (!std::all_of(table.rows.begin(), table.rows.end(), isEmptyIn))
            continue;
        table.header.removeAt(column);
        for (auto &row : table.rows)
            row.erase(row.begin() + column);
    }
}

QString securityName(Security security)
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

QString familyName(AddressFamily family)
{
    switch (family) {
    case AddressFamily::Any:
        return {};
    case AddressFamily::IPv4:
        return QStringLiteral("IPv4");
    case AddressFamily::IPv6:
        return QStringLiteral("IPv6");
    }
    return {};
}

Phrases fullName(const Session &session)
{
    Phrases name = sessionName(session);
    for (const QString &part :
        {familyName(session.plan.family), securityName(session.plan.security)}) {
        if (!part.isEmpty())
            append(name, own(QStringLiteral(", ") + part));
    }
    return name;
}

} // namespace

QString recipientState(const Recipient &recipient)
{
    if (!recipient.outcome)
        return Texts::tr("not asked");
    switch (*recipient.outcome) {
    case Outcome::Ok:
        return Texts::tr("accepted");
    case Outcome::Temporary:
        return Texts::tr("put off");
    case Outcome::Unknown:
        return Texts::tr("not known");
    case Outcome::Partial:
    case Outcome::Permanent:
    case Outcome::ProtocolError:
    case Outcome::Timeout:
    case Outcome::TlsError:
    case Outcome::DnsError:
    case Outcome::Refused:
    case Outcome::Unreachable:
    case Outcome::Lost:
    case Outcome::Cancelled:
        break;
    }
    return Texts::tr("refused");
}

std::vector<Phrases> sessionNames(const RedactedCheck &check)
{
    QHash<QString, int> times;
    for (const RedactedSession &one : check.sessions())
        ++times[plainText(sessionName(one.session()))];
    std::vector<Phrases> names;
    for (const RedactedSession &one : check.sessions()) {
        const Phrases name = sessionName(one.session());
        names.push_back(times.value(plainText(name)) > 1 ? fullName(one.session()) : name);
    }
    return names;
}

Phrases sessionName(const Session &session)
{
    const QString &socket = session.plan.route.socketPath;
    if (!socket.isEmpty())
        return filled(Texts::tr("socket %1"), {recorded(socket)});
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
    removeEmptyColumns(table);
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
            items.push_back(sentence(text));
    }
    return items;
}

} // namespace smtpscope
