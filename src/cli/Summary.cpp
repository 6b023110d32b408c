// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/Summary.h"

#include "app/Advice.h"
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
constexpr qsizetype WidestText = 100;

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

// Text that belongs below a heading, in lines that fit a terminal.
void addParagraph(QStringList &lines, const QString &mark, const QString &text)
{
    const QString margin(Indent.size() + mark.size(), QLatin1Char(' '));
    QString line = Indent + mark;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const bool isBegun = line.size() > margin.size();
        if (isBegun && line.size() + 1 + word.size() > WidestText) {
            lines += line;
            line = margin + word;
        } else {
            line += isBegun ? QLatin1Char(' ') + word : word;
        }
    }
    lines += line;
}

QStringList adviceLines(const Session &session, const Knowledge &knowledge)
{
    if (!session.verdict.finding)
        return {};
    const Explanation advice = adviceOn(session, knowledge);
    QStringList lines;
    if (!session.verdict.cause.isEmpty())
        lines += {QString(), Texts::tr("Cause: %1").arg(session.verdict.cause)};
    if (!advice.meaning.empty())
        lines += {QString(), Texts::tr("What it means")};
    for (const Phrases &meaning : advice.meaning)
        addParagraph(lines, {}, plainText(meaning));
    if (!advice.nextSteps.empty())
        lines += {QString(), Texts::tr("What to do next")};
    int number = 0;
    for (const Phrases &step : advice.nextSteps)
        addParagraph(lines, QStringLiteral("%1. ").arg(++number), plainText(step));
    if (!advice.userSentence.empty()) {
        lines += {QString(), Texts::tr("To tell the person who asked")};
        addParagraph(lines, {}, plainText(advice.userSentence));
    }
    return lines;
}

} // namespace

QStringList summaryLines(const Session &session, const Knowledge &knowledge)
{
    QStringList lines = certificateLines(session.endpoint.tls) + recipientLines(session)
        + remarkLines(session) + adviceLines(session, knowledge);
    lines += {QString(), Texts::tr("Verdict: %1").arg(verdictSentence(session))};
    for (QString &line : lines)
        line = printable(QStringView(line));
    return lines;
}

} // namespace smtpscope
