// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/certificate/CertificateTexts.h"

#include "report/NoteTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CertificateTexts)
};

bool isOver(const CertificateFacts &certificate, const QDateTime &seen)
{
    return certificate.notAfter.isValid() && seen.isValid() && seen > certificate.notAfter;
}

bool isYetToCome(const CertificateFacts &certificate, const QDateTime &seen)
{
    return certificate.notBefore.isValid() && seen.isValid() && seen < certificate.notBefore;
}

QString endedText(const CertificateFacts &certificate, int daysBefore)
{
    constexpr int MostDays = 99; // from there on a date says more
    if (daysBefore > MostDays)
        return Texts::tr("expired on %1").arg(dayText(certificate.notAfter));
    if (daysBefore > 1)
        return Texts::tr("expired %1 days before this check").arg(daysBefore);
    return daysBefore == 1 ? Texts::tr("expired a day before this check")
                           : Texts::tr("expired on the day of this check");
}

QString sentenceOf(const TlsError &error)
{
    const QString what = defectText(error.id);
    const QString words = what.left(1).toUpper() + what.mid(1);
    const QString said = printable(QStringView(error.text));
    if (said.isEmpty() || said.compare(words, Qt::CaseInsensitive) == 0)
        return Texts::tr("%1.").arg(words);
    return Texts::tr("%1. The TLS library says: %2").arg(words, said);
}

} // namespace

QString dayText(const QDateTime &time)
{
    return QLocale().toString(time.toUTC().date(), QStringLiteral("d MMM yyyy"));
}

QString certificateState(const Session &session, int index)
{
    const CertificateFacts &certificate = session.endpoint.tls.chain[size_t(index)];
    const QDateTime &seen = session.started;
    const int days = int(qAbs(certificate.notAfter.daysTo(seen)));
    if (isOver(certificate, seen))
        return endedText(certificate, days);
    if (isYetToCome(certificate, seen))
        return Texts::tr("not valid before %1").arg(dayText(certificate.notBefore));
    if (isFaulty(session, index))
        return Texts::tr("not in order");
    return Texts::tr("until %1").arg(dayText(certificate.notAfter));
}

bool isFaulty(const Session &session, int index)
{
    const TlsFacts &tls = session.endpoint.tls;
    const CertificateFacts &certificate = tls.chain[size_t(index)];
    return isOver(certificate, session.started) || isYetToCome(certificate, session.started)
        || (index == 0 && !tls.errors.empty());
}

QStringList certificateFaults(const Session &session, int index)
{
    const TlsFacts &tls = session.endpoint.tls;
    const CertificateFacts &certificate = tls.chain[size_t(index)];
    QStringList faults;
    if (index == 0)
        for (const TlsError &error : tls.errors)
            faults.append(sentenceOf(error));
    if (!faults.isEmpty())
        return faults;
    if (isOver(certificate, session.started))
        faults.append(Texts::tr("It had run out when the check was made."));
    if (isYetToCome(certificate, session.started))
        faults.append(Texts::tr("It was not valid yet when the check was made."));
    return faults;
}

bool holdsName(const CertificateFacts &certificate, const QString &name)
{
    const auto matches = [&](const QString &held) {
        if (held.compare(name, Qt::CaseInsensitive) == 0)
            return true;
        const qsizetype dot = name.indexOf(QLatin1Char('.'));
        return held.startsWith(QLatin1String("*.")) && dot > 0
            && name.mid(dot).compare(held.mid(1), Qt::CaseInsensitive) == 0;
    };
    if (certificate.names.isEmpty())
        return matches(certificate.subject);
    return std::any_of(certificate.names.begin(), certificate.names.end(), matches);
}

QString askedName(const Session &session)
{
    if (!session.plan.serverName.isEmpty())
        return session.plan.serverName;
    return session.plan.host.isEmpty() ? session.endpoint.host : session.plan.host;
}

QString fingerprintText(const QString &hex)
{
    constexpr qsizetype OfLine = 16; // eight pairs can be compared at a glance
    QStringList lines;
    for (qsizetype line = 0; line < hex.size(); line += OfLine) {
        QStringList pairs;
        const QString part = hex.mid(line, OfLine).toUpper();
        for (qsizetype at = 0; at < part.size(); at += 2)
            pairs.append(part.mid(at, 2));
        lines.append(pairs.join(QLatin1Char(':')));
    }
    return lines.join(QStringLiteral(":\n"));
}

} // namespace smtpscope
