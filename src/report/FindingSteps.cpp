// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/FindingSteps.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <array>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FindingSteps)
};

struct Row
{
    QLatin1StringView id;
    std::array<const char *, 2> steps{}; ///< The second one may be missing.
};

constexpr std::array Rows{
    Row{QLatin1StringView("connect.no-ipv6-here"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Tell the program to use IPv4, if the server has such an address too; else "
             "the server's administrator has to add one."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask whoever runs this network for IPv6, if the server has nothing else.")}},
    Row{QLatin1StringView("connect.no-ipv4-here"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Check whether this computer is online at all, by opening a web page."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask whoever runs this network for a way to IPv4 (NAT64), if it has IPv6 "
                "only.")}},
    Row{QLatin1StringView("connect.port-25-blocked"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Send by port 587 or 465 of your provider, with a sign-in; port 25 is for "
             "servers among each other."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask the internet or hosting provider to open outgoing port 25, if this "
                "computer is a mail server. A port checker on the web tests the other "
                "direction.")}},
    Row{QLatin1StringView("connect.port-25-silent"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Compare with another mail server (--grid HOST --control OTHER-HOST): if "
             "that is silent too, this network blocks port 25."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Send by port 587 or 465 with a sign-in, if this computer is no mail server.")}},
    Row{QLatin1StringView("connect.silent-server"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Pass this report on to whoever runs that server, with the public address of "
            "this network.")}},
    Row{QLatin1StringView("connect.all-ports-closed"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Check the host name in the settings. If it is right, find the device or program here "
             "that still uses an old password, and correct it first."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Wait, or ask the server's administrator to unlock the public address of this "
                "network.")}},
    Row{QLatin1StringView("connect.timeout"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Check the same server from another network, for example a mobile phone's: "
             "if it answers there, this network blocks the port."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Try all ports of the server (--grid HOST), to see which ones answer.")}},
    Row{QLatin1StringView("connect.refused"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Check host name and port in the settings: 587 or 465 for sending, 25 "
             "between servers."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask whoever runs the server whether its mail service is up, if both are "
                "right.")}},
    Row{QLatin1StringView("banner.timeout"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Run the check again with a longer time limit (--timeout 300), to see "
             "whether the server is only slow."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Compare with another port (--grid HOST), and with TLS from the first byte, "
                "often called SSL/TLS (--security tls).")}},
    Row{QLatin1StringView("greeting.timeout"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Run the check again with a longer time limit (--timeout 300), to see "
             "whether the server is only slow."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Compare with TLS from the first byte, often called SSL/TLS (--security tls).")}},
    Row{QLatin1StringView("banner.lost"),
        {QT_TRANSLATE_NOOP(
             "FindingSteps", "Run the check again later: a busy server closes so, too."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask whoever runs the server whether it turns the address of this network "
                "away; its log names the reason.")}},
    Row{QLatin1StringView("tls.closed"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Compare with the other way of encrypting, STARTTLS or TLS from the first byte "
             "(--security starttls or tls)."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask whoever runs the server what its log says about this handshake.")}},
    Row{QLatin1StringView("tls.alert"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Compare TLS versions (--tls-max 1.2), to see whether one of them is the "
             "reason."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask whoever runs the server what its log says about this handshake.")}},
    Row{QLatin1StringView("tls.handshake-failed"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Compare TLS versions (--tls-max 1.2), to see whether one of them is the "
             "reason."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask whoever runs the server what its log says about this handshake.")}},
    Row{QLatin1StringView("connect.unreachable"),
        {QT_TRANSLATE_NOOP(
             "FindingSteps", "Check whether other computers on the web can be reached from here."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask whoever runs the network, if only this server cannot be reached, "
                "whether there is a route to it.")}},
    Row{QLatin1StringView("server.expects-tls"),
        {QT_TRANSLATE_NOOP(
             "FindingSteps", "Choose TLS from the first byte for this port (--security tls)."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Set the encryption of this port to SSL/TLS in the mail program.")}},
    Row{QLatin1StringView("reply.malformed.tls"),
        {QT_TRANSLATE_NOOP(
             "FindingSteps", "Choose TLS from the first byte for this port (--security tls)."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Set the encryption of this port to SSL/TLS in the mail program.")}},
    Row{QLatin1StringView("tls.not-tls"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Set the encryption to STARTTLS in the mail program, or use port 465 with "
             "SSL/TLS."),
            QT_TRANSLATE_NOOP(
                "FindingSteps", "Run the check again with STARTTLS (--security starttls).")}},
    Row{QLatin1StringView("reply.malformed.http"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Correct the port: 587 or 465 for sending, 25 between servers, 993 and 995 "
            "for fetching.")}},
    Row{QLatin1StringView("reply.malformed.imap"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Correct host name or port: sending goes by 587 or 465, and often by another "
            "host than fetching.")}},
    Row{QLatin1StringView("reply.malformed.pop3"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Correct host name or port: sending goes by 587 or 465, and often by another "
            "host than fetching.")}},
    Row{QLatin1StringView("reply.malformed.smtp"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Correct host name or port: fetching goes by 993 (IMAP) or 995 (POP3).")}},
    Row{QLatin1StringView("server.filtering-firewall"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Ask whoever runs the firewall to switch the inspection of SMTP off (Cisco: "
            "no inspect esmtp).")}},
    Row{QLatin1StringView("starttls.stripped"),
        {QT_TRANSLATE_NOOP("FindingSteps", "Do not send a password over this connection."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask whoever runs the network to switch the inspection of SMTP off (Cisco: "
                "no inspect esmtp), or use port 465 with SSL/TLS.")}},
    Row{QLatin1StringView("starttls.injection"),
        {QT_TRANSLATE_NOOP("FindingSteps", "Do not send a password over this connection."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Show this report to whoever runs the network: something writes into the "
                "connection before it is encrypted.")}},
    Row{QLatin1StringView("tls.certificate.expired"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Ask the server's administrator to renew the certificate, and to restart the "
             "mail service so that it is used."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Leave the check of certificates switched on: it would hide a real attack "
                "too.")}},
    Row{QLatin1StringView("tls.certificate.not-yet-valid"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Check date and time of this computer or device, and set them by the network."),
            QT_TRANSLATE_NOOP(
                "FindingSteps", "Ask the server's administrator, if the clock is right.")}},
    Row{QLatin1StringView("tls.certificate.wrong-name"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Use one of the names in the certificate as server name, if they belong to "
             "the same provider."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask the server's administrator which name to use, or to add this one to the "
                "certificate.")}},
    Row{QLatin1StringView("tls.certificate.self-signed"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Compare the certificate's fingerprint with the one that the administrator "
             "names, before you trust it."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask the administrator for a certificate of a public authority, which costs "
                "nothing today.")}},
    Row{QLatin1StringView("tls.certificate.untrusted"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Find out who issued the certificate: an authority of your own organisation "
             "has to be installed on this computer first."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Leave the check of certificates switched on until that is known.")}},
    Row{QLatin1StringView("tls.certificate.incomplete"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Ask the server's administrator to install the full chain (\"fullchain\"), "
             "not the server's own certificate alone."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Remember that some programs have the missing certificate from elsewhere: "
                "that it works there proves nothing.")}},
    Row{QLatin1StringView("tls.certificate.virus-scanner"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Switch the scanning of encrypted mail connections off in the virus scanner, "
             "or install its root certificate for this program."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Leave the check of certificates switched on in the mail program.")}},
    Row{QLatin1StringView("tls.certificate.inspecting-firewall"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Ask whoever runs the firewall to let mail connections through unread, or to "
            "give you its root certificate.")}},
    Row{QLatin1StringView("tls.certificate.redirected"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Ask the hosting firm or whoever runs the network to stop redirecting mail "
             "(often called SMTP restrictions), or use the server that they name for "
             "sending."),
            QT_TRANSLATE_NOOP(
                "FindingSteps", "Do not sign in: the password would go to that other server.")}},
    Row{QLatin1StringView("tls.certificate.no-sni"),
        {QT_TRANSLATE_NOOP("FindingSteps", "Give the server by its name and not by its address."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Update the program, if it has a name: it does not tell the server which one "
                "it wants.")}},
    Row{QLatin1StringView("tls.protocol-version"),
        {QT_TRANSLATE_NOOP(
             "FindingSteps", "Ask the server's administrator to switch TLS 1.2 or newer on."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Update the device's firmware, if an old device is concerned: it may know "
                "outdated encryption only.")}},
    Row{QLatin1StringView("auth.only-after-tls"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Switch STARTTLS on in the mail program, and run the check again with it "
            "(--security starttls).")}},
    Row{QLatin1StringView("auth.not-offered"),
        {QT_TRANSLATE_NOOP(
             "FindingSteps", "Use port 587 or 465 instead of 25, and switch encryption on."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask whoever runs the server how to sign in, if there is no such offer "
                "either.")}},
    Row{QLatin1StringView("auth.placeholder-user"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Enter user name and password in the settings of the program; look for a "
            "variable that is not set.")}},
    Row{QLatin1StringView("auth.refused-before-password"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Choose another sign-in method in the program, such as PLAIN instead of "
             "LOGIN."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask whoever runs the server which methods work, before you change any "
                "password.")}},
    Row{QLatin1StringView("ehlo.name-refused"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Give the program a full host name to introduce itself with (such as "
             "pc1.example.com; here --helo NAME)."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Use port 587 with a sign-in, if this computer is no server: the name does "
                "not matter there as a rule.")}},
    Row{QLatin1StringView("message.firewall-at-final-dot"),
        {QT_TRANSLATE_NOOP(
             "FindingSteps", "Ask the recipient whether the mail came, before you send it again."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask whoever runs the firewall to switch the inspection of SMTP off (Cisco: "
                "no inspect esmtp).")}},
    Row{QLatin1StringView("body.lost"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Run the same check with a small message (--body-size 1000): if that gets through, "
             "something on the way swallows large packets (MTU)."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Give whoever runs the network and the server the number of bytes, and the "
                "time.")}},
    Row{QLatin1StringView("body.timeout"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Run the same check with a small message (--body-size 1000): if that gets through, "
             "something on the way swallows large packets (MTU)."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Give whoever runs the network and the server the number of bytes, and the "
                "time.")}},
    Row{QLatin1StringView("mx.loopback"),
        {QT_TRANSLATE_NOOP("FindingSteps", "Check how the recipient's domain is spelled."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Tell whoever runs the domain that its mail host points at \"this computer\": "
                "nobody outside can mend that.")}},
    Row{QLatin1StringView("mx.null"),
        {QT_TRANSLATE_NOOP("FindingSteps", "Check how the recipient's domain is spelled."),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Ask the recipient for another address: this domain takes no mail.")}},
    Row{QLatin1StringView("mx.ip-literal"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Tell whoever runs the domain that its MX record must hold a host name: that "
            "some senders get through proves nothing.")}},
    Row{QLatin1StringView("dns.no-such-name"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Check how the name is spelled, also for blanks and dots at its ends."),
            QT_TRANSLATE_NOOP(
                "FindingSteps", "Ask whoever runs the domain, if it is spelled right.")}},
    Row{QLatin1StringView("dns.timeout"),
        {QT_TRANSLATE_NOOP("FindingSteps",
             "Check whether this computer reaches its name server: do web pages open?"),
            QT_TRANSLATE_NOOP("FindingSteps",
                "Try again later, or with another name server (--nameserver IP).")}},
    // Of remarks beside the finding that decided.
    Row{QLatin1StringView("auth.password-blank"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Enter the password again by hand, without a blank before or after it.")}},
    Row{QLatin1StringView("auth.password-not-ascii"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Try a password of plain letters and digits, to see whether its special "
            "letters are the reason.")}},
    Row{QLatin1StringView("auth.user-blank"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Enter the user name again by hand, without a blank before or after it.")}},
    Row{QLatin1StringView("auth.user-without-domain"),
        {QT_TRANSLATE_NOOP("FindingSteps", "Try the whole mail address as user name.")}},
    Row{QLatin1StringView("auth.not-tried"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Switch the sign-in on in the mail program (\"my server requires "
            "authentication\"), and enter user name and password.")}},
    Row{QLatin1StringView("mail.sender-not-the-user"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Send with the address of the account that signs in, or have the server's "
            "administrator allow the other one (\"send as\"). A web form names its "
            "visitor in Reply-To, not in From.")}},
    Row{QLatin1StringView("mail.sender-is-the-user"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Ask the server's administrator to look into the list of who may send as "
            "whom: aliases with the same address are often the reason.")}},
    Row{QLatin1StringView("mail.internal-domain"),
        {QT_TRANSLATE_NOOP(
            "FindingSteps", "Set a sender address with a domain that everybody can look up.")}},
    Row{QLatin1StringView("rcpt.odd-domain"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Retype the recipient's address by hand, and look for a stray sign at its "
            "end.")}},
    Row{QLatin1StringView("rcpt.relay-despite-sign-in"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Ask the server's administrator to let this account send to other domains.")}},
    Row{QLatin1StringView("rcpt.beyond-limit"),
        {QT_TRANSLATE_NOOP("FindingSteps", "Send to fewer recipients at a time.")}},
    Row{QLatin1StringView("message.over-limit"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Make attachments smaller, or send a link; the limit counts the message as "
            "it travels, a third larger than its files.")}},
    Row{QLatin1StringView("message.bare-lf"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Tell whoever makes the sending program that lines of mail must end with CR "
            "LF.")}},
    Row{QLatin1StringView("message.bare-cr"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Tell whoever makes the sending program that lines of mail must end with CR "
            "LF.")}},
    Row{QLatin1StringView("message.nul"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Tell whoever makes the sending program that mail must hold no NUL bytes.")}},
    Row{QLatin1StringView("message.long-line"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Tell whoever makes the sending program to encode long lines "
            "(quoted-printable or base64).")}},
    Row{QLatin1StringView("message.no-header"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Begin the message with header lines (From, Date, Subject), an empty line, "
            "and then the text.")}},
    Row{QLatin1StringView("message.no-empty-line"),
        {QT_TRANSLATE_NOOP(
            "FindingSteps", "Put an empty line between the header of the message and its text.")}},
    Row{QLatin1StringView("message.header-incomplete"),
        {QT_TRANSLATE_NOOP(
            "FindingSteps", "Have the sending program write From, Date and Message-ID.")}},
    Row{QLatin1StringView("message.header-not-ascii"),
        {QT_TRANSLATE_NOOP("FindingSteps",
            "Have the sending program encode the subject and names, or leave special "
            "letters out of them.")}},
    Row{QLatin1StringView("ehlo.name-odd"),
        {QT_TRANSLATE_NOOP(
            "FindingSteps", "Give the program a full host name to introduce itself with.")}},
};

} // namespace

QStringList findingSteps(const Finding &finding)
{
    QStringList steps;
    for (const Row &row : Rows) {
        if (finding.id != row.id)
            continue;
        for (const char *step : row.steps) {
            if (step)
                steps.append(Texts::tr(step));
        }
    }
    return steps;
}

} // namespace smtpscope
