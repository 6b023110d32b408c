// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/LeakCheck.h"

namespace smtpscope {

namespace {

// Masks every text and every byte of a session and counts what changed.
class Sweep
{
public:
    explicit Sweep(const SecretMasker &masker) : m_masker(masker) { }

    LeakReport run(Session &session)
    {
        sweepEvents(session);
        session.changeTexts([this](const QString &text) { return swept(text); });
        at("plan");
        sweepPlan(session.plan);
        at("endpoint");
        sweepEndpoint(session.endpoint);
        at("capabilities");
        for (QString &parameters : session.capabilities)
            sweep(parameters);
        at("recipients");
        for (Recipient &recipient : session.recipients)
            sweepRecipient(recipient);
        at("verdict");
        if (session.verdict.reply)
            sweepReply(*session.verdict.reply);
        return m_report;
    }

private:
    void at(const char *place) { m_place = QString::fromLatin1(place); }

    void hit()
    {
        ++m_report.hits;
        if (!m_report.places.contains(m_place))
            m_report.places += m_place;
    }

    QString swept(const QString &text)
    {
        const QString masked = m_masker.maskText(text);
        if (masked != text)
            hit();
        return masked;
    }

    void sweep(QString &text) { text = swept(text); }

    void sweepEvents(Session &session)
    {
        for (size_t i = 0; i < session.events().size(); ++i) {
            const Event event = session.events()[i];
            m_place = QStringLiteral("event %1").arg(i + 1);
            QByteArray bytes = session.bytesOf(event).toByteArray();
            for (const Span &span : m_masker.maskReply(bytes, ReplyContext::Elsewhere)) {
                hit();
                session.maskInArena(event.offset + span.offset, span.length);
            }
        }
        at("events");
    }

    void sweepPlan(Plan &plan)
    {
        for (QString *text : {&plan.host, &plan.serverName, &plan.caFile, &plan.helo, &plan.user,
                 &plan.credential.name, &plan.message.path})
            sweep(*text);
        if (plan.from)
            sweep(*plan.from);
        for (QString &address : plan.to)
            sweep(address);
    }

    void sweepEndpoint(Endpoint &endpoint)
    {
        sweep(endpoint.host);
        for (TlsError &error : endpoint.tls.errors)
            sweep(error.text);
        for (CertificateFacts &certificate : endpoint.tls.chain) {
            sweep(certificate.subject);
            sweep(certificate.issuer);
            for (QString &name : certificate.names)
                sweep(name);
        }
    }

    void sweepRecipient(Recipient &recipient)
    {
        sweep(recipient.address);
        if (recipient.reply)
            sweepReply(*recipient.reply);
    }

    void sweepReply(Reply &reply)
    {
        for (QString &line : reply.lines)
            sweep(line);
    }

    const SecretMasker &m_masker;
    LeakReport m_report;
    QString m_place;
};

} // namespace

LeakCheck::LeakCheck(const SecretMasker &masker) : m_masker(masker)
{ }

LeakReport LeakCheck::check(const Session &session) const
{
    Session copy = session;
    return Sweep(m_masker).run(copy);
}

LeakReport LeakCheck::maskLeaks(Session &session) const
{
    return Sweep(m_masker).run(session);
}

} // namespace smtpscope
