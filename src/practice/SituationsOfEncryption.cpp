// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// STARTTLS, TLS and certificates.

#include "practice/SituationParts.h"

namespace smtpscope {

namespace {

Situation encrypting(const char *name, const char *story)
{
    return working(SituationTheme::Encryption, name, story);
}

Situation certificate(const char *name, const char *story, PracticeCertificate certificate)
{
    Situation situation = encrypting(name, story);
    situation.certificate = certificate;
    situation.stage = Stage::Tls;
    situation.outcome = Outcome::TlsError;
    return situation;
}

Situation tlsManner(const char *name, const char *story, TlsManner manner)
{
    Situation situation = encrypting(name, story);
    situation.tls = manner;
    situation.stage = Stage::Tls;
    situation.outcome = Outcome::TlsError;
    return situation;
}

Situation clientCertificateTaken()
{
    Situation situation = offeringSignIn(
        encrypting("client-certificate",
            "The server takes a client certificate for a password, and guests without either."),
        {});
    situation.tls = TlsManner::AsksForCertificate;
    situation.keywords.append("AUTH PLAIN");
    situation.tlsKeywords.append("AUTH EXTERNAL PLAIN ANONYMOUS");
    return situation;
}

Situation startTlsMissing()
{
    return with(
        lacking(encrypting("starttls-missing",
                    "The server does not offer STARTTLS, or somebody took it out on the way."),
            "STARTTLS"),
        {{"STARTTLS", {say("502 5.5.1 Command not implemented")}}},
        {Stage::StartTls, Outcome::TlsError});
}

Situations startTlsSituations()
{
    Situations all{
        startTlsMissing(),
        with(encrypting("starttls-refused", "STARTTLS is offered and then refused."),
            {{"STARTTLS", {say("454 4.7.0 TLS not available due to local problem")}}},
            {Stage::StartTls, Outcome::Temporary}),
        with(encrypting(
                 "starttls-injected", "Somebody slips answers in before the encryption begins."),
            {{"STARTTLS",
                {sayRaw("220 2.0.0 Ready to start TLS\r\n250-evil.example\r\n250 AUTH PLAIN\r\n"),
                    startTlsNow()}}},
            {Stage::StartTls, Outcome::ProtocolError}),
        with(encrypting("starttls-breaks-off", "The server agrees to STARTTLS and then hangs up."),
            {{"STARTTLS", {say("220 2.0.0 Ready to start TLS"), closeNow()}}},
            {Stage::Tls, Outcome::TlsError}),
    };
    for (Situation &situation : all)
        situation.visit.encrypts = Encrypts::StartTls;
    return all;
}

Situations certificateSituations()
{
    return {
        certificate(
            "certificate-expired", "The certificate has expired.", PracticeCertificate::Expired),
        certificate("certificate-not-yet-valid", "The certificate is not valid yet.",
            PracticeCertificate::NotYetValid),
        certificate("certificate-wrong-name", "The certificate is for another name.",
            PracticeCertificate::WrongName),
        certificate("certificate-self-signed", "The certificate vouches for itself.",
            PracticeCertificate::SelfSigned),
        certificate("certificate-untrusted", "The certificate was issued by a stranger.",
            PracticeCertificate::Untrusted),
        certificate("certificate-incomplete", "The intermediate certificate is missing.",
            PracticeCertificate::Incomplete),
        certificate("certificate-of-virus-scanner",
            "A virus scanner looks into the connection and shows a certificate of its own making.",
            PracticeCertificate::VirusScanner),
    };
}

} // namespace

Situations encryptionSituations()
{
    Situations all = startTlsSituations();
    const Situations certificates = certificateSituations();
    all.insert(all.end(), certificates.begin(), certificates.end());
    all.push_back(tlsManner("tls10-only",
        "The server knows nothing newer than TLS 1.0, which today's programs refuse.",
        TlsManner::OnlyTls10));
    all.push_back(clientCertificateTaken());
    all.push_back(tlsManner("client-certificate-demanded",
        "The server encrypts only with clients that show a certificate.",
        TlsManner::DemandsCertificate));
    return all;
}

} // namespace smtpscope
