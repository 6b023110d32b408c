// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Servers that work, and what can be odd or wrong before a word of mail is said: who answers, how
// fast, and what stands in between.

#include "practice/SituationParts.h"

namespace smtpscope {

namespace {

const QByteArray Hello = "220 mail.practice.test ESMTP SMTPscope practice server";

// What a firewall that "protects" SMTP leaves of a greeting and of a keyword.
const QByteArray StarredGreeting = "220 ****************************************0*2******2002";
const QByteArray CrossedOut = "XXXXXXXA";

Situation odd(const char *name, const char *story)
{
    return working(SituationTheme::Healthy, name, story);
}

Situation answering(const char *name, const char *story)
{
    return working(SituationTheme::Connection, name, story);
}

Ending atBanner(Outcome outcome)
{
    return {Stage::Banner, outcome};
}

Situation helloRefused()
{
    return withoutSignIn(inPlainText(
        with(odd("ehlo-refused", "The server is so old that it knows HELO only, not EHLO."),
            {{"EHLO", {say("500 5.5.1 Command unrecognized")}}}, {})));
}

Situation xclientOffered()
{
    Situation situation = odd("xclient",
        "The server believes XCLIENT, as one behind a proxy does, and then greets again.");
    situation.keywords.append("XCLIENT NAME ADDR PORT PROTO HELO LOGIN");
    situation.tlsKeywords.append("XCLIENT NAME ADDR PORT PROTO HELO LOGIN");
    return situation;
}

Situation starredFirewall()
{
    Situation situation = greeting(answering("firewall-stars",
                                       "A firewall stars the greeting out and lets no EHLO "
                                       "through: no encryption, no sign-in."),
        {say(StarredGreeting)}, {Stage::StartTls, Outcome::TlsError});
    situation.rules = {{"EHLO", {say("500 5.5.1 Command unrecognized: \"XXXX\"")}},
        {"STARTTLS", {say("500 5.5.1 Command unrecognized: \"XXXXXXXX\"")}}};
    return byStartTls(situation);
}

Situation crossingOutFirewall()
{
    Situation situation = answering("firewall-crosses-out-starttls",
        "A firewall overwrites STARTTLS in the server's offer, so that nobody encrypts.");
    situation.keywords.replace(situation.keywords.indexOf("STARTTLS"), CrossedOut);
    situation.rules = {{"STARTTLS", {say("500 5.5.1 Command unrecognized: \"XXXXXXXX\"")}}};
    situation.stage = Stage::StartTls;
    situation.outcome = Outcome::TlsError;
    return byStartTls(situation);
}

Situation tlsOnPlainPort()
{
    Situation situation = answering("tls-on-plain-port",
        "The port expects encryption from the first byte, as 465 does; a plain client hears "
        "nothing.");
    situation.firstByte = FirstByte::AlwaysTls;
    situation.stage = Stage::Banner;
    situation.outcome = Outcome::Timeout;
    return inPlainText(situation);
}

Situation plainOnTlsPort()
{
    Situation situation = answering("plain-on-tls-port",
        "The port speaks plain text, as 587 does; a client that begins with TLS hears no TLS.");
    situation.firstByte = FirstByte::NeverTls;
    situation.visit.encrypts = Encrypts::FirstByte;
    situation.stage = Stage::Tls;
    situation.outcome = Outcome::TlsError;
    return situation;
}

// What answers is no SMTP server.
Situations strangers()
{
    return {
        greeting(answering("garbage", "What answers is no mail server."),
            {sayRaw("\x01\x02 This is no mail server \xff\xfe\r\nat all\r\n")},
            atBanner(Outcome::ProtocolError)),
        greeting(answering("http-on-port", "A web server answers on the port."),
            {sayRaw("HTTP/1.1 400 Bad Request\r\nContent-Type: text/html\r\n"
                    "Connection: close\r\n\r\n<html><body>Bad Request</body></html>\r\n"),
                closeNow()},
            atBanner(Outcome::ProtocolError)),
        greeting(answering("ssh-on-port", "An SSH server answers on the port."),
            {say("SSH-2.0-OpenSSH_9.2p1")}, atBanner(Outcome::ProtocolError)),
        greeting(
            answering("imap-on-port",
                "An IMAP server answers: somebody mixed up the ports for fetching and sending."),
            {say("* OK [CAPABILITY IMAP4rev1 STARTTLS] imap.practice.test ready")},
            atBanner(Outcome::ProtocolError)),
        tlsOnPlainPort(),
        plainOnTlsPort(),
    };
}

Situations turningAway()
{
    return {
        greeting(answering("421-at-greeting", "The server is busy and says so at once."),
            {say("421 4.3.2 Service not available, try again later"), closeNow()},
            atBanner(Outcome::Temporary)),
        greeting(answering("too-many-connections",
                     "The server counts connections, and this address has too many of them."),
            {say("421 4.7.0 mail.practice.test Error: too many connections from 127.0.0.1"),
                closeNow()},
            atBanner(Outcome::Temporary)),
        greeting(answering("554-greeting", "The server does not talk to this computer."),
            {say("554 5.7.1 No SMTP service for you here")}, atBanner(Outcome::Permanent)),
        greeting(answering("closes-at-once", "The server hangs up before it has said a word."),
            {closeNow()}, atBanner(Outcome::Lost)),
        greeting(
            answering("silent-banner",
                "The connection stands, but no greeting comes: a proxy or scanner is in between."),
            {stall()}, atBanner(Outcome::Timeout)),
        starredFirewall(),
        crossingOutFirewall(),
    };
}

// A server that talks too much, or out of turn.
Situations talkers()
{
    const QByteArray endless = "250-mail.practice.test and so on and so on and so on\r\n";
    return {
        with(answering("endless-reply", "The answer to EHLO never comes to its end."),
            {{"EHLO", {{DeedKind::Repeat, endless, 1'000'000}}}},
            {Stage::Ehlo, Outcome::ProtocolError}),
        with(answering("huge-line", "One line of the answer to EHLO is far longer than allowed."),
            {{"EHLO",
                {sayRaw("250-"), {DeedKind::Repeat, QByteArray(1024, 'x'), 1'024},
                    sayRaw("\r\n")}}},
            {Stage::Ehlo, Outcome::ProtocolError}),
        with(answering("421-mid-session", "The server closes in the middle of the conversation."),
            {{"RCPT", {say("421 4.7.0 Closing connection"), closeNow()}}},
            {Stage::Rcpt, Outcome::Temporary}),
        with(answering("drops-at-mail", "The connection breaks off when the sender is named."),
            {{"MAIL", {closeNow()}}}, {Stage::Mail, Outcome::Lost}),
    };
}

} // namespace

Situations healthySituations()
{
    return {
        odd("works", "Everything works."),
        greeting(
            odd("slow-banner",
                "The greeting takes twenty seconds, because the server looks this computer up."),
            {pauseFor(20'000), say(Hello)}, {}),
        greeting(
            odd("banner-in-parts",
                "The greeting comes line by line with pauses, as a test for impatient spammers."),
            {say("220-mail.practice.test ESMTP"), pauseFor(6'000),
                say("220-Please wait while you are being looked at"), pauseFor(2'000), say(Hello)},
            {}),
        greeting(
            odd("byte-by-byte", "The greeting comes one byte at a time, over a very slow line."),
            {sayBytewise(Hello + "\r\n", 50)}, {}),
        greeting(
            odd("early-talker",
                "The server says more than it was asked: an answer comes along with the greeting."),
            {sayRaw(Hello + "\r\n250 mail.practice.test is glad to see you\r\n")}, {}),
        with(
            odd("talks-unasked", "The server says an extra word after it has accepted the sender."),
            {{"MAIL", {sayRaw("250 2.1.0 Ok\r\n250 2.1.0 I said that it is fine\r\n")}}}, {}),
        helloRefused(),
        lacking(odd("no-8bitmime", "The server takes seven-bit messages only."), "8BITMIME"),
        lacking(odd("no-smtputf8", "The server takes no addresses with letters beyond ASCII."),
            "SMTPUTF8"),
        xclientOffered(),
    };
}

Situations connectionSituations()
{
    Situations all;
    for (const Situations &part : {strangers(), turningAway(), talkers()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace smtpscope
