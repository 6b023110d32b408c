// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/TlsPreparation.h"

#include <QCoreApplication>

#include <optional>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TlsPreparation)
};

QString textFor(const IdentityProblem &problem)
{
    const QString &path = problem.path;
    switch (problem.fault) {
    case IdentityFault::Unreadable:
        return Texts::tr("The client certificate file %1 cannot be read: %2")
            .arg(path, problem.detail);
    case IdentityFault::NoCertificate:
        return Texts::tr("There is no certificate in PEM form in %1.").arg(path);
    case IdentityFault::NoKey:
        return Texts::tr("There is no private key of a usable kind (RSA, EC or DSA) in %1. Name "
                         "its file (--client-key).")
            .arg(path);
    case IdentityFault::PassPhraseMissing:
        return Texts::tr("The private key in %1 is protected. Say where its pass phrase is "
                         "(--key-password-from env:NAME, file:PATH or stdin).")
            .arg(path);
    case IdentityFault::PassPhraseWrong:
        return Texts::tr("The pass phrase does not open the private key in %1.").arg(path);
    case IdentityFault::BundleUnreadable:
        return Texts::tr(
            "%1 is neither PEM nor a PKCS #12 file that opens with the pass phrase "
            "given (--key-password-from). Very old PKCS #12 files have to be converted "
            "first.")
            .arg(path);
    case IdentityFault::KeyDoesNotFit:
        return Texts::tr("The private key in %1 does not belong to the client certificate.")
            .arg(path);
    }
    return {};
}

std::optional<InputError> addRoots(const Plan &plan, TlsPolicy &policy)
{
    if (plan.caFile.isEmpty())
        return std::nullopt;
    const auto certificates = loadCaFile(plan.caFile);
    if (const auto *error = std::get_if<QString>(&certificates))
        return InputError{Texts::tr("The CA file %1 cannot be used: %2").arg(plan.caFile, *error)};
    policy.caCertificates = std::get<QList<QSslCertificate>>(certificates);
    return std::nullopt;
}

std::optional<InputError> addIdentity(const Plan &plan, const Secret &passPhrase, TlsPolicy &policy)
{
    if (plan.tls.certificatePath.isEmpty())
        return std::nullopt;
    const auto identity =
        loadClientIdentity(plan.tls.certificatePath, plan.tls.keyPath, passPhrase);
    if (const auto *problem = std::get_if<IdentityProblem>(&identity))
        return InputError{textFor(*problem)};
    policy.identity = std::get<ClientIdentity>(identity);
    return std::nullopt;
}

} // namespace

std::variant<TlsPolicy, InputError> prepareTls(const Plan &plan, const Secret &passPhrase)
{
    TlsPolicy policy;
    policy.serverName = plan.serverName.isEmpty() ? plan.host : plan.serverName;
    const bool mayGoOn = plan.insecure || plan.security == Security::StartTlsIfOffered;
    policy.verification = mayGoOn ? Verification::Record : Verification::Require;
    policy.sniName = plan.tls.sniName;
    policy.minimum = plan.tls.minimum;
    policy.maximum = plan.tls.maximum;
    if (const auto error = addRoots(plan, policy))
        return *error;
    if (const auto error = addIdentity(plan, passPhrase, policy))
        return *error;
    return policy;
}

} // namespace smtpscope
