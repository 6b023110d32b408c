// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What findings about names, connections and answers say.

#include "report/FindingTextTable.h"

#include <QtGlobal>

#include <array>

namespace smtpscope {

namespace {

constexpr std::array Rows{
    FindingTextRow{QLatin1StringView("connect.refused"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The computer answered, but nothing listens on this port: the connection was "
            "refused")},
    FindingTextRow{QLatin1StringView("connect.unreachable"),
        QT_TRANSLATE_NOOP("FindingTexts", "There is no way to the server from this computer")},
    FindingTextRow{QLatin1StringView("connect.timeout"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server did not answer the connection in time: a firewall may drop it")},
    FindingTextRow{QLatin1StringView("connect.bind-failed"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The connection cannot be made from the local address that was asked for "
            "(--bind): %8")},
    FindingTextRow{QLatin1StringView("proxy.unreachable"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The proxy itself cannot be reached, so the server was not even tried: %8")},
    FindingTextRow{QLatin1StringView("proxy.auth-failed"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The proxy does not let this computer through without a valid sign-in: %8")},
    FindingTextRow{QLatin1StringView("proxy.refused"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The proxy answered, but made no connection to the server: %8")},
    FindingTextRow{QLatin1StringView("proxy.timeout"),
        QT_TRANSLATE_NOOP("FindingTexts", "The proxy did not answer in time: %8")},
    FindingTextRow{QLatin1StringView("proxy.malformed"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "What answered is no proxy of the kind that was asked for: %8")},
    FindingTextRow{QLatin1StringView("banner.timeout"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server took the connection but did not greet in time: it may be "
            "overloaded, or expect TLS from the first byte (--security tls)")},
    FindingTextRow{QLatin1StringView("banner.lost"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server ended the connection before it greeted: it may turn this computer "
            "away, or be overloaded")},
    FindingTextRow{QLatin1StringView("reply.malformed"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "What answered is no mail server, or the port is not the one for this protocol")},
    FindingTextRow{QLatin1StringView("greeting.timeout"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server took the connection but did not greet in time: it may be "
            "overloaded, or expect TLS from the first byte (--security tls)")},
    FindingTextRow{QLatin1StringView("greeting.lost"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server ended the connection before it greeted: it may turn this computer "
            "away, or be overloaded")},
    FindingTextRow{QLatin1StringView("reply.wrong-tag"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server answered a command that was not sent")},
    FindingTextRow{QLatin1StringView("dns.no-such-name"),
        QT_TRANSLATE_NOOP("FindingTexts", "The name %7 does not exist: is it spelled right?")},
    FindingTextRow{QLatin1StringView("dns.no-address"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The name %7 exists but has no address of the kind asked for")},
    FindingTextRow{QLatin1StringView("dns.server-failed"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The name %7 could not be looked up: the name server did not answer properly")},
    FindingTextRow{QLatin1StringView("dns.refused"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The name server refused to look up the name %7: it does not serve this "
            "computer")},
    FindingTextRow{QLatin1StringView("dns.malformed"),
        QT_TRANSLATE_NOOP("FindingTexts", "The name server's answer about the name %7 was broken")},
    FindingTextRow{QLatin1StringView("dns.system-differs"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "This computer uses other addresses for %7 than the name servers give: see its "
            "hosts file, VPN or local name server")},
    FindingTextRow{QLatin1StringView("mx.null"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The domain %7 says that it takes no mail at all (null MX): is the address "
            "right?")},
    FindingTextRow{QLatin1StringView("mx.ip-literal"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The domain's MX record holds the address %7 where a host name must stand: "
            "mail servers cannot use it")},
    FindingTextRow{QLatin1StringView("mx.implicit"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The domain has no MX record, so its mail goes to the host of the same name")},
    FindingTextRow{QLatin1StringView("mx.cname"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The MX record names %7, which is only an alias (CNAME): some servers refuse "
            "that")},
    FindingTextRow{QLatin1StringView("mx.loopback"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The mail host %7 has a loopback address: every other server would reach "
            "itself there, and not this one")},
    FindingTextRow{QLatin1StringView("dns.timeout"),
        QT_TRANSLATE_NOOP("FindingTexts", "The look-up of the name %7 was not answered in time")},
    FindingTextRow{QLatin1StringView("reply.line-too-long"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server sends a line that does not end")},
    FindingTextRow{QLatin1StringView("reply.too-many-lines"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server sends an answer that does not end")},
    FindingTextRow{QLatin1StringView("reply.too-long"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server sends an answer that does not end")},
    FindingTextRow{QLatin1StringView("capability.refused"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server does not say what it can do")},
    FindingTextRow{QLatin1StringView("server.alert"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server has a message that it wants to be read; see the conversation")},
    FindingTextRow{QLatin1StringView("xclient.not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server does not take XCLIENT from this computer, so the check stopped "
            "there")},
    FindingTextRow{QLatin1StringView("pipelining.not-offered"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server does not offer PIPELINING; commands were sent one by one")},
    FindingTextRow{QLatin1StringView("request.refused"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server refused a request (--request); that says nothing about mail")},
    FindingTextRow{QLatin1StringView("connect.failed"),
        QT_TRANSLATE_NOOP("FindingTexts", "The connection could not be made: %8")},
    FindingTextRow{QLatin1StringView("dns.failed"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The name %7 could not be looked up on this computer: %8")},
    FindingTextRow{QLatin1StringView("quit.failed"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server did not say good-bye properly; that does no harm")},
    FindingTextRow{QLatin1StringView("connect.no-ipv6-here"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server has IPv6 addresses only, and this computer has no way to IPv6")},
    FindingTextRow{QLatin1StringView("connect.no-ipv4-here"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server has IPv4 addresses only, and this computer has no way to IPv4: it "
            "may be offline, or in a network with IPv6 only")},
    FindingTextRow{QLatin1StringView("connect.ipv6-broken"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server could not be reached by IPv6, but by IPv4: programs that try IPv6 "
            "first wait or fail now and then")},
    FindingTextRow{QLatin1StringView("connect.ipv4-broken"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server could not be reached by IPv4, but by IPv6")},
    FindingTextRow{QLatin1StringView("connect.port-25-blocked"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "This network lets nothing out through port 25: other servers that have "
            "nothing to do with this one are silent there too")},
    FindingTextRow{QLatin1StringView("connect.port-25-silent"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "Port 25 is silent, while the same server answers at another port: this "
            "network, or a firewall in front of the server, blocks port 25")},
    FindingTextRow{QLatin1StringView("connect.silent-server"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "This server is silent at port 25, while others answer there: it, or a "
            "firewall in front of it, lets nothing in from here")},
    FindingTextRow{QLatin1StringView("connect.all-ports-closed"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server lets nothing in at any mail port, while another one can be reached: it is "
            "no mail server, or it has locked this network out, as servers do after wrong "
            "passwords")},
    FindingTextRow{QLatin1StringView("endpoint.differs"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "Other servers or addresses of the same domain answered otherwise: mail gets "
            "through or fails depending on which one is taken")},
    FindingTextRow{QLatin1StringView("server.expects-tls"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "Choose TLS from the first byte on this port, often called SSL/TLS (--security "
            "tls): the server waits for it, and says nothing before")},
    FindingTextRow{QLatin1StringView("reply.malformed.http"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "A web server answers on this port (HTTP), no mail server")},
    FindingTextRow{QLatin1StringView("reply.malformed.ssh"),
        QT_TRANSLATE_NOOP("FindingTexts", "An SSH server answers on this port, no mail server")},
    FindingTextRow{QLatin1StringView("reply.malformed.imap"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "An IMAP server answers on this port: it is for fetching mail, not for sending")},
    FindingTextRow{QLatin1StringView("reply.malformed.pop3"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "A POP3 server answers on this port: it is for fetching mail, not for sending")},
    FindingTextRow{QLatin1StringView("reply.malformed.smtp"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "An SMTP server answers on this port: it is for sending mail, not for fetching")},
    FindingTextRow{QLatin1StringView("reply.malformed.tls"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "Choose TLS from the first byte on this port, often called SSL/TLS (--security "
            "tls): the server speaks nothing else here")},
    FindingTextRow{QLatin1StringView("server.is-ftp"),
        QT_TRANSLATE_NOOP("FindingTexts", "An FTP server answers on this port, no mail server")},
    FindingTextRow{QLatin1StringView("server.is-news"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "A news server (NNTP) answers on this port, no mail server")},
    FindingTextRow{QLatin1StringView("server.filtering-firewall"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "A firewall in between rewrites what is said: it stars greetings out or "
            "crosses abilities out, so that encryption and sign-in are missing (Cisco "
            "calls that \"inspect esmtp\")")},
    FindingTextRow{QLatin1StringView("ehlo.name-odd"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The name in EHLO is no full host name, and some servers refuse such names")},
    FindingTextRow{QLatin1StringView("time.short-patience"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "This check waited less than the standard wants clients to wait: a longer "
            "limit (--timeout 300) would show whether the server is only slow")},
    FindingTextRow{QLatin1StringView("reply.echo"),
        QT_TRANSLATE_NOOP("FindingTexts", "Later refusals only follow from the first one")},
    FindingTextRow{QLatin1StringView("ehlo.name-refused"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server does not accept the name by which this computer introduced itself "
            "(EHLO): %9")},
};

} // namespace

std::span<const FindingTextRow> wayFindingTexts()
{
    return Rows;
}

} // namespace smtpscope
