// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The situations themselves. Each row tells a story from a helpdesk's day.

#include "practice/Situation.h"

namespace smtpscope {

namespace {

const QByteArray Mechanisms = "AUTH PLAIN LOGIN CRAM-MD5 SCRAM-SHA-1 SCRAM-SHA-256";
const QByteArrayList Usual{"SIZE 10485760", "8BITMIME", "SMTPUTF8", "ENHANCEDSTATUSCODES"};

Deed say(const QByteArray &line)
{
    return {DeedKind::Say, line + "\r\n"};
}

Deed sayRaw(const QByteArray &bytes)
{
    return {DeedKind::Say, bytes};
}

const Deed Close{DeedKind::Close, {}};
const Deed Stall{DeedKind::Stall, {}};
const Deed StartTlsNow{DeedKind::StartTls, {}};

Situation works(const QString &name, const QString &story)
{
    Situation situation;
    situation.name = name;
    situation.story = story;
    situation.keywords = Usual + QByteArrayList{"STARTTLS", Mechanisms};
    situation.tlsKeywords = Usual + QByteArrayList{Mechanisms};
    return situation;
}

Situation withRule(
    const char *name, const char *story, const Rule &rule, Stage stage, Outcome outcome)
{
    Situation situation = works(QString::fromLatin1(name), QString::fromLatin1(story));
    situation.rules = {rule};
    situation.stage = stage;
    situation.outcome = outcome;
    return situation;
}

Situation withGreeting(
    const char *name, const char *story, const std::vector<Deed> &greeting, Outcome outcome)
{
    Situation situation = works(QString::fromLatin1(name), QString::fromLatin1(story));
    situation.greeting = greeting;
    situation.stage = Stage::Banner;
    situation.outcome = outcome;
    return situation;
}

Situation withCertificate(const char *name, const char *story, PracticeCertificate certificate)
{
    Situation situation = works(QString::fromLatin1(name), QString::fromLatin1(story));
    situation.certificate = certificate;
    situation.stage = Stage::Tls;
    situation.outcome = Outcome::TlsError;
    return situation;
}

Situation tooBig()
{
    Situation situation = withRule("too-big", "The message is larger than the server takes.",
        {"MAIL", {say("552 5.3.4 Message size exceeds fixed limit")}}, Stage::Mail,
        Outcome::Permanent);
    situation.tlsKeywords[0] = "SIZE 100";
    situation.keywords[0] = "SIZE 100";
    return situation;
}

Situation authOnlyAfterTls()
{
    Situation situation = works(QStringLiteral("auth-only-after-tls"),
        QStringLiteral("The sign-in is offered only once the connection is encrypted."));
    situation.keywords = Usual + QByteArrayList{"STARTTLS"};
    situation.rules = {
        {"AUTH", {say("538 5.7.11 Encryption required for requested authentication mechanism")},
            On::Plain},
        {"MAIL", {say("530 5.7.0 Must issue a STARTTLS command first")}, On::Plain},
    };
    return situation;
}

Situation startTlsMissing()
{
    Situation situation = works(QStringLiteral("starttls-missing"),
        QStringLiteral("The server does not offer STARTTLS, or somebody took it out on the way."));
    situation.keywords.removeAll("STARTTLS");
    situation.rules = {{"STARTTLS", {say("502 5.5.1 Command not implemented")}}};
    situation.stage = Stage::StartTls;
    situation.outcome = Outcome::TlsError;
    return situation;
}

std::vector<Situation> recipientSituations()
{
    return {
        withRule("unknown-user", "The recipient does not exist.",
            {"RCPT", {say("550 5.1.1 Recipient address rejected: User unknown")}}, Stage::Rcpt,
            Outcome::Permanent),
        withRule("relay-denied", "The server does not carry mail to other domains.",
            {"RCPT", {say("554 5.7.1 Relay access denied")}}, Stage::Rcpt, Outcome::Permanent),
        withRule("greylisting", "The first attempt is turned away, the second one is accepted.",
            {"RCPT", {say("450 4.2.0 Recipient address rejected: Greylisted, try again later")},
                On::Any, 1, true},
            Stage::Rcpt, Outcome::Temporary),
        withRule("mailbox-full", "The recipient's mailbox is full.",
            {"RCPT", {say("452 4.2.2 Mailbox full")}}, Stage::Rcpt, Outcome::Temporary),
        withRule("mailbox-full-for-good",
            "The recipient's mailbox is full, and the server gives up.",
            {"RCPT", {say("552 5.2.2 Mailbox full, quota exceeded")}}, Stage::Rcpt,
            Outcome::Permanent),
        withRule("partial-recipients", "The second recipient does not exist.",
            {"RCPT", {say("550 5.1.1 Recipient address rejected: User unknown")}, On::Any, 2},
            Stage::Done, Outcome::Partial),
    };
}

std::vector<Situation> serverSituations()
{
    return {
        tooBig(),
        withRule("too-big-after-the-dot",
            "Only after reading it the server finds the message too large.",
            {".", {say("552 5.3.4 Message too big for system")}}, Stage::Body, Outcome::Permanent),
        withRule("wrong-password", "Every password is wrong.",
            {"AUTH", {say("535 5.7.8 Error: authentication failed")}}, Stage::Auth,
            Outcome::Permanent),
        authOnlyAfterTls(),
        withGreeting("421-at-greeting", "The server is busy and says so at once.",
            {say("421 4.3.2 Service not available, try again later"), Close}, Outcome::Temporary),
        withRule("421-mid-session", "The server closes in the middle of the conversation.",
            {"RCPT", {say("421 4.7.0 Closing connection"), Close}}, Stage::Rcpt,
            Outcome::Temporary),
        withGreeting("554-greeting", "The server does not talk to this computer.",
            {say("554 5.7.1 No SMTP service for you here")}, Outcome::Permanent),
        withRule("drop-after-dot", "The connection ends after the message, without an answer.",
            {".", {Close}}, Stage::Body, Outcome::Unknown),
        withRule("silence-after-dot", "The message is never answered.", {".", {Stall}}, Stage::Body,
            Outcome::Unknown),
        withGreeting("garbage", "What answers is no mail server.",
            {sayRaw("\x01\x02 This is no mail server \xff\xfe\r\nat all\r\n")},
            Outcome::ProtocolError),
    };
}

std::vector<Situation> tlsSituations()
{
    return {
        startTlsMissing(),
        withRule("starttls-refused", "STARTTLS is offered and then refused.",
            {"STARTTLS", {say("454 4.7.0 TLS not available due to local problem")}},
            Stage::StartTls, Outcome::Temporary),
        withRule("starttls-injected", "Somebody slips answers in before the encryption begins.",
            {"STARTTLS",
                {sayRaw("220 2.0.0 Ready to start TLS\r\n250-evil.example\r\n250 AUTH PLAIN\r\n"),
                    StartTlsNow}},
            Stage::StartTls, Outcome::ProtocolError),
        withCertificate(
            "certificate-expired", "The certificate has expired.", PracticeCertificate::Expired),
        withCertificate("certificate-not-yet-valid", "The certificate is not valid yet.",
            PracticeCertificate::NotYetValid),
        withCertificate("certificate-wrong-name", "The certificate is for another name.",
            PracticeCertificate::WrongName),
        withCertificate("certificate-self-signed", "The certificate vouches for itself.",
            PracticeCertificate::SelfSigned),
        withCertificate("certificate-untrusted", "The certificate was issued by a stranger.",
            PracticeCertificate::Untrusted),
        withCertificate("certificate-incomplete", "The intermediate certificate is missing.",
            PracticeCertificate::Incomplete),
    };
}

std::vector<Situation> allSituations()
{
    std::vector<Situation> all{
        works(QStringLiteral("works"), QStringLiteral("Everything works.")),
    };
    for (const auto &group : {recipientSituations(), serverSituations(), tlsSituations()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace

const std::vector<Situation> &situations()
{
    static const std::vector<Situation> all = allSituations();
    return all;
}

const Situation *situationNamed(const QString &name)
{
    for (const Situation &situation : situations()) {
        if (situation.name == name)
            return &situation;
    }
    return nullptr;
}

} // namespace smtpscope
