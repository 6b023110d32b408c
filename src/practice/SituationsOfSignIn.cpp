// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// AUTH: passwords, methods, and when they may be used.

#include "practice/SituationParts.h"

namespace smtpscope {

namespace {

Situation signIn(const char *name, const char *story)
{
    return working(SituationTheme::SignIn, name, story);
}

Situation refused(const char *name, const char *story, const QByteArray &reply)
{
    return with(signIn(name, story), {{"AUTH", {say(reply)}}}, {Stage::Auth, Outcome::Permanent});
}

Situation authOnlyAfterTls()
{
    Situation situation = with(signIn("auth-only-after-tls",
                                   "The sign-in is offered only once the connection is encrypted."),
        {
            {"AUTH", {say("538 5.7.11 Encryption required for requested authentication mechanism")},
                On::Plain},
            {"MAIL", {say("530 5.7.0 Must issue a STARTTLS command first")}, On::Plain},
        },
        {});
    situation.keywords.removeIf(
        [](const QByteArray &keyword) { return keyword.startsWith("AUTH"); });
    return situation;
}

Situation encryptionRequired()
{
    return inPlainText(with(
        signIn("538-encryption-required",
            "The sign-in is offered in plain text, but refused until the connection is encrypted."),
        {{"AUTH", {say("538 5.7.11 Encryption required for requested authentication mechanism")},
            On::Plain}},
        {Stage::Auth, Outcome::Permanent}));
}

Situation signInWanted()
{
    PracticeRule rule{"MAIL", {say("530 5.7.0 Authentication required")}};
    rule.onlyUnknown = true;
    return withoutSignIn(
        with(signIn("530-at-mail",
                 "The server wants a sign-in first, and the mail program has none set."),
            {rule}, {Stage::Mail, Outcome::Permanent}));
}

Situation ending(Situation situation, Ending ending)
{
    situation.stage = ending.stage;
    situation.outcome = ending.outcome;
    return situation;
}

Situations methodSituations()
{
    const Ending noMethod{Stage::Auth, Outcome::Permanent};
    return {
        offeringSignIn(
            signIn("old-auth-equals",
                "The sign-in is offered only in the old way, AUTH=LOGIN, as for Outlook Express."),
            "AUTH=LOGIN PLAIN"),
        ending(
            offeringSignIn(
                signIn("mechanism-mismatch",
                    "The server offers only sign-in methods for domain accounts (GSSAPI, NTLM)."),
                "AUTH GSSAPI NTLM"),
            noMethod),
        ending(offeringSignIn(signIn("auth-missing", "The server offers no sign-in at all."), {}),
            noMethod),
        ending(offeringSignIn(
                   signIn("token-only",
                       "The server takes tokens (OAuth) only, no passwords, and says so in JSON."),
                   "AUTH XOAUTH2 OAUTHBEARER"),
            noMethod),
    };
}

} // namespace

Situations signInSituations()
{
    Situations all{
        refused(
            "wrong-password", "Every password is wrong.", "535 5.7.8 Error: authentication failed"),
        refused("application-password",
            "The account has a second factor, and the mail program needs a password of its own.",
            "534 5.7.9 Application-specific password required. Learn more at "
            "https://help.practice.test/application-passwords"),
        refused("basic-auth-off",
            "Signing in with a password is switched off for the whole organisation.",
            "535 5.7.139 Authentication unsuccessful, basic authentication is disabled."),
        with(signIn("auth-temporary", "The server cannot look up passwords at the moment."),
            {{"AUTH", {say("454 4.7.0 Temporary authentication failure")}}},
            {Stage::Auth, Outcome::Temporary}),
        with(signIn("auth-disabled-for-mailbox",
                 "The password is right, but this mailbox may not send by SMTP."),
            {{"+",
                {say("535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is "
                     "disabled for the mailbox")}}},
            {Stage::Auth, Outcome::Permanent}),
        authOnlyAfterTls(),
        encryptionRequired(),
        signInWanted(),
    };
    const Situations methods = methodSituations();
    all.insert(all.end(), methods.begin(), methods.end());
    return all;
}

} // namespace smtpscope
