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

// Challenges are base64 (RFC 4954 4); nothing when this one is not.
std::optional<QByteArray> decodedChallenge(const QByteArray &text)
{
    const auto result =
        QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (result.decodingStatus != QByteArray::Base64DecodingStatus::Ok)
        return std::nullopt;
    return result.decoded;
}

// Some servers ask for name and password in plain text. What is asked does not enter the answers of
// these two, so they can be given all the same; an answer that is computed from the challenge
// cannot.
bool takesPlainChallenges(const QString &mechanism)
{
    return mechanism == QLatin1String("LOGIN") || mechanism == QLatin1String("PLAIN");
}

} // namespace

QString protectionObstacle(const Plan &plan, Protection protection)
{
    const bool isDelicate = needsProtection(plan.mechanism);
    if (isDelicate && protection == Protection::None && !plan.allowPlaintextAuth)
        return QStringLiteral("auth.needs-tls");
    const bool isDoubtful = isDelicate && protection == Protection::Unverified;
    return isDoubtful ? QStringLiteral("auth.unverified-tls") : QString();
}

QString signInObstacle(const Plan &plan, const Capabilities &capabilities, Protection protection)
{
    const QString unprotected = protectionObstacle(plan, protection);
    if (!unprotected.isEmpty())
        return unprotected;
    if (!capabilities.contains(QStringLiteral("AUTH")))
        return QStringLiteral("auth.not-offered");
    if (mechanismFor(plan, capabilities, protection).isEmpty())
        return QStringLiteral("auth.mechanism-not-offered");
    return {};
}

SignIn::SignIn(const Plan &plan, const SaslCredentials &credentials, const QByteArray &nonce,
    const Capabilities &capabilities, Protection protection)
    : SignIn(mechanismFor(plan, capabilities, protection), credentials, nonce, SignInManner(),
        plan.limits.saslRounds)
{ }

SignIn::SignIn(const QString &mechanism, const SaslCredentials &credentials,
    const QByteArray &nonce, const SignInManner &manner, int rounds)
    : m_manner(manner), m_roundsLeft(rounds)
{
    // LOGIN without initial response: every server that offers it asks for the name.
    const bool asksFirst = mechanism == QLatin1String("LOGIN");
    m_exchange = SaslExchange::start(
        mechanism, credentials, nonce, asksFirst ? InitialResponse::No : manner.initial);
}

Actions SignIn::begin()
{
    Actions actions;
    if (m_exchange->preparationFailed())
        actions.push_back(Remark{m_manner.stage, QStringLiteral("sasl.preparation-failed"), {}});
    else if (m_exchange->preparationChanged())
        actions.push_back(Remark{m_manner.stage, QStringLiteral("sasl.preparation-changed"), {}});
    const QByteArray verb = m_manner.verb + m_exchange->mechanism().toLatin1();
    const std::optional<SaslResponse> first = m_exchange->initialResponse();
    Command command{verb + "\r\n", {}, {}, {}};
    if (first)
        command = commandFor(verb + ' ', *first);
    actions.push_back(Send{m_manner.stage, command});
    actions.push_back(Arm{});
    return actions;
}

Actions SignIn::onChallenge(const ParsedReply &reply)
{
    if (m_cancelled || --m_roundsLeft < 0)
        return cancelWith(QStringLiteral("sasl.too-many-rounds"), {});
    const QByteArray text = reply.lines.empty() ? QByteArray() : reply.lines.front().trimmed();
    const std::optional<QByteArray> decoded = decodedChallenge(text);
    if (!decoded && !takesPlainChallenges(m_exchange->mechanism()))
        return cancelWith(
            QStringLiteral("sasl.challenge-malformed"), printable(QByteArrayView(text)));
    const QByteArray challenge = decoded.value_or(text);
    Actions actions;
    const QString shown = describeChallenge(m_exchange->mechanism(), challenge);
    if (!shown.isEmpty())
        actions.push_back(Remark{m_manner.stage, QStringLiteral("sasl.challenge"), shown});
    const auto answer = m_exchange->respond(challenge);
    if (const auto *failure = std::get_if<SaslFailure>(&answer))
        return chain(actions, cancelWith(failure->id, failure->detail));
    actions.push_back(Send{m_manner.stage, commandFor({}, std::get<SaslResponse>(answer))});
    actions.push_back(Arm{});
    return actions;
}

Actions SignIn::onAccepted(const ParsedReply &reply)
{
    // RFC 4954 sends the server's proof as a last 334; some servers put it into the 235 instead.
    const QByteArray text = reply.lines.empty() ? QByteArray() : reply.lines.front().trimmed();
    const QByteArray lastWord = text.mid(text.lastIndexOf(' ') + 1);
    std::optional<QByteArray> proof = decodedChallenge(lastWord);
    if (proof && !proof->startsWith("v=") && !proof->startsWith("rspauth="))
        proof.reset();
    if (const auto failure = m_exchange->finish(proof))
        return {Complaint{m_manner.stage, failure->id, failure->detail}};
    return {};
}

Actions SignIn::cancelWith(const QString &id, const QString &detail)
{
    Actions actions{Complaint{m_manner.stage, id, detail}};
    if (!m_cancelled)
        actions.push_back(Send{
            m_manner.stage, Command{"*\r\n", {}, {}, {}}}); // RFC 4954 4: how a client gives up
    m_cancelled = true;
    actions.push_back(Arm{});
    return actions;
}

} // namespace smtpscope
