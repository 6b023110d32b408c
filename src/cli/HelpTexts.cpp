// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/HelpTexts.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HelpTexts)
};

} // namespace

QString generalHelp()
{
    return Texts::tr(R"(SMTPscope finds out where mail breaks, and on whose side.

  smtpscope-cli check mail.example.com     talk to a mail server and say what is wrong
  smtpscope-cli explain "550 5.1.1 …"     what a reply means, and what to do next
  smtpscope-cli import FILE                what a bounce, a log or a pasted text tells
  smtpscope-cli export FILE                a report of a saved check that can be passed on
  smtpscope-cli reveal REPORT --key FILE   the real names back in a report of your own
  smtpscope-cli practice --list            servers on this computer to practise with

  smtpscope-cli check --help               all about check
  smtpscope-cli explain --help             all about explain
  smtpscope-cli import --help              all about import
  smtpscope-cli export --help              all about export
  smtpscope-cli reveal --help              all about reveal
  smtpscope-cli practice --help            all about practice
  smtpscope-cli --version                  which version this is)");
}

QString checkHelp()
{
    return Texts::tr(R"(smtpscope-cli check HOST[:PORT] [options]
smtpscope-cli check --mx DOMAIN [options]       every mail host of a domain
smtpscope-cli check --grid HOST [options]       every usual port, with and without TLS

Walks the way of a mail: name, connection, greeting, TLS, sign-in, sender, recipients. Shows every
line with its time, and says at the end where it broke, whose side that is on, and whether to try
again. No mail is sent unless you say --send. Passwords are never shown or saved.

"I can't send": sign in as the mail program does
  smtpscope-cli check mail.example.com --user anna@example.com --password-from env:PASSWORD \
      --to somebody@example.org
"My mail to X comes back": ask the recipient's servers
  smtpscope-cli check --mx example.org --from anna@example.com --to x@example.org
"Is the certificate all right?"
  smtpscope-cli check mail.example.com:465 --stop-after tls
"Which port and which encryption work from here?"
  smtpscope-cli check --grid mail.example.com

What to check, instead of HOST
  --mx DOMAIN             all mail hosts and addresses of a domain, side by side, on port 25
  --grid HOST             ports 25, 465, 587 and 2525, each plain, with STARTTLS and with TLS
  --control HOST[:PORT]   with --grid: a server elsewhere to compare port 25 with
  --socket PATH           a UNIX socket on this computer
Server
  --port N                587 with --user, else 25; 24 lmtp, 143 or 993 imap, 110 or 995 pop3
  --protocol NAME         smtp, lmtp, imap, pop3; the last two try the sign-in and read nothing
  --security HOW          none, starttls, starttls-if-offered, tls (from the first byte);
                          tls on ports 465, 993 and 995, else starttls-if-offered
  --ipv4, --ipv6          only addresses of this kind
  --nameserver IP[:PORT]  ask this name server instead of the computer's own
  --helo NAME             the name to greet with; the record says which one was used
  --timeout SECONDS       for the look-up, the connection, TLS and each answer: 30; 10 with --grid
The way there
  --proxy URL             socks5://HOST:PORT, socks5h://HOST:PORT or http://HOST:PORT
  --proxy-password-from WHERE
                          the proxy's password; its user stands in the URL: socks5://USER@HOST:PORT
  --bind IP               connect from this address of the computer
  --proxy-header v1|v2    say first whose connection this is, as HAProxy does (PROXY protocol)
  --proxy-source IP:PORT, --proxy-destination IP:PORT
                          what that header says; without them it names the server or nobody
Certificate and TLS
  --server-name NAME      the name that the certificate must have, when it is not HOST
  --ca-file FILE          trust the issuers in this PEM file instead of the computer's own
  --insecure              go on over a certificate that is not in order, and say so
  --sni NAME              the name to ask the server for, when it differs from the certificate's
  --tls-min V, --tls-max V
                          oldest and newest TLS version: 1.0, 1.1, 1.2 (the oldest without it), 1.3
  --client-cert FILE      show this certificate (PEM with its chain, or PKCS #12)
  --client-key FILE       its key, when it stands in a file of its own
  --key-password-from WHERE
                          what protects the key
Sign-in
  --user NAME             who signs in
  --password-from WHERE   env:NAME, file:PATH, stdin or keychain; a token in the same way
  --auth HOW              auto, none, or a method: PLAIN, LOGIN, CRAM-MD5, SCRAM-SHA-1,
                          SCRAM-SHA-256; by name only: XOAUTH2, OAUTHBEARER (both with a token),
                          EXTERNAL (a client certificate), ANONYMOUS, DIGEST-MD5. imap, pop3:
                          LOGIN is the command LOGIN, or USER and PASS; pop3 also APOP
  --allow-plaintext-auth  sign in even where the connection is not encrypted
Sender, recipients, and how far to go
  --from ADDRESS          the sender; '' for none, as in bounces; else the user name if it is an
                          address; else none on port 25, and elsewhere nobody is asked about
                          recipients without --from
  --to ADDRESS            a recipient; give it again for more
  --stop-after STAGE      connect, banner, ehlo, starttls, tls, auth, mail, rcpt, data;
                          body and quit with --send. Without it: rcpt.
                          imap, pop3: connect, greeting, capability, starttls, tls, login, logout
  --drop-after STAGE      the same, but cut the connection there instead of saying good-bye
  --send                  really send a message; with --mx one to every host and address
Message
  --message FILE          this one instead of the test message; its line ends are put in order
  --raw                   with --message: send every byte as it is, apart from dot-stuffing
  --body-size BYTES       make the test message this large
  --subject TEXT          of the test message
  --body TEXT             its text
  --header "NAME: VALUE"  a header field more, or instead of the one it has; again for more
  --cc ADDRESS            name somebody in the header; nothing is sent there without --to
  --attach FILE           a file that goes along; again for more
  --preset NAME           gtube: what every spam filter must find; eicar: every virus scanner
Wishes for the delivery; left out where the server does not offer them
  --notify WHEN           never, or success, failure and delay with commas between (NOTIFY)
  --ret full|hdrs         how much of the mail a report is to bring back (RET)
  --envid TEXT            a name for this mail that reports repeat (ENVID)
  --orcpt TYPE;ADDRESS    the address it was first meant for, such as rfc822;x@example.org (ORCPT)
  --deliverby SECONDS;R   deliver within this time or return it; ;N to be told only (BY)
  --requiretls            pass it on over TLS only; without the offer nothing is sent (REQUIRETLS)
Pace and special commands
  --pipelining            send MAIL, RCPT and DATA in one go where the server offers it
  --bdat                  send the message in chunks where the server offers it (BDAT)
  --chunk-size BYTES      with --bdat: bytes of a chunk, 65536
  --mails N               hand the mail over this many times in one session
  --wait SECONDS          pause before each command
  --step                  step by step on a terminal: Enter sends, e edits, q quits
  --request "COMMAND"     ask this after the sign-in: VRFY, EXPN, HELP, NOOP or ETRN; again for more
  --xclient "NAME=VALUE"  ask the server to take this for somebody else's connection (XCLIENT)
Record
  --json FILE             save the whole session; - writes it to standard output, and the
                          transcript then goes to standard error
  --share HOW             how the transcript is redacted: none (without it), vendor, public or
                          custom:FILE; see export --help. It is then printed at the end. The
                          saved session stays whole
  --help                  this page

Exit status: 0 all went through, 1 refused in whole or in part, or broken off, 2 wrong usage, 3 try
again later or no answer in time, 4 name not found, no connection or no TLS, 5 not saved or not
shown because something private would have been in it, 130 stopped.)");
}

QString explainHelp()
{
    return Texts::tr(R"(smtpscope-cli explain [REPLY | -] [options]

Says what a mail server's reply means: what happened, who can mend it, whether it helps to try
again, what to do next, and how sure that is. Give the reply as you have it, with all that a mail
program or a bounce wrote around it; - or nothing reads it from standard input.

  smtpscope-cli explain "550 5.7.1 Relaying denied" --command RCPT
  smtpscope-cli explain "NO [AUTHENTICATIONFAILED] Invalid credentials"
  smtpscope-cli explain 421

  --command NAME          what it answers, in any case: connect, EHLO, HELO, STARTTLS, AUTH, MAIL,
                          RCPT, DATA, end-of-data, BDAT, RSET, VRFY, EXPN, HELP, NOOP, QUIT, ETRN,
                          IMAP-LOGIN, POP3-PASS, or any (without it)
  --json                  the answer as one JSON object
  --list [code|command]   the whole table of codes instead: by code, or by what they answer;
                          with --json as a list of objects
  --knowledge FILE        ask a file of your own first; see README, "Replies of your own"
  --help                  this page

Exit status: 0 explained, 2 wrong usage, or nothing that can be read as a reply.)");
}

QString importHelp()
{
    return Texts::tr(R"(smtpscope-cli import FILE | - [options]

Reads what is already in the ticket: a returned mail, a conversation that somebody recorded, a log
of a mail server, or a single reply. Says what it is, whom it is about, what the servers said, and
what went wrong. - reads standard input. Passwords in it are masked, and you are told.

  smtpscope-cli import bounce.eml
  grep 4WxYz1 /var/log/mail.log | smtpscope-cli import -
  smtpscope-cli import session.txt --json > session.smtpscope

  --explain               say below every answer what it means
  --json                  the session as JSON on standard output, several as a check; what was
                          recognised then goes to standard error
  --kind KIND             do not guess: transcript, swaks, openssl, curl, thunderbird, mailkit,
                          phpmailer, nodemailer, postfix-log, exim-log, sendmail-log, exchange-log,
                          reply, delivery-report, bounce, complaint, auto-reply, session-file,
                          text-report
  --plan FILE             write a plan to try the same again, up to the step that failed
  --knowledge FILE        ask a file of your own first; see README, "Replies of your own"
  --help                  this page

Logs may be of any size, other files up to 64 MiB (sessions 256 MiB).

Exit status: 0 understood, 2 wrong usage, or nothing that can be read.)");
}

QString exportHelp()
{
    return Texts::tr(R"(smtpscope-cli export SESSION [options]

Makes a report of a session that check --json has saved: what went wrong and where, whose side that
is on, and the whole conversation. People, and what else is private, give way to stand-ins such as
user1@domain1.example; the same one always has the same stand-in. Passwords are in no report. What
is written is searched first: if anything private is left in it, nothing is written.

  smtpscope-cli export session.smtpscope --output report.html
  smtpscope-cli export session.smtpscope --share public --format markdown

  --format NAME           text (without it), markdown, html, pdf, or json: a session file that can
                          be opened again. Without it the ending of the file decides: .txt, .md,
                          .html, .pdf, .json
  --output FILE           where it goes; without it to standard output
  --share vendor          for who runs a mail server: server names, public addresses and ids stay;
                          people, domains, this computer and private addresses are masked (default)
  --share public          for everybody: names, addresses and ids are masked too
  --share custom:FILE     what the JSON object in FILE says: "keep" or "mask" for people, domains,
                          client_hosts, server_hosts, public_addresses, private_addresses, ids,
                          subjects, bodies; names to keep, words to mask; base, the policy to
                          start from (public without it)
  --share none            everything stays but passwords; asks first
  --yes                   do not ask
  --write-key FILE        keep what each stand-in stands for in FILE, for yourself alone: with it
                          reveal puts the real words back. FILE must not be there yet
  --help                  this page

Exit status: 0 written, 1 could not be written, 2 wrong usage, or a file cannot be opened, 5 not
written because something private would have been in it, 130 not wanted.)");
}

QString revealHelp()
{
    return Texts::tr(R"(smtpscope-cli reveal REPORT --key FILE [options]

Puts the real words back into a report that export has made, so that an answer about "user1" can be
understood. For that you need the key that export --write-key has kept.

  --key FILE              the key
  --output FILE           write to FILE, readable by you alone, instead of to standard output;
                          neither REPORT nor the key
  --help                  this page

The words of a PDF or JSON file cannot be put back. What could do harm in a shell stays as it is in
the commands that a report offers.

Exit status: 0 done, 1 could not be written, 2 wrong usage, or a file cannot be opened.)");
}

QString practiceHelp()
{
    return Texts::tr(R"(smtpscope-cli practice [--situation NAME | --replay FILE] [options]

Plays a mail server on this computer, good or broken, so that you can try a check on it. It answers
this computer only. It says its address and port first; Ctrl-C stops it.

  --situation NAME        what it does; without it: works
  --list                  all situations and what they are; with --json as a list of objects
  --replay FILE           say again what the server said in a saved session or a text export, in
                          its order and at its pace (at most ten seconds a pause, a minute in all);
                          any password will do. A sign-in by SCRAM that went through cannot be
                          replayed
  --port N                the port; without it a free one is taken
  --tls                   TLS from the first byte
  --json                  say address, port and protocol as one line of JSON
  --ca-file-out FILE      write the certificate to trust (for check --ca-file) to FILE
  --help                  this page

The account is alice@practice.test with the password "practice makes perfect", or with the token
"practice token" where tokens are taken. For LMTP, IMAP and POP3 servers give check --protocol.)");
}

} // namespace smtpscope
