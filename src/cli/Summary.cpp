// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/Summary.h"

#include "report/FindingTexts.h"
#include "report/NoteTexts.h"
#include "report/SessionTables.h"
#include "report/VerdictTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QDateTime>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

const QString Indent = QStringLiteral("  ");

QString validityText(const CertificateFacts &certificate)
{
    const qint64 days = QDateTime::currentDateTimeUtc().daysTo(certificate.notAfter);
    const QString from = certificate.notBefore.date().toString(Qt::ISODate);
    const QString until = certificate.notAfter.date().toString(Qt::ISODate);
    if (days < 0)
        return Texts::tr("valid from %1 to %2 (expired)").arg(from, until);
    return Texts::tr("valid from %1 to %2 (days left: %3)").arg(from, until, QString::number(days));
}

QStringList certificateLines(const TlsFacts &tls)
{
    if (tls.chain.empty())
        return {};
    const CertificateFacts &own = tls.chain.front();
    QStringList lines{QString(), Texts::tr("Certificate")};
    lines += Indent + Texts::tr("%1, issued by %2, %3").arg(own.subject, own.issuer, own.key);
    lines += Indent + Texts::tr("for %1").arg(own.names.join(QStringLiteral(", ")));
    lines += Indent + validityText(own);
    if (tls.verified)
        lines += Indent + Texts::tr("verified; certificates sent: %1").arg(tls.chain.size());
    for (const TlsError &error : tls.errors)
        lines += Indent + Texts::tr("not in order: %1 (%2)").arg(defectText(error.id), error.text);
    return lines;
}

QStringList recipientLines(const Session &session)
{
    if (session.recipients.empty())
        return {};
    QStringList lines{QString(), Texts::tr("Recipients")};
    for (const Recipient &recipient : session.recipients) {
        QString line = Indent + recipientState(recipient).leftJustified(11) + recipient.address;
        if (recipient.reply)
            line += QStringLiteral(": ") + replyText(*recipient.reply);
        lines += line;
    }
    return lines;
}

QStringList remarkLines(const Session &session)
{
    QStringList lines;
    for (int i = 0; i < int(session.findings.size()); ++i) {
        const Finding &finding = session.findings[size_t(i)];
        const QString text = findingText(finding, session);
        if (session.verdict.finding == i || text.isEmpty())
            continue;
        if (lines.isEmpty())
            lines += {QString(), Texts::tr("Also seen")};
        lines += Indent + text;
    }
    return lines;
}

} // namespace

QStringList summaryLines(const Session &session)
{
    QStringList lines =
        certificateLines(session.endpoint.tls) + recipientLines(session) + remarkLines(session);
    lines += {QString(), Texts::tr("Verdict: %1").arg(verdictSentence(session))};
    for (QString &line : lines)
        line = printable(QStringView(line));
    return lines;
}

} // namespace smtpscope
