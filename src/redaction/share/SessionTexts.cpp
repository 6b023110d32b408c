// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/share/SessionTexts.h"

#include "redaction/ReplyWire.h"

namespace smtpscope {

namespace {

class Walk
{
public:
    Walk(const Session &session, const LookAtText &look) : m_session(session), m_look(look) { }

    void run()
    {
        plan(m_session.plan);
        endpoint(m_session.endpoint);
        for (auto it = m_session.capabilities.begin(); it != m_session.capabilities.end(); ++it)
            texts(QStringLiteral("capabilities"), {it.value()});
        for (size_t i = 0; i < m_session.events().size(); ++i)
            event(QStringLiteral("event %1").arg(i + 1), m_session.events()[i]);
        for (size_t i = 0; i < m_session.recipients.size(); ++i)
            recipient(QStringLiteral("recipient %1").arg(i + 1), m_session.recipients[i]);
        if (m_session.verdict.reply)
            reply(QStringLiteral("verdict"), *m_session.verdict.reply);
    }

private:
    void texts(const QString &place, const QStringList &texts)
    {
        for (const QString &text : texts) {
            if (!text.isEmpty())
                m_look(place, text.toUtf8(), TextShape::Plain);
        }
    }

    void plan(const Plan &plan)
    {
        texts(QStringLiteral("plan"),
            {plan.host, plan.serverName, plan.caFile, plan.helo, plan.user, plan.credential.name,
                plan.from.value_or(QString())});
        texts(QStringLiteral("plan.to"), plan.to);
        const MessageSource &message = plan.message;
        texts(QStringLiteral("plan.message"), {message.path, message.subject, message.body});
        texts(QStringLiteral("plan.message"), message.cc + message.headers + message.attachments);
        const RoutePlan &route = plan.route;
        texts(QStringLiteral("plan.route"),
            {route.nameServer, route.proxy, route.proxyCredential.name, route.bindAddress,
                route.socketPath, route.proxySource, route.proxyDestination});
        texts(QStringLiteral("plan.tls"),
            {plan.tls.sniName, plan.tls.certificatePath, plan.tls.keyPath,
                plan.tls.passPhrase.name});
        texts(QStringLiteral("plan.delivery"),
            {plan.delivery.envelopeId, plan.delivery.originalRecipient});
        texts(QStringLiteral("plan.requests"), plan.requests.commands);
        texts(QStringLiteral("plan.requests"), {plan.requests.xclient});
    }

    void endpoint(const Endpoint &endpoint)
    {
        texts(QStringLiteral("endpoint"), {endpoint.host, endpoint.address});
        for (const TlsError &error : endpoint.tls.errors)
            texts(QStringLiteral("endpoint.tls.errors"), {error.text});
        for (const CertificateFacts &facts : endpoint.tls.chain) {
            texts(
                QStringLiteral("endpoint.tls.chain"), {facts.subject, facts.issuer, facts.sha256});
            texts(QStringLiteral("endpoint.tls.chain"), facts.names);
        }
    }

    void event(const QString &place, const Event &event)
    {
        const bool isReply = event.kind == EventKind::Received;
        m_look(place, m_session.bytesOf(event), isReply ? TextShape::Reply : TextShape::Plain);
        if (const Reply *parsed = m_session.replyOf(event))
            reply(place, *parsed);
        if (const SaslFacts *facts = m_session.saslOf(event))
            texts(place, {facts->authcid, facts->authzid});
    }

    void recipient(const QString &place, const Recipient &recipient)
    {
        texts(place, {recipient.address});
        if (recipient.reply)
            reply(place, *recipient.reply);
    }

    void reply(const QString &place, const Reply &reply)
    {
        m_look(place, wireOf(reply), TextShape::Reply);
    }

    const Session &m_session;
    const LookAtText &m_look;
};

} // namespace

void forEachText(const Session &session, const LookAtText &look)
{
    Walk(session, look).run();
}

} // namespace smtpscope
