// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/SignIn.h"

#include "protocol/EhloReply.h"
#include "protocol/sasl/DescribeChallenge.h"
#include "protocol/sasl/MechanismChoice.h"
#include "session/Printable.h"

namespace smtpscope {

namespace {

const QString AutomaticChoice = QStringLiteral("AUTO");

QString mechanismFor(const Plan &plan, const Capabilities &capabilities, Protection protection)
{
    const QStringList offered = mechanismsIn(capabilities);
    if (plan.mechanism == AutomaticChoice)
        return chooseMechanism(offered, protection != Protection::None);
    return offered.contains(plan.mechanism) ? plan.mechanism : QString();
}

// A base64 run that holds a secret is marked as a whole, since any part of it can be decoded.
Span markFor(const SaslResponse &response, qsizetype offset, qsizetype length)
{
    return {quint32(offset), quint32(length), response.holdsSecret ? Sort::Secret : Sort::Person};
}

Command commandFor(const QByteArray &prefix, const SaslResponse &response)
{
    const bool emptyInitial = response.data.isEmpty() && !prefix.isEmpty();
    const QByteArray encoded =
        emptyInitial ? QByteArray("=") : response.data.toBase64(); // RFC 4954 4
    Command command;
    command.wire = prefix + encoded + "\r\n";
    if (!response.data.isEmpty())
        command.spans.push_back(markFor(response, prefix.size(), encoded.size()));
    command.sasl = response.facts;
    command.secrets = response.secrets;
    return command;
}

// Challenges are base64 (RFC 4954 4). Some servers send their LOGIN prompt as plain text; it is
// shown and answered all the same.
QByteArray decodedChallenge(const ParsedReply &reply)
{
    const QByteArray text = reply.lines.empty() ? QByteArray() : reply.lines.front().trimmed();
    const auto decoded =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok ? decoded.decoded : text;
}

} // namespace

QString signInObstacle(const Plan &plan, const Capabilities &capabilities, Protection protection)
{
    if (protection == Protection::None && !plan.allowPlaintextAuth)
        return QStringLiteral("auth.needs-tls");
    if (protection == Protection::Unverified)
        return QStringLiteral("auth.unverified-tls");
    if (!capabilities.contains(QStringLiteral("AUTH")))
        return QStringLiteral("auth.not-offered");
    if (mechanismFor(plan, capabilities, protection).isEmpty())
        return QStringLiteral("auth.mechanism-not-offered");
    return {};
}

SignIn::SignIn(const Plan &plan, const SaslCredentials &credentials, const QByteArray &nonce,
    const Capabilities &capabilities, Protection protection)
    : m_roundsLeft(plan.limits.saslRounds)
{
    const QString mechanism = mechanismFor(plan, capabilities, protection);
    // LOGIN without initial response: every server that offers it asks for the name.
    const bool sendsFirst = mechanism != QLatin1String("LOGIN");
    m_exchange = SaslExchange::start(
        mechanism, credentials, nonce, sendsFirst ? InitialResponse::Yes : InitialResponse::No);
}

Actions SignIn::begin()
{
    Actions actions;
    if (m_exchange->preparationFailed())
        actions.push_back(Remark{Stage::Auth, QStringLiteral("sasl.preparation-failed"), {}});
    else if (m_exchange->preparationChanged())
        actions.push_back(Remark{Stage::Auth, QStringLiteral("sasl.preparation-changed"), {}});
    const QByteArray verb = "AUTH " + m_exchange->mechanism().toLatin1();
    const std::optional<SaslResponse> first = m_exchange->initialResponse();
    Command command{verb + "\r\n", {}, {}, {}};
    if (first)
        command = commandFor(verb + ' ', *first);
    actions.push_back(Send{Stage::Auth, command});
    actions.push_back(Arm{});
    return actions;
}

Actions SignIn::onChallenge(const ParsedReply &reply)
{
    if (m_cancelled || --m_roundsLeft < 0)
        return cancelWith(QStringLiteral("sasl.too-many-rounds"), {});
    const QByteArray challenge = decodedChallenge(reply);
    Actions actions;
    const QString shown = describeChallenge(m_exchange->mechanism(), challenge);
    if (!shown.isEmpty())
        actions.push_back(Remark{Stage::Auth, QStringLiteral("sasl.challenge"), shown});
    const auto answer = m_exchange->respond(challenge);
    if (const auto *failure = std::get_if<SaslFailure>(&answer))
        return chain(actions, cancelWith(failure->id, failure->detail));
    actions.push_back(Send{Stage::Auth, commandFor({}, std::get<SaslResponse>(answer))});
    actions.push_back(Arm{});
    return actions;
}

Actions SignIn::onAccepted(const ParsedReply &reply)
{
    // RFC 4954 sends the server's proof as a last 334; some servers put it into the 235 instead.
    const QByteArray text = reply.lines.empty() ? QByteArray() : reply.lines.front().trimmed();
    const QByteArray lastWord = text.mid(text.lastIndexOf(' ') + 1);
    const auto decoded =
        QByteArray::fromBase64Encoding(lastWord, QByteArray::AbortOnBase64DecodingErrors);
    std::optional<QByteArray> proof;
    if (decoded.decodingStatus == QByteArray::Base64DecodingStatus::Ok
        && decoded.decoded.startsWith("v="))
        proof = decoded.decoded;
    if (const auto failure = m_exchange->finish(proof))
        return {Complaint{Stage::Auth, failure->id, failure->detail}};
    return {};
}

Actions SignIn::cancelWith(const QString &id, const QString &detail)
{
    Actions actions{Complaint{Stage::Auth, id, detail}};
    if (!m_cancelled)
        actions.push_back(
            Send{Stage::Auth, Command{"*\r\n", {}, {}, {}}}); // RFC 4954 4: how a client gives up
    m_cancelled = true;
    actions.push_back(Arm{});
    return actions;
}

} // namespace smtpscope
