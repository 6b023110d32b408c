// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/FindingTexts.h"

#include "report/FindingTextTable.h"
#include "report/HintTexts.h"
#include "report/VerdictTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FindingTexts)
};

constexpr qsizetype MostEvidence = 64 * 1024; // bytes; a whole message is no clause

QString dayOf(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

// What the record says at the place that the finding points to.
QString evidenceText(const Finding &finding, const Session &session)
{
    if (finding.evidence.empty())
        return {};
    const Event &event = session.events()[size_t(finding.evidence.front() - 1)];
    const QByteArrayView bytes = session.bytesOf(event);
    return printable(bytes.first(std::min(bytes.size(), MostEvidence)));
}

// The reply at the same place, in one line.
QString evidenceReply(const Finding &finding, const Session &session)
{
    if (finding.evidence.empty())
        return {};
    const Reply *reply = session.replyOf(session.events()[size_t(finding.evidence.front() - 1)]);
    if (!reply && session.verdict.reply) // a report tells in words what nobody recorded
        reply = &*session.verdict.reply;
    return reply ? replyText(*reply) : QString();
}

const char *sentenceFor(const QString &id)
{
    for (const auto &rows : {wayFindingTexts(), encryptionFindingTexts(), signInFindingTexts(),
             mailFindingTexts(), replyFindingTexts()}) {
        for (const FindingTextRow &row : rows) {
            if (id == row.id)
                return row.text;
        }
    }
    return nullptr;
}

Phrases withFacts(const QString &text, const Finding &finding, const Session &session)
{
    const TlsFacts &tls = session.endpoint.tls;
    const CertificateFacts certificate = tls.chain.empty() ? CertificateFacts() : tls.chain.front();
    const QString asked =
        session.plan.serverName.isEmpty() ? session.plan.host : session.plan.serverName;
    const bool isPop3 = session.plan.protocol == Protocol::Pop3;
    const QString mechanismWord = isPop3 ? QStringLiteral("SASL") : QStringLiteral("AUTH");
    return filled(text,
        {recorded(asked), own(dayOf(certificate.notBefore)), own(dayOf(certificate.notAfter)),
            recorded(certificate.names.mid(0, 5).join(QStringLiteral(", "))),
            recorded(certificate.issuer), recorded(session.capabilities.value(mechanismWord)),
            recorded(session.plan.host), recorded(evidenceText(finding, session)),
            recorded(evidenceReply(finding, session))});
}

} // namespace

Phrases findingPhrases(const Finding &finding, const Session &session)
{
    const TlsPlan &asked = session.plan.tls;
    const bool isOwnRange = !asked.minimum.isEmpty() || !asked.maximum.isEmpty();
    if (isOwnRange && finding.id == QLatin1String("tls.protocol-version"))
        return own(Texts::tr("The server speaks no TLS version of the range that was asked for "
                             "(--tls-min, --tls-max)"));
    const bool isSocket = !session.plan.route.socketPath.isEmpty();
    if (isSocket && finding.stage == Stage::Connect)
        return withFacts(
            Texts::tr("No server can be reached by this socket: %8"), finding, session);
    if (const char *text = sentenceFor(finding.id))
        return withFacts(Texts::tr(text), finding, session);
    return hintPhrases(finding, session);
}

QString findingText(const Finding &finding, const Session &session)
{
    return plainText(findingPhrases(finding, session));
}

} // namespace smtpscope
