// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/help/HelpTexts.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(GlossaryTexts)
};

HelpBlock term(const QString &name, const QString &meaning)
{
    return {HelpForm::Term, meaning, name, {}};
}

} // namespace

HelpTopic glossaryTopic()
{
    return {QStringLiteral("glossary"), Texts::tr("Words"),
        Texts::tr("The words that servers and this window use."),
        {term(Texts::tr("Bounce"),
             Texts::tr("A mail in which a server tells the sender that another mail was not "
                       "delivered, and why.")),
            term(Texts::tr("Certificate"),
                Texts::tr("How a server proves its name when encryption begins: made for some "
                          "names, by an issuer, for a time.")),
            term(Texts::tr("DNS"),
                Texts::tr("The directory that turns names into addresses and says which hosts take "
                          "mail for a domain.")),
            term(Texts::tr("EHLO"),
                Texts::tr("The words with which a mail program introduces itself. The answer lists "
                          "what the server can do.")),
            term(Texts::tr("Enhanced code"),
                Texts::tr("Three numbers such as 5.7.8 behind the reply code: class, subject, "
                          "detail.")),
            term(Texts::tr("Envelope"),
                Texts::tr("The sender and the recipients as servers see them. They may differ from "
                          "what the mail itself shows.")),
            term(Texts::tr("Greylisting"),
                Texts::tr("A server turns the first attempt of a stranger away for some minutes. "
                          "Real mail servers come again, spam often does not.")),
            term(Texts::tr("LMTP"),
                Texts::tr("What mail servers speak to the server that keeps the mailboxes.")),
            term(Texts::tr("MX"),
                Texts::tr("The entry in DNS that names the hosts that take mail for a domain, best "
                          "first.")),
            term(Texts::tr("Port 25"),
                Texts::tr("Between mail servers. Many networks block it for everybody else.")),
            term(Texts::tr("Port 465"),
                Texts::tr("For mail programs; encrypted from the first byte.")),
            term(Texts::tr("Port 587"),
                Texts::tr("For mail programs; begins in plain text and changes to encryption by "
                          "STARTTLS.")),
            term(Texts::tr("Relay"),
                Texts::tr("To pass mail on to another domain. Servers do it only for people who "
                          "signed in, or for known networks.")),
            term(Texts::tr("Reply code"),
                Texts::tr("Three digits: 2 is yes, 3 go on, 4 not now, 5 no.")),
            term(Texts::tr("SASL"),
                Texts::tr("The ways to sign in: PLAIN, LOGIN, CRAM-MD5, SCRAM, and tokens by "
                          "XOAUTH2 or OAUTHBEARER.")),
            term(Texts::tr("STARTTLS"),
                Texts::tr("The command that turns a connection in plain text into an encrypted "
                          "one.")),
            term(Texts::tr("TLS"), Texts::tr("Encryption of the connection, once called SSL."))}};
}

} // namespace smtpscope
