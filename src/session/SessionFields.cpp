// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/SessionFields.h"

#include "session/PlanJson.h"
#include "session/Printable.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qint64 MostNumber = std::numeric_limits<int>::max();
constexpr int MostYear = 9999; // that can be written with four digits

QDateTime readTime(JsonFields &fields, const char *key)
{
    const QDateTime time = QDateTime::fromString(fields.text(key), Qt::ISODateWithMs).toUTC();
    if (!time.isValid() || time.date().year() < 1 || time.date().year() > MostYear)
        fields.fault(key, QStringLiteral("a time such as 2026-01-31T12:00:00Z is missing"));
    return time;
}

Application readApplication(JsonFields &top)
{
    JsonFields fields(top.reading(), top.object("application"), top.pathOf("application"));
    return {fields.text("name"), fields.text("version"), fields.text("os")};
}

CertificateFacts readCertificate(JsonFields &fields)
{
    CertificateFacts facts;
    facts.subject = fields.text("subject");
    facts.issuer = fields.text("issuer");
    facts.names = fields.texts("names");
    facts.notBefore = readTime(fields, "not_before");
    facts.notAfter = readTime(fields, "not_after");
    facts.sha256 = fields.text("sha256");
    facts.key = fields.text("key");
    return facts;
}

// Calls `read` with the members of each object in the list at `key`.
template <typename Read>
void forEach(JsonFields &parent, const char *key, Read read)
{
    const QJsonArray list = parent.array(key);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString path = QStringLiteral("%1[%2]").arg(parent.pathOf(key)).arg(i);
        JsonFields fields(parent.reading(), list.at(i).toObject(), path);
        read(fields);
    }
}

TlsFacts readTls(JsonFields &endpoint)
{
    JsonFields fields(endpoint.reading(), endpoint.object("tls"), endpoint.pathOf("tls"));
    TlsFacts tls;
    tls.protocol = fields.text("protocol");
    tls.cipher = fields.text("cipher");
    tls.verified = fields.flag("verified");
    forEach(fields, "errors", [&](JsonFields &error) {
        tls.errors.push_back({error.text("id"), error.text("text")});
    });
    forEach(fields, "chain",
        [&](JsonFields &certificate) { tls.chain.push_back(readCertificate(certificate)); });
    return tls;
}

Endpoint readEndpoint(JsonFields &top)
{
    JsonFields fields(top.reading(), top.object("endpoint"), top.pathOf("endpoint"));
    Endpoint endpoint;
    endpoint.host = fields.text("host");
    endpoint.address = fields.text("address");
    endpoint.port = quint16(fields.number("port", 0, 65535));
    endpoint.security = fields.text("security");
    endpoint.tls = readTls(fields);
    if (fields.has("preference"))
        endpoint.preference = int(fields.number("preference", 0, 65535));
    return endpoint;
}

Capabilities readCapabilities(JsonFields &top)
{
    Capabilities capabilities;
    const QJsonObject object = top.object("capabilities");
    for (auto keyword = object.begin(); keyword != object.end(); ++keyword)
        capabilities.insert(printable(QStringView(keyword.key())), keyword->toString());
    return capabilities;
}

Reply readReply(JsonFields &parent)
{
    JsonFields fields(parent.reading(), parent.object("reply"), parent.pathOf("reply"));
    Reply reply;
    reply.code = int(fields.number("code", 0, 999));
    reply.enhanced = fields.text("enhanced");
    reply.lines = fields.texts("lines");
    reply.status = fields.optionalText("status");
    reply.responseCode = fields.optionalText("response_code");
    return reply;
}

SaslFacts readSasl(JsonFields &parent)
{
    JsonFields fields(parent.reading(), parent.object("sasl"), parent.pathOf("sasl"));
    SaslFacts facts{fields.text("mechanism"), fields.text("authzid"), fields.text("authcid"), {}};
    JsonFields secret(parent.reading(), fields.object("secret"), fields.pathOf("secret"));
    facts.secret.length = int(secret.number("length", 0, MostNumber));
    facts.secret.nonAscii = secret.flag("non_ascii");
    facts.secret.blankStart = secret.flag("blank_start");
    facts.secret.blankEnd = secret.flag("blank_end");
    return facts;
}

QByteArray readBytes(JsonFields &event)
{
    if (!event.has("base64"))
        return event.text("text").toUtf8();
    if (event.has("text"))
        event.fault("base64", QStringLiteral("the bytes stand there as text, too"));
    const auto decoded = QByteArray::fromBase64Encoding(
        event.text("base64").toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        event.fault("base64", QStringLiteral("this is no base64"));
    return decoded.decoded;
}

std::vector<Span> readSpans(JsonFields &event, qsizetype length)
{
    std::vector<Span> spans;
    if (!event.has("private"))
        return spans;
    const QJsonArray list = event.array("private");
    qint64 end = 0;
    for (const auto &entry : list) {
        const QJsonArray parts = entry.toArray();
        const qint64 offset = parts.at(0).toInteger(-1);
        const qint64 size = parts.at(1).toInteger(-1);
        const auto sort = sortFromId(parts.at(2).toString());
        const bool fits = offset >= end && size >= 0 && offset <= length && size <= length - offset;
        if (!fits || !sort) {
            event.fault("private",
                QStringLiteral("a mark lies outside of its event, or has no known sort"));
            return {};
        }
        spans.push_back({quint32(offset), quint32(size), *sort});
        end = offset + size;
    }
    return spans;
}

Record readEvent(JsonFields &fields, int position)
{
    Record record;
    if (fields.number("n") != position)
        fields.fault("n", QStringLiteral("events are numbered from 1 without a gap"));
    record.timeNs = fields.number("t_ns");
    record.kind = fields.word("kind", eventKindFromId, record.kind);
    record.stage = fields.word("stage", stageFromId, record.stage);
    record.direction = fields.word("direction", directionFromId, record.direction);
    record.bytes = readBytes(fields);
    record.defect = fields.optionalText("defect");
    if (fields.has("reply"))
        record.reply = readReply(fields);
    if (fields.has("sasl"))
        record.sasl = readSasl(fields);
    record.spans = readSpans(fields, record.bytes.size());
    return record;
}

Finding readFinding(JsonFields &fields, qint64 mostEvidence)
{
    Finding finding;
    finding.id = fields.text("id");
    finding.cause = fields.optionalText("cause");
    finding.severity = fields.word("severity", severityFromId, finding.severity);
    finding.stage = fields.word("stage", stageFromId, finding.stage);
    finding.side = fields.word("side", sideFromId, finding.side);
    finding.retry = fields.word("retry", retryFromId, finding.retry);
    const QJsonArray evidence = fields.array("evidence");
    for (const auto &number : evidence) {
        const qint64 value = number.toInteger(0);
        if (value < 1 || value > mostEvidence)
            fields.fault("evidence", QStringLiteral("there is no such event"));
        else
            finding.evidence.push_back(int(value));
    }
    return finding;
}

Recipient readRecipient(JsonFields &fields)
{
    Recipient recipient;
    recipient.address = fields.text("address");
    if (fields.has("outcome"))
        recipient.outcome = fields.word("outcome", outcomeFromId, Outcome::Unknown);
    if (fields.has("reply"))
        recipient.reply = readReply(fields);
    recipient.cause = fields.optionalText("cause");
    return recipient;
}

Reply readVerdictReply(JsonFields &verdict, const std::vector<Reply> &replies)
{
    JsonFields fields(verdict.reading(), verdict.object("reply"), verdict.pathOf("reply"));
    Reply reply;
    reply.code = int(fields.number("code", 0, 999));
    reply.enhanced = fields.text("enhanced");
    reply.status = fields.optionalText("status");
    reply.responseCode = fields.optionalText("response_code");
    const QString text = fields.text("text");
    const auto same = std::find_if(replies.begin(), replies.end(), [&](const Reply &candidate) {
        return candidate.code == reply.code && candidate.status == reply.status
            && candidate.text() == text;
    });
    reply.lines = same == replies.end() ? QStringList(text) : same->lines;
    return reply;
}

} // namespace

Verdict readVerdict(JsonFields &fields, const std::vector<Reply> &replies)
{
    JsonFields own(fields.reading(), fields.object("verdict"), fields.pathOf("verdict"));
    Verdict verdict;
    verdict.stage = own.word("stage", stageFromId, verdict.stage);
    verdict.outcome = own.word("outcome", outcomeFromId, verdict.outcome);
    verdict.cause = own.optionalText("cause");
    if (own.has("reply"))
        verdict.reply = readVerdictReply(own, replies);
    if (own.has("finding"))
        verdict.finding = int(own.number("finding", 0, MostNumber));
    return verdict;
}

Session readSession(JsonReading &reading, const QJsonObject &object, const QString &path)
{
    Session session;
    JsonFields fields(reading, object, path);
    fields.text("format");
    fields.number("version", 1);
    session.application = readApplication(fields);
    session.started = readTime(fields, "started");
    {
        JsonFields plan(reading, fields.object("plan"), fields.pathOf("plan"));
        session.plan = readPlan(plan);
    }
    session.endpoint = readEndpoint(fields);
    session.capabilities = readCapabilities(fields);
    int position = 0;
    forEach(
        fields, "events", [&](JsonFields &event) { session.append(readEvent(event, ++position)); });
    forEach(fields, "findings",
        [&](JsonFields &finding) { session.findings.push_back(readFinding(finding, position)); });
    if (fields.has("recipients"))
        forEach(fields, "recipients",
            [&](JsonFields &recipient) { session.recipients.push_back(readRecipient(recipient)); });
    session.verdict = readVerdict(fields, session.replies());
    if (session.verdict.finding && size_t(*session.verdict.finding) >= session.findings.size())
        fields.fault("verdict", QStringLiteral("its finding does not exist"));
    return session;
}

} // namespace smtpscope
