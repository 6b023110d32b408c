// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/PlanPartsJson.h"

#include <limits>

namespace smtpscope {

namespace {

constexpr qint64 MostNumber = std::numeric_limits<int>::max();

QStringList optionalTexts(JsonFields &fields, const char *key)
{
    return fields.has(key) ? fields.texts(key) : QStringList();
}

bool optionalFlag(JsonFields &fields, const char *key)
{
    return fields.has(key) && fields.flag(key);
}

qint64 optionalNumber(JsonFields &fields, const char *key, qint64 least, qint64 usual)
{
    return fields.has(key) ? fields.number(key, least, MostNumber) : usual;
}

// Opens the object of a part, lets `read` take its members, and does nothing when it is missing.
template <typename Read>
void readPart(JsonFields &parent, const char *key, Read read)
{
    if (!parent.has(key))
        return;
    JsonFields fields(parent.reading(), parent.object(key), parent.pathOf(key));
    read(fields);
}

void writeRoute(JsonWriter &json, const RoutePlan &route)
{
    json.openObject("route");
    json.optionalText("nameserver", route.nameServer);
    json.optionalText("proxy", route.proxy);
    if (!route.proxyCredential.source.isEmpty() || json.hasUnknown("proxy_credential"))
        writeCredential(json, "proxy_credential", route.proxyCredential);
    json.optionalText("bind_address", route.bindAddress);
    json.optionalText("socket_path", route.socketPath);
    json.number("proxy_header", route.proxyHeader);
    json.optionalText("proxy_source", route.proxySource);
    json.optionalText("proxy_destination", route.proxyDestination);
    json.closeObject();
}

RoutePlan readRoute(JsonFields &fields)
{
    RoutePlan route;
    route.nameServer = fields.optionalText("nameserver");
    route.proxy = fields.optionalText("proxy");
    if (fields.has("proxy_credential"))
        route.proxyCredential = readCredential(fields, "proxy_credential");
    route.bindAddress = fields.optionalText("bind_address");
    route.socketPath = fields.optionalText("socket_path");
    route.proxyHeader = int(optionalNumber(fields, "proxy_header", 0, 0));
    route.proxySource = fields.optionalText("proxy_source");
    route.proxyDestination = fields.optionalText("proxy_destination");
    return route;
}

void writeTls(JsonWriter &json, const TlsPlan &tls)
{
    json.openObject("tls");
    json.optionalText("sni_name", tls.sniName);
    json.optionalText("minimum", tls.minimum);
    json.optionalText("maximum", tls.maximum);
    json.optionalText("certificate", tls.certificatePath);
    json.optionalText("key", tls.keyPath);
    if (!tls.passPhrase.source.isEmpty() || json.hasUnknown("pass_phrase"))
        writeCredential(json, "pass_phrase", tls.passPhrase);
    json.closeObject();
}

TlsPlan readTls(JsonFields &fields)
{
    TlsPlan tls;
    tls.sniName = fields.optionalText("sni_name");
    tls.minimum = fields.optionalText("minimum");
    tls.maximum = fields.optionalText("maximum");
    tls.certificatePath = fields.optionalText("certificate");
    tls.keyPath = fields.optionalText("key");
    if (fields.has("pass_phrase"))
        tls.passPhrase = readCredential(fields, "pass_phrase");
    return tls;
}

void writeDelivery(JsonWriter &json, const DeliveryPlan &delivery)
{
    json.openObject("delivery");
    json.optionalText("returned", delivery.returned);
    json.optionalText("envelope_id", delivery.envelopeId);
    json.texts("notify", delivery.notify);
    json.optionalText("original_recipient", delivery.originalRecipient);
    json.flag("require_tls", delivery.requireTls);
    json.optionalText("deliver_by", delivery.deliverBy);
    json.closeObject();
}

DeliveryPlan readDelivery(JsonFields &fields)
{
    DeliveryPlan delivery;
    delivery.returned = fields.optionalText("returned");
    delivery.envelopeId = fields.optionalText("envelope_id");
    delivery.notify = optionalTexts(fields, "notify");
    delivery.originalRecipient = fields.optionalText("original_recipient");
    delivery.requireTls = optionalFlag(fields, "require_tls");
    delivery.deliverBy = fields.optionalText("deliver_by");
    return delivery;
}

void writePace(JsonWriter &json, const PacePlan &pace)
{
    json.openObject("pace");
    json.flag("pipelining", pace.pipelining);
    json.flag("chunking", pace.chunking);
    json.number("chunk_bytes", pace.chunkBytes);
    json.number("wait_ms", pace.waitMs);
    json.number("mails", pace.mails);
    json.flag("drop", pace.drop);
    json.closeObject();
}

PacePlan readPace(JsonFields &fields)
{
    PacePlan pace;
    pace.pipelining = optionalFlag(fields, "pipelining");
    pace.chunking = optionalFlag(fields, "chunking");
    pace.chunkBytes = optionalNumber(fields, "chunk_bytes", 1, pace.chunkBytes);
    pace.waitMs = int(optionalNumber(fields, "wait_ms", 0, 0));
    pace.mails = int(optionalNumber(fields, "mails", 1, 1));
    pace.drop = optionalFlag(fields, "drop");
    return pace;
}

} // namespace

void writeCredential(JsonWriter &json, const char *key, const CredentialReference &credential)
{
    json.openObject(key);
    json.text("source", credential.source);
    json.text("name", credential.name);
    json.closeObject();
}

CredentialReference readCredential(JsonFields &parent, const char *key)
{
    JsonFields fields(parent.reading(), parent.object(key), parent.pathOf(key));
    return {fields.text("source"), fields.text("name")};
}

void writePlanParts(JsonWriter &json, const Plan &plan)
{
    if (plan.protocol != Protocol::Smtp)
        json.word("protocol", idOf(plan.protocol));
    if (plan.route != RoutePlan() || json.hasUnknown("route"))
        writeRoute(json, plan.route);
    if (plan.tls != TlsPlan() || json.hasUnknown("tls"))
        writeTls(json, plan.tls);
    if (plan.delivery != DeliveryPlan() || json.hasUnknown("delivery"))
        writeDelivery(json, plan.delivery);
    if (plan.pace != PacePlan() || json.hasUnknown("pace"))
        writePace(json, plan.pace);
    if (plan.requests == RequestPlan() && !json.hasUnknown("requests"))
        return;
    json.openObject("requests");
    json.texts("commands", plan.requests.commands);
    json.optionalText("xclient", plan.requests.xclient);
    json.closeObject();
}

void readPlanParts(JsonFields &fields, Plan &plan)
{
    if (fields.has("protocol"))
        plan.protocol = fields.word("protocol", protocolFromId, plan.protocol);
    readPart(fields, "route", [&](JsonFields &part) { plan.route = readRoute(part); });
    readPart(fields, "tls", [&](JsonFields &part) { plan.tls = readTls(part); });
    readPart(fields, "delivery", [&](JsonFields &part) { plan.delivery = readDelivery(part); });
    readPart(fields, "pace", [&](JsonFields &part) { plan.pace = readPace(part); });
    readPart(fields, "requests", [&](JsonFields &part) {
        plan.requests.commands = optionalTexts(part, "commands");
        plan.requests.xclient = part.optionalText("xclient");
    });
}

void writeMessageParts(JsonWriter &json, const MessageSource &message)
{
    if (message.keepLineEnds)
        json.flag("keep_line_ends", true);
    json.optionalText("subject", message.subject);
    if (!message.cc.isEmpty())
        json.texts("cc", message.cc);
    if (!message.headers.isEmpty())
        json.texts("headers", message.headers);
    json.optionalText("body", message.body);
    if (!message.attachments.isEmpty())
        json.texts("attachments", message.attachments);
    json.optionalText("preset", message.preset);
}

void readMessageParts(JsonFields &fields, MessageSource &message)
{
    message.keepLineEnds = optionalFlag(fields, "keep_line_ends");
    message.subject = fields.optionalText("subject");
    message.cc = optionalTexts(fields, "cc");
    message.headers = optionalTexts(fields, "headers");
    message.body = fields.optionalText("body");
    message.attachments = optionalTexts(fields, "attachments");
    message.preset = fields.optionalText("preset");
}

} // namespace smtpscope
