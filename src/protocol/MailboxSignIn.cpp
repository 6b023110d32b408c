// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/MailboxSignIn.h"

#include "protocol/MailboxCapabilities.h"
#include "protocol/sasl/MechanismChoice.h"
#include "protocol/sasl/SaslExchange.h"

#include <optional>

namespace smtpscope {

namespace {

const QString Automatic = QStringLiteral("AUTO");
const QString Login = QStringLiteral("LOGIN");
const QString Plain = QStringLiteral("PLAIN");
const QString Apop = QStringLiteral("APOP");

SignInChoice none(const char *obstacle)
{
    return {SignInWay::None, {}, QLatin1String(obstacle)};
}

// IMAP: LOGIN is there unless LOGINDISABLED is (RFC 9051 6.2.3). POP3: a server that lists its
// abilities lists USER (RFC 2449 6.3); one that lists none at all says nothing by that.
QString passwordObstacle(const Plan &plan, const SignInOffer &offer, const Secret &password)
{
    if (plan.protocol == Protocol::Imap) {
        const bool isDisabled = offer.capabilities.contains(QStringLiteral("LOGINDISABLED"));
        return isDisabled ? QStringLiteral("login.disabled") : QString();
    }
    const bool saysNothing = !offer.isComplete || offer.capabilities.isEmpty();
    if (!saysNothing && !offer.capabilities.contains(QStringLiteral("USER")))
        return QStringLiteral("auth.mechanism-not-offered");
    const QByteArray &bytes = password.bytes(); // PASS has no way to hold a line end
    const bool isSendable = !bytes.contains('\r') && !bytes.contains('\n');
    return isSendable ? QString() : QStringLiteral("login.unsendable-password");
}

std::optional<SignInChoice> saslAmong(const QStringList &offered, const QString &mechanism)
{
    if (!offered.contains(mechanism) || !SaslExchange::isSupported(mechanism))
        return std::nullopt;
    return SignInChoice{SignInWay::Sasl, mechanism, {}};
}

// The mechanisms that do not show the password, best first.
std::optional<SignInChoice> closedAmong(QStringList offered)
{
    offered.removeAll(Plain);
    offered.removeAll(Login);
    const QString mechanism = chooseMechanism(offered, false);
    return mechanism.isEmpty() ? std::nullopt : saslAmong(offered, mechanism);
}

SignInChoice automatic(
    const Plan &plan, const SignInOffer &offer, Protection protection, const Secret &password)
{
    const QStringList offered = mailboxMechanismsIn(plan.protocol, offer.capabilities);
    const QString obstacle = passwordObstacle(plan, offer, password);
    const auto closed = closedAmong(offered);
    const bool isOpen = protection == Protection::None;
    if (isOpen && closed)
        return *closed;
    if (isOpen && offer.hasTimestamp)
        return {SignInWay::Apop, {}, {}};
    if (const auto plain = saslAmong(offered, Plain))
        return *plain;
    if (obstacle.isEmpty())
        return {SignInWay::Password, {}, {}};
    if (const auto login = saslAmong(offered, Login))
        return *login;
    if (closed)
        return *closed;
    return {SignInWay::None, {}, obstacle};
}

} // namespace

SignInChoice chooseMailboxSignIn(
    const Plan &plan, const SignInOffer &offer, Protection protection, const Secret &password)
{
    const QString unprotected = protectionObstacle(plan, protection);
    if (!unprotected.isEmpty())
        return {SignInWay::None, {}, unprotected};
    if (plan.mechanism == Automatic)
        return automatic(plan, offer, protection, password);
    if (plan.mechanism == Login) {
        const QString obstacle = passwordObstacle(plan, offer, password);
        return {obstacle.isEmpty() ? SignInWay::Password : SignInWay::None, {}, obstacle};
    }
    if (plan.mechanism == Apop)
        return offer.hasTimestamp ? SignInChoice{SignInWay::Apop, {}, {}}
                                  : none("auth.mechanism-not-offered");
    const QStringList offered = mailboxMechanismsIn(plan.protocol, offer.capabilities);
    return saslAmong(offered, plan.mechanism).value_or(none("auth.mechanism-not-offered"));
}

} // namespace smtpscope
