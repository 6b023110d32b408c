// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/RecordSweep.h"

#include "redaction/MailboxWords.h"
#include "redaction/ProtocolWords.h"
#include "redaction/ReplyWire.h"
#include "session/EventRecord.h"

#include <algorithm>

namespace smtpscope {

namespace {

bool isSecret(const Span &span)
{
    return span.sort == Sort::Secret;
}

TextShape shapeOf(const Record &record)
{
    if (record.direction != Direction::In)
        return TextShape::Plain;
    return record.kind == EventKind::Received ? TextShape::Reply : TextShape::Fragment;
}

} // namespace

RecordSweep::RecordSweep(const SecretSearch &search) : m_search(search)
{ }

void RecordSweep::note(const QString &place, qsizetype hits)
{
    if (hits == 0)
        return;
    m_report.hits += int(hits);
    if (!m_report.places.contains(place))
        m_report.places.append(place);
}

void RecordSweep::sweep(QString &text, const QString &place)
{
    const QString masked = m_search.masked(text);
    note(place, masked == text ? 0 : 1);
    text = masked;
}

void RecordSweep::sweep(QStringList &texts, const QString &place)
{
    for (QString &text : texts)
        sweep(text, place);
}

void RecordSweep::sweep(Reply &reply, const QString &place)
{
    sweep(reply.responseCode, place);
    QByteArray wire = wireOf(reply);
    const ByteRanges found = m_search.mask(wire, TextShape::Reply,
        m_followsSecret ? ReplyContext::AfterSecret : ReplyContext::Elsewhere);
    if (found.empty())
        return;
    note(place, qsizetype(found.size()));
    reply.lines = linesOf(wire);
}

void RecordSweep::sweep(MessageSource &message)
{
    const QString place = QStringLiteral("plan.message");
    for (QString *text : {&message.path, &message.subject, &message.body})
        sweep(*text, place);
    for (QStringList *texts : {&message.cc, &message.headers, &message.attachments})
        sweep(*texts, place);
}

void RecordSweep::sweep(RoutePlan &route)
{
    const QString place = QStringLiteral("plan.route");
    for (QString *text : {&route.nameServer, &route.proxy, &route.proxyCredential.name,
             &route.bindAddress, &route.socketPath, &route.proxySource, &route.proxyDestination})
        sweep(*text, place);
}

void RecordSweep::sweep(TlsPlan &tls)
{
    const QString place = QStringLiteral("plan.tls");
    for (QString *text : {&tls.sniName, &tls.certificatePath, &tls.keyPath, &tls.passPhrase.name})
        sweep(*text, place);
}

void RecordSweep::sweep(Plan &plan)
{
    sweep(plan.host, QStringLiteral("plan.host"));
    sweep(plan.serverName, QStringLiteral("plan.server-name"));
    sweep(plan.caFile, QStringLiteral("plan.ca-file"));
    sweep(plan.helo, QStringLiteral("plan.helo"));
    sweep(plan.user, QStringLiteral("plan.user"));
    sweep(plan.credential.name, QStringLiteral("plan.credential"));
    if (plan.from)
        sweep(*plan.from, QStringLiteral("plan.from"));
    sweep(plan.to, QStringLiteral("plan.to"));
    sweep(plan.message);
    sweep(plan.route);
    sweep(plan.tls);
    sweep(plan.delivery.envelopeId, QStringLiteral("plan.delivery"));
    sweep(plan.delivery.originalRecipient, QStringLiteral("plan.delivery"));
    sweep(plan.requests.commands, QStringLiteral("plan.requests"));
    sweep(plan.requests.xclient, QStringLiteral("plan.requests"));
}

void RecordSweep::sweep(Endpoint &endpoint)
{
    sweep(endpoint.host, QStringLiteral("endpoint.host"));
    sweep(endpoint.address, QStringLiteral("endpoint.address"));
    for (TlsError &error : endpoint.tls.errors)
        sweep(error.text, QStringLiteral("endpoint.tls.errors"));
    for (CertificateFacts &certificate : endpoint.tls.chain) {
        const QString place = QStringLiteral("endpoint.tls.chain");
        sweep(certificate.subject, place);
        sweep(certificate.issuer, place);
        sweep(certificate.names, place);
    }
}

void RecordSweep::sweep(Capabilities &capabilities)
{
    const QString place = QStringLiteral("capabilities");
    Capabilities result;
    for (auto it = capabilities.cbegin(); it != capabilities.cend(); ++it) {
        QString keyword = it.key();
        QString parameters = it.value();
        if (!isEhloKeyword(keyword.toUtf8()) && !isMailboxKeyword(keyword.toUtf8()))
            sweep(keyword, place);
        sweep(parameters, place);
        result.insert(keyword, parameters);
    }
    capabilities = result;
}

void RecordSweep::sweep(std::vector<Recipient> &recipients)
{
    for (size_t i = 0; i < recipients.size(); ++i) {
        const QString place = QStringLiteral("recipient %1").arg(i + 1);
        sweep(recipients[i].address, place);
        if (recipients[i].reply)
            sweep(*recipients[i].reply, place);
    }
}

// A short secret in an answer can be told only where the answer decodes to it: as typed, the words
// AUTH and PLAIN could be one as well.
ByteRanges RecordSweep::sweepSent(QByteArray &bytes, bool isAnswer)
{
    ByteRanges found = m_search.mask(bytes, TextShape::Plain, ReplyContext::Elsewhere);
    if (!isAnswer)
        return found;
    for (const ByteRange &range :
        m_search.rangesIn(bytes, TextShape::Plain, ReplyContext::AfterSecret)) {
        const QByteArray held = bytes.sliced(range.begin, range.end - range.begin);
        if (!m_search
                 .rangesIn(
                     QByteArray::fromBase64(held), TextShape::Plain, ReplyContext::AfterSecret)
                 .empty())
            found.push_back(range);
    }
    found = normalised(std::move(found));
    fillWithAsterisks(bytes, found);
    return found;
}

void RecordSweep::sweepBytes(Record &record, bool isAnswer, const QString &place)
{
    const ByteRanges found = record.direction == Direction::Out
        ? sweepSent(record.bytes, isAnswer)
        : m_search.mask(record.bytes, shapeOf(record), contextOf(record));
    if (found.empty())
        return;
    note(place, qsizetype(found.size()));
    ByteRanges secrets = found;
    for (const Span &mark : record.spans) {
        if (isSecret(mark))
            secrets.push_back({mark.offset, qsizetype(mark.offset) + mark.length});
    }
    record.spans = mergedSpans(secrets, record.spans);
}

ReplyContext RecordSweep::contextOf(const Record &record) const
{
    return m_followsSecret && record.direction == Direction::In ? ReplyContext::AfterSecret
                                                                : ReplyContext::Elsewhere;
}

Record RecordSweep::sweptRecord(const Session &session, const Event &event, int number)
{
    const QString place = QStringLiteral("event %1").arg(number);
    Record record = recordOf(session, event);
    const bool isSent = event.kind == EventKind::Sent;
    const bool isAnswer =
        isSent && (record.sasl || std::any_of(record.spans.begin(), record.spans.end(), isSecret));
    if (isSent)
        m_followsSecret = isAnswer;
    sweepBytes(record, isAnswer, place);
    if (record.reply)
        sweep(*record.reply, place);
    if (record.sasl) {
        sweep(record.sasl->authzid, place);
        sweep(record.sasl->authcid, place);
    }
    if (event.kind == EventKind::Received)
        m_followsSecret = false;
    return record;
}

Session RecordSweep::swept(const Session &session)
{
    Session result;
    result.application = session.application;
    result.started = session.started;
    result.plan = session.plan;
    result.endpoint = session.endpoint;
    result.capabilities = session.capabilities;
    result.recipients = session.recipients;
    result.findings = session.findings;
    result.verdict = session.verdict;
    result.unknownFields = session.unknownFields;
    sweep(result.plan);
    sweep(result.endpoint);
    sweep(result.capabilities);
    for (size_t i = 0; i < session.events().size(); ++i)
        result.append(sweptRecord(session, session.events()[i], int(i) + 1));
    m_followsSecret = false;
    sweep(result.recipients);
    if (result.verdict.reply)
        sweep(*result.verdict.reply, QStringLiteral("verdict"));
    return result;
}

} // namespace smtpscope
