// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/SessionJsonWriter.h"

#include "session/JsonWriter.h"
#include "session/PlanJson.h"
#include "session/Printable.h"

namespace smtpscope {

namespace {

class Writer
{
public:
    Writer(JsonWriter &json, const Session &session) : m_json(json), m_session(session) { }

    void write()
    {
        m_json.word("format", QLatin1StringView("smtpscope-session"));
        m_json.number("version", 1);
        writeApplication();
        m_json.text("started", m_session.started.toUTC().toString(Qt::ISODateWithMs));
        m_json.openObject("plan");
        writePlan(m_json, m_session.plan);
        m_json.closeObject();
        writeEndpoint();
        writeCapabilities();
        writeEvents();
        writeFindings();
        writeRecipients();
        writeVerdict(m_json, m_session.verdict);
    }

    static void writeVerdict(JsonWriter &json, const Verdict &verdict)
    {
        json.openObject("verdict");
        json.word("stage", idOf(verdict.stage));
        json.word("outcome", idOf(verdict.outcome));
        json.optionalText("cause", verdict.cause);
        if (verdict.reply) {
            json.openObject("reply");
            json.number("code", verdict.reply->code);
            json.text("enhanced", verdict.reply->enhanced);
            json.optionalText("status", verdict.reply->status);
            json.optionalText("response_code", verdict.reply->responseCode);
            json.text("text", verdict.reply->text());
            json.closeObject();
        }
        if (verdict.finding)
            json.number("finding", *verdict.finding);
        json.closeObject();
    }

private:
    void writeApplication();
    void writeEndpoint();
    void writeTls(const TlsFacts &tls);
    void writeCapabilities();
    void writeEvents();
    void writeEvent(int number, const Event &event);
    void writeReply(const Reply &reply);
    void writeSasl(const SaslFacts &facts);
    void writeFindings();
    void writeRecipients();

    JsonWriter &m_json;
    const Session &m_session;
};

void Writer::writeApplication()
{
    m_json.openObject("application");
    if (m_session.application.name == QLatin1String("SMTPscope"))
        m_json.word("name", QLatin1StringView("SMTPscope")); // ours, and no private value
    else
        m_json.text("name", m_session.application.name);
    m_json.text("version", m_session.application.version);
    m_json.text("os", m_session.application.os);
    m_json.closeObject();
}

void Writer::writeEndpoint()
{
    const Endpoint &endpoint = m_session.endpoint;
    m_json.openObject("endpoint");
    m_json.text("host", endpoint.host);
    m_json.text("address", endpoint.address);
    m_json.number("port", endpoint.port);
    m_json.text("security", endpoint.security);
    writeTls(endpoint.tls);
    if (endpoint.preference)
        m_json.number("preference", *endpoint.preference);
    m_json.closeObject();
}

void Writer::writeTls(const TlsFacts &tls)
{
    m_json.openObject("tls");
    m_json.text("protocol", tls.protocol);
    m_json.text("cipher", tls.cipher);
    m_json.flag("verified", tls.verified);
    m_json.openArray("errors");
    for (const TlsError &error : tls.errors) {
        m_json.openObject();
        m_json.text("id", error.id);
        m_json.text("text", error.text);
        m_json.closeObject();
    }
    m_json.closeArray();
    m_json.openArray("chain");
    for (const CertificateFacts &certificate : tls.chain) {
        m_json.openObject();
        m_json.text("subject", certificate.subject);
        m_json.text("issuer", certificate.issuer);
        m_json.texts("names", certificate.names);
        m_json.text("not_before", certificate.notBefore.toString(Qt::ISODate));
        m_json.text("not_after", certificate.notAfter.toString(Qt::ISODate));
        m_json.text("sha256", certificate.sha256);
        m_json.text("key", certificate.key);
        m_json.closeObject();
    }
    m_json.closeArray();
    m_json.closeObject();
}

void Writer::writeCapabilities()
{
    m_json.openObject("capabilities");
    const Capabilities &capabilities = m_session.capabilities;
    for (auto keyword = capabilities.begin(); keyword != capabilities.end(); ++keyword)
        m_json.recordedMember(keyword.key(), keyword.value());
    m_json.closeObject();
}

void Writer::writeEvents()
{
    m_json.openArray("events");
    for (size_t i = 0; i < m_session.events().size(); ++i) {
        m_json.newLine();
        writeEvent(int(i) + 1, m_session.events()[i]);
    }
    m_json.closeArray();
}

void Writer::writeEvent(int number, const Event &event)
{
    const QByteArrayView bytes = m_session.bytesOf(event);
    m_json.openObject();
    m_json.number("n", number);
    m_json.number("t_ns", event.timeNs);
    m_json.word("kind", idOf(event.kind));
    m_json.word("stage", idOf(event.stage));
    m_json.word("direction", idOf(event.direction));
    if (isPrintable(bytes))
        m_json.rawText("text", bytes);
    else
        m_json.base64("base64", bytes);
    m_json.optionalText("defect", m_session.defectOf(event));
    if (const Reply *reply = m_session.replyOf(event))
        writeReply(*reply);
    if (const SaslFacts *facts = m_session.saslOf(event))
        writeSasl(*facts);
    const std::vector<Span> spans = m_session.spansOf(event);
    if (!spans.empty()) {
        m_json.openArray("private");
        for (const Span &span : spans) {
            m_json.openArray();
            m_json.number(nullptr, span.offset);
            m_json.number(nullptr, span.length);
            m_json.word(nullptr, idOf(span.sort));
            m_json.closeArray();
        }
        m_json.closeArray();
    }
    m_json.closeObject();
}

void Writer::writeReply(const Reply &reply)
{
    m_json.openObject("reply");
    m_json.number("code", reply.code);
    m_json.text("enhanced", reply.enhanced);
    m_json.optionalText("status", reply.status);
    m_json.optionalText("response_code", reply.responseCode);
    m_json.texts("lines", reply.lines);
    m_json.closeObject();
}

void Writer::writeSasl(const SaslFacts &facts)
{
    m_json.openObject("sasl");
    m_json.text("mechanism", facts.mechanism);
    m_json.text("authzid", facts.authzid);
    m_json.text("authcid", facts.authcid);
    m_json.openObject("secret");
    m_json.number("length", facts.secret.length);
    m_json.flag("non_ascii", facts.secret.nonAscii);
    m_json.flag("blank_start", facts.secret.blankStart);
    m_json.flag("blank_end", facts.secret.blankEnd);
    m_json.closeObject();
    m_json.closeObject();
}

void Writer::writeFindings()
{
    m_json.openArray("findings");
    for (size_t i = 0; i < m_session.findings.size(); ++i) {
        const Finding &finding = m_session.findings[i];
        m_json.openObject();
        m_json.text("id", finding.id);
        m_json.text("cause", finding.cause);
        m_json.word("severity", idOf(finding.severity));
        m_json.word("stage", idOf(finding.stage));
        m_json.word("side", idOf(finding.side));
        m_json.word("retry", idOf(finding.retry));
        m_json.openArray("evidence");
        for (const int number : finding.evidence)
            m_json.number(nullptr, number);
        m_json.closeArray();
        m_json.closeObject();
    }
    m_json.closeArray();
}

void Writer::writeRecipients()
{
    if (m_session.recipients.empty())
        return;
    m_json.openArray("recipients");
    for (size_t i = 0; i < m_session.recipients.size(); ++i) {
        const Recipient &recipient = m_session.recipients[i];
        m_json.openObject();
        m_json.text("address", recipient.address);
        if (recipient.outcome)
            m_json.word("outcome", idOf(*recipient.outcome));
        if (recipient.reply)
            writeReply(*recipient.reply);
        m_json.optionalText("cause", recipient.cause);
        m_json.closeObject();
    }
    m_json.closeArray();
}

} // namespace

namespace {

void writeSession(JsonWriter &json, const Session &session)
{
    json.openObjectWith(session.unknownFields);
    Writer(json, session).write();
    json.closeObject();
}

void openCheck(JsonWriter &json, const UnknownMembers &unknown)
{
    json.openObjectWith(unknown);
    json.word("format", QLatin1StringView("smtpscope-check"));
    json.number("version", 1);
    json.openArray("sessions");
}

} // namespace

QByteArray toJson(const Session &session)
{
    JsonWriter json;
    writeSession(json, session);
    return json.json() + '\n';
}

QByteArray toJson(const Check &check)
{
    JsonWriter json;
    openCheck(json, check.unknownFields);
    for (const Session &session : check.sessions) {
        json.newLine();
        writeSession(json, session);
    }
    json.closeArray();
    Writer::writeVerdict(json, check.verdict);
    json.closeObject();
    return json.json() + '\n';
}

void writeSessionJson(const Session &session, JsonListener &listener)
{
    JsonWriter json(listener);
    writeSession(json, session);
    json.finish();
    listener.write("\n");
}

void writeCheckJson(
    const std::vector<const Session *> &sessions, const Verdict &verdict, JsonListener &listener)
{
    const UnknownMembers none;
    JsonWriter json(listener);
    openCheck(json, none);
    for (const Session *session : sessions) {
        json.newLine();
        writeSession(json, *session);
    }
    json.closeArray();
    Writer::writeVerdict(json, verdict);
    json.closeObject();
    json.finish();
    listener.write("\n");
}

} // namespace smtpscope
