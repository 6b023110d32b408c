// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/PlanSecrets.h"

#include "app/PasswordSource.h"
#include "cli/KeychainPassword.h"

#include <QCoreApplication>

#include <utility>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PlanSecrets)
};

} // namespace

std::variant<CheckSecrets, InputError> secretsFor(const Plan &plan, bool isStepwise)
{
    CheckSecrets secrets;
    const std::pair<CredentialReference, Secret *> wanted[]{
        {plan.mechanism.isEmpty() ? CredentialReference() : plan.credential, &secrets.signIn},
        {plan.route.proxyCredential, &secrets.proxy},
        {plan.tls.passPhrase, &secrets.passPhrase},
    };
    int fromInput = 0;
    for (const auto &[reference, secret] : wanted) {
        if (reference.source.isEmpty())
            continue;
        if (reference.source == QLatin1String("stdin") && ++fromInput > 1)
            return InputError{Texts::tr("Only one password can come from stdin.")};
        if (fromInput > 0 && isStepwise)
            return InputError{
                Texts::tr("With --step standard input is for your answers. Take the password from "
                          "env:NAME or file:PATH.")};
        const bool isKept = reference.source == QLatin1String("keychain");
        const auto read = isKept ? keychainPassword(plan) : readPassword(reference);
        if (const auto *error = std::get_if<InputError>(&read))
            return *error;
        *secret = std::get<Secret>(read);
    }
    return secrets;
}

} // namespace smtpscope
