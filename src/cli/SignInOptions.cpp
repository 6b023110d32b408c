// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Who signs in, how, and where the password is.

#include "app/PasswordSource.h"
#include "app/PlanQuestions.h"
#include "cli/PlanReading.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SignInOptions)
};

Problem readMechanism(const CheckOptions &options, Plan &plan)
{
    const bool hasUser = options.has(QStringLiteral("user"));
    const QString word = options.value(QStringLiteral("auth"))
                             .value_or(hasUser ? QStringLiteral("auto") : QStringLiteral("none"))
                             .toUpper();
    const bool hasPassword = options.has(QStringLiteral("password-from"));
    if (hasPassword && !hasUser && !options.has(QStringLiteral("auth")))
        return problem(Texts::tr("--password-from needs --user NAME: who is to sign in?"));
    plan.mechanism = word == QLatin1String("NONE") ? QString() : word;
    if (plan.mechanism.isEmpty())
        return {};
    const QStringList known = supportedMechanisms(plan.protocol);
    if (word != QLatin1String("AUTO") && !known.contains(word))
        return problem(Texts::tr("--auth takes auto, none, or one of %1.")
                           .arg(known.join(QStringLiteral(", "))));
    if (!hasUser && needsUser(word))
        return problem(Texts::tr("--auth needs --user NAME: who is to sign in?"));
    if (!hasPassword && needsPassword(word))
        return problem(Texts::tr("Say where the password is: --password-from env:NAME, "
                                 "file:PATH, stdin or keychain."));
    if (plan.security == Security::None && !plan.allowPlaintextAuth && needsPassword(word))
        return problem(
            Texts::tr("Without TLS the password could be read on the way. Use --security "
                      "starttls or tls, or add --allow-plaintext-auth."));
    return {};
}

} // namespace

Problem readCredential(
    const CheckOptions &options, const QString &option, CredentialReference &credential)
{
    const auto source = options.value(option);
    if (!source)
        return {};
    const auto reference = parseCredentialReference(*source);
    if (const auto *error = std::get_if<InputError>(&reference))
        return *error;
    credential = std::get<CredentialReference>(reference);
    if (credential.source == QLatin1String("keychain") && option != QLatin1String("password-from"))
        return problem(Texts::tr("The keychain keeps passwords of sign-ins only. Give --%1 as "
                                 "env:NAME, file:PATH or stdin.")
                           .arg(option));
    return {};
}

Problem readSignIn(const CheckOptions &options, Plan &plan)
{
    plan.user = options.value(QStringLiteral("user")).value_or(QString());
    plan.allowPlaintextAuth = options.has(QStringLiteral("allow-plaintext-auth"));
    if (options.has(QStringLiteral("user")) && plan.user.isEmpty())
        return problem(Texts::tr("--user needs a name."));
    if (Problem wrong = readCredential(options, QStringLiteral("password-from"), plan.credential))
        return wrong;
    return readMechanism(options, plan);
}

} // namespace smtpscope
