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
  smtpscope-cli practice --list            servers on this computer to practise with

  smtpscope-cli check --help               all about check
  smtpscope-cli practice --help            all about practice
  smtpscope-cli --version                  which version this is)");
}

QString checkHelp()
{
    return Texts::tr(R"(smtpscope-cli check HOST[:PORT] [options]

Walks the way of a mail: name, connection, greeting, TLS, sign-in, sender, recipients. Shows every
line with its time, and says at the end where it broke, whose side that is on, and whether to try
again. No mail is sent unless you say --send. Passwords are never shown or saved.

"I can't send": sign in as the mail program does
  smtpscope-cli check mail.example.com --user anna@example.com --password-from env:PASSWORD \
      --to somebody@example.org
"My mail to X comes back": ask the recipient's server
  smtpscope-cli check mx.example.org --from anna@example.com --to x@example.org
"Is the certificate all right?"
  smtpscope-cli check mail.example.com:465 --stop-after tls

Server
  --port N                587 with --user, else 25
  --security HOW          none, starttls, starttls-if-offered, tls (from the first byte);
                          tls on port 465, else starttls-if-offered
  --ipv4, --ipv6          only addresses of this kind
  --helo NAME             the name to greet with; the record says which one was used
  --timeout SECONDS       for the look-up, the connection, TLS and each answer: 30
Certificate
  --server-name NAME      the name that the certificate must have, when it is not HOST
  --ca-file FILE          trust the issuers in this PEM file instead of the computer's own
  --insecure              go on over a certificate that is not in order, and say so
Sign-in
  --user NAME             who signs in
  --password-from WHERE   env:NAME, file:PATH or stdin
  --auth HOW              auto, none, PLAIN, LOGIN, CRAM-MD5, SCRAM-SHA-1, SCRAM-SHA-256
  --allow-plaintext-auth  sign in even where the connection is not encrypted
Mail
  --from ADDRESS          the sender; '' for none, as in bounces; else the user name if it is an
                          address; else none on port 25, and other ports stop after the sign-in
  --to ADDRESS            a recipient; give it again for more
  --stop-after STAGE      connect, banner, ehlo, starttls, tls, auth, mail, rcpt, data;
                          body and quit with --send. Without it: rcpt
  --send                  really send a message
  --message FILE          this one instead of the test message
  --body-size BYTES       make the test message this large
Record
  --json FILE             save the whole session; - writes it to standard output, and the
                          transcript then goes to standard error

Exit status: 0 all went through, 1 refused, 2 wrong usage, 3 try again later, 4 no connection or no
TLS, 5 not saved because a password would have been in it, 130 stopped.)");
}

QString practiceHelp()
{
    return Texts::tr(R"(smtpscope-cli practice [--situation NAME] [options]

Plays a mail server on this computer, good or broken, so that you can try a check on it. It answers
this computer only. It says its address and port first; Ctrl-C stops it.

  --situation NAME        what it does; without it: works
  --list                  all situations and what they are
  --port N                the port; without it a free one is taken
  --tls                   TLS from the first byte
  --ca-file-out FILE      write the certificate to trust (for check --ca-file) to FILE

The account is alice@practice.test with the password "practice makes perfect".)");
}

} // namespace smtpscope
