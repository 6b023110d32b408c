// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/PlanJson.h"

#include "session/PlanPartsJson.h"

namespace smtpscope {

namespace {

void writeLimits(JsonWriter &json, const Limits &limits)
{
    json.openObject("limits");
    json.number("deadline_ms", limits.deadlineMs);
    json.number("reply_line_bytes", limits.replyLineBytes);
    json.number("reply_lines", limits.replyLines);
    json.number("reply_bytes", limits.replyBytes);
    json.number("sasl_rounds", limits.saslRounds);
    json.closeObject();
}

Limits readLimits(JsonFields &plan)
{
    JsonFields fields(plan.reading(), plan.object("limits"), plan.pathOf("limits"));
    constexpr qint64 most = std::numeric_limits<int>::max();
    Limits limits;
    limits.deadlineMs = int(fields.number("deadline_ms", 1, most));
    limits.replyLineBytes = int(fields.number("reply_line_bytes", 1, most));
    limits.replyLines = int(fields.number("reply_lines", 1, most));
    limits.replyBytes = int(fields.number("reply_bytes", 1, most));
    limits.saslRounds = int(fields.number("sasl_rounds", 1, most));
    return limits;
}

MessageSource readMessage(JsonFields &plan)
{
    JsonFields fields(plan.reading(), plan.object("message"), plan.pathOf("message"));
    MessageSource message;
    message.path = fields.text("path");
    message.size = fields.number("size");
    readMessageParts(fields, message);
    return message;
}

} // namespace

void writePlan(JsonWriter &json, const Plan &plan)
{
    json.text("host", plan.host);
    json.number("port", plan.port);
    json.word("security", idOf(plan.security));
    json.word("family", idOf(plan.family));
    json.text("server_name", plan.serverName);
    json.text("ca_file", plan.caFile);
    json.flag("insecure", plan.insecure);
    json.text("helo", plan.helo);
    json.text("auth", plan.mechanism);
    json.text("user", plan.user);
    writeCredential(json, "credential", plan.credential);
    json.flag("allow_plaintext_auth", plan.allowPlaintextAuth);
    if (plan.from)
        json.text("from", *plan.from);
    json.texts("to", plan.to);
    json.openObject("message");
    json.text("path", plan.message.path);
    json.number("size", plan.message.size);
    writeMessageParts(json, plan.message);
    json.closeObject();
    json.word("stop_after", idOf(plan.stopAfter));
    writeLimits(json, plan.limits);
    writePlanParts(json, plan);
}

Plan readPlan(JsonFields &fields)
{
    Plan plan;
    plan.host = fields.text("host");
    plan.port = quint16(fields.number("port", 0, 65535));
    plan.security = fields.word("security", securityFromId, plan.security);
    plan.family = fields.word("family", addressFamilyFromId, plan.family);
    plan.serverName = fields.text("server_name");
    plan.caFile = fields.text("ca_file");
    plan.insecure = fields.flag("insecure");
    plan.helo = fields.text("helo");
    plan.mechanism = fields.text("auth");
    plan.user = fields.text("user");
    plan.credential = readCredential(fields, "credential");
    plan.allowPlaintextAuth = fields.flag("allow_plaintext_auth");
    if (fields.has("from"))
        plan.from = fields.text("from");
    plan.to = fields.texts("to");
    plan.message = readMessage(fields);
    plan.stopAfter = fields.word("stop_after", stageFromId, plan.stopAfter);
    plan.limits = readLimits(fields);
    readPlanParts(fields, plan);
    return plan;
}

} // namespace smtpscope
