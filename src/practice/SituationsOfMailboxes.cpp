// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Logging in to fetch mail, by IMAP (response codes: RFC 5530) and by POP3 (RFC 2449, 3206).

#include "practice/SituationParts.h"

namespace smtpscope {

namespace {

const Ending LoginRefused{Stage::Login, Outcome::Permanent};
const Ending LoginLater{Stage::Login, Outcome::Temporary};

// What every sign-in with the right password is answered.
Situation imap(const char *name, const char *story, const QByteArray &words, Ending ending)
{
    return with(workingImap(name, story), {{"+", {say("%TAG% " + words)}}}, ending);
}

Situation pop3(const char *name, const char *story, const QByteArray &words, Ending ending)
{
    return with(workingPop3(name, story), {{"+", {say(words)}}}, ending);
}

Situation loginDisabled()
{
    Situation situation = workingImap("imap-login-disabled",
        "The mail program does not encrypt, and so may not sign in (LOGINDISABLED).");
    situation.keywords = {"IMAP4rev1", "STARTTLS", "LOGINDISABLED"};
    situation.stage = Stage::Login;
    situation.outcome = Outcome::Permanent;
    return inPlainText(situation);
}

Situation alert()
{
    return with(workingImap("imap-alert", "The server has a word for the person: an ALERT."),
        {{"+",
            {say("* OK [ALERT] Your mailbox is nearly full: 95 % are used"),
                say("%TAG% OK Logged in")}}},
        {});
}

Situation apop()
{
    Situation situation = lacking(
        lacking(
            workingPop3("pop3-apop", "The server takes no password in clear, only APOP."), "USER"),
        "SASL");
    situation.greeting = {say("+OK SMTPscope practice server ready <%NONCE%@mail.practice.test>")};
    return inPlainText(situation);
}

} // namespace

Situations imapSituations()
{
    return {
        workingImap("imap-works", "Signing in to the mailbox works."),
        imap("imap-wrong-password", "Every password is wrong.",
            "NO [AUTHENTICATIONFAILED] Authentication failed", LoginRefused),
        loginDisabled(),
        imap("imap-account-disabled", "The account was switched off; the person has to ask for it.",
            "NO [CONTACTADMIN] This account is disabled, please call your administrator",
            LoginRefused),
        imap("imap-password-expired", "The password is right but too old.",
            "NO [EXPIRED] Your password has expired, please choose a new one", LoginRefused),
        imap("imap-not-allowed", "The account may not use IMAP.",
            "NO [AUTHORIZATIONFAILED] IMAP is not enabled for this account", LoginRefused),
        imap("imap-unavailable", "The server that knows the passwords does not answer.",
            "NO [UNAVAILABLE] Temporary authentication failure", LoginLater),
        greeting(workingImap("imap-bye", "The server is full and says good-bye at once."),
            {say("* BYE Too many connections from your address"), closeNow()},
            {Stage::Greeting, Outcome::Temporary}),
        inPlainText(
            greeting(workingImap("imap-preauth",
                         "The server has signed the client in already; no password can be tried."),
                {say("* PREAUTH SMTPscope practice server: you are alice")},
                {Stage::Login, Outcome::Permanent})),
        alert(),
    };
}

Situations pop3Situations()
{
    return {
        workingPop3("pop3-works", "Signing in to the mailbox works."),
        pop3("pop3-wrong-password", "Every password is wrong.", "-ERR [AUTH] Authentication failed",
            LoginRefused),
        pop3("pop3-in-use", "Another mail program is fetching from this mailbox right now.",
            "-ERR [IN-USE] The mailbox is locked by another session", LoginLater),
        pop3("pop3-login-delay", "The mail program fetches too often.",
            "-ERR [LOGIN-DELAY] Minimum time between mail checks: 5 minutes", LoginLater),
        pop3("pop3-system-error",
            "The server cannot open the mailbox, and a person has to mend it.",
            "-ERR [SYS/PERM] The mailbox is damaged", LoginRefused),
        apop(),
        greeting(workingPop3("pop3-busy", "The server is too busy and says so at once."),
            {say("-ERR [SYS/TEMP] Too many connections, try again later"), closeNow()},
            {Stage::Greeting, Outcome::Temporary}),
    };
}

} // namespace smtpscope
