// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/FindingTexts.h"

#include "session/Printable.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(FindingTexts)
};

struct Row
{
    QLatin1StringView id;
    const char *text = nullptr; // %1: server name as checked, the others see withFacts()
};

constexpr std::array Rows{
    Row{QLatin1StringView("connect.refused"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The computer answered, but nothing listens on this port: the connection was refused")},
    Row{QLatin1StringView("connect.unreachable"),
        QT_TRANSLATE_NOOP("FindingTexts", "There is no way to the server from this computer")},
    Row{QLatin1StringView("connect.timeout"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server did not answer the connection in time: a firewall may drop it")},
    Row{QLatin1StringView("connect.bind-failed"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The connection cannot be made from the local address that was asked for (--bind): "
            "%8")},
    Row{QLatin1StringView("proxy.unreachable"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The proxy itself cannot be reached, so the server was not even tried: %8")},
    Row{QLatin1StringView("proxy.auth-failed"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The proxy does not let this computer through without a valid sign-in: %8")},
    Row{QLatin1StringView("proxy.refused"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The proxy answered, but made no connection to the server: %8")},
    Row{QLatin1StringView("proxy.timeout"),
        QT_TRANSLATE_NOOP("FindingTexts", "The proxy did not answer in time: %8")},
    Row{QLatin1StringView("proxy.malformed"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "What answered is no proxy of the kind that was asked for: %8")},
    Row{QLatin1StringView("banner.timeout"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server took the connection but did not greet in time: it may be overloaded, or "
            "expect "
            "TLS from the first byte (--security tls)")},
    Row{QLatin1StringView("banner.lost"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server ended the connection before it greeted: it may turn this computer away, or "
            "be "
            "overloaded")},
    Row{QLatin1StringView("reply.malformed"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "What answered is no mail server, or the port is not the one for this protocol")},
    Row{QLatin1StringView("greeting.timeout"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server took the connection but did not greet in time: it may be overloaded, or "
            "expect TLS from the first byte (--security tls)")},
    Row{QLatin1StringView("greeting.lost"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server ended the connection before it greeted: it may turn this computer away, or "
            "be overloaded")},
    Row{QLatin1StringView("reply.wrong-tag"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server answered a command that was not sent")},
    Row{QLatin1StringView("starttls.injection"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "Text arrived between the consent to TLS and TLS itself: somebody may be tampering "
            "with the connection, or the server is faulty")},
    Row{QLatin1StringView("starttls.not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "TLS was asked for, but the server does not offer STARTTLS on this port")},
    Row{QLatin1StringView("starttls.preauth"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server calls the connection signed in before anybody signed in, so TLS cannot be "
            "asked for: somebody may be tampering with the connection, or the server is faulty")},
    Row{QLatin1StringView("starttls.refused"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server offers STARTTLS but refused it; the conversation went on in plain text")},
    Row{QLatin1StringView("tls.not-tls"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server does not speak TLS from the first byte on this port: try STARTTLS, or "
            "another port")},
    Row{QLatin1StringView("tls.certificate.expired"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server's certificate has expired on %3")},
    Row{QLatin1StringView("tls.certificate.not-yet-valid"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server's certificate is not valid before %2: is this computer's clock right?")},
    Row{QLatin1StringView("tls.certificate.wrong-name"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server's certificate is not for the name %1, but for %4")},
    Row{QLatin1StringView("tls.certificate.self-signed"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server vouches for itself: its certificate is self-signed")},
    Row{QLatin1StringView("tls.certificate.untrusted"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server's certificate was issued by somebody whom this computer does not trust: "
            "%5")},
    Row{QLatin1StringView("tls.certificate.incomplete"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server does not send the intermediate certificate of %5, so its own cannot be "
            "checked")},
    Row{QLatin1StringView("tls.protocol-version"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server speaks no version of TLS that is still safe (TLS 1.2 or newer is needed)")},
    Row{QLatin1StringView("tls.version-not-available"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The TLS version that was asked for cannot be tried on this computer: its TLS library "
            "does not speak it")},
    Row{QLatin1StringView("tls.client-certificate-required"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server demands a client certificate, and none was shown (--client-cert FILE)")},
    Row{QLatin1StringView("tls.client-certificate-refused"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server does not accept the client certificate: %8")},
    Row{QLatin1StringView("tls.closed"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server ended the connection during the TLS handshake")},
    Row{QLatin1StringView("tls.alert"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server broke the TLS handshake off")},
    Row{QLatin1StringView("dns.no-such-name"),
        QT_TRANSLATE_NOOP("FindingTexts", "The name %7 does not exist: is it spelled right?")},
    Row{QLatin1StringView("dns.no-address"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The name %7 exists but has no address of the kind asked for")},
    Row{QLatin1StringView("dns.server-failed"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The name %7 could not be looked up: the name server did not answer properly")},
    Row{QLatin1StringView("dns.refused"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The name server refused to look up the name %7: it does not serve this computer")},
    Row{QLatin1StringView("dns.malformed"),
        QT_TRANSLATE_NOOP("FindingTexts", "The name server's answer about the name %7 was broken")},
    Row{QLatin1StringView("dns.system-differs"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "This computer uses other addresses for %7 than the name servers give: see its hosts "
            "file, VPN or local name server")},
    Row{QLatin1StringView("mx.null"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The domain %7 says that it takes no mail at all (null MX): is the address right?")},
    Row{QLatin1StringView("mx.ip-literal"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The domain's MX record holds the address %7 where a host name must stand: mail "
            "servers cannot use it")},
    Row{QLatin1StringView("mx.implicit"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The domain has no MX record, so its mail goes to the host of the same name")},
    Row{QLatin1StringView("mx.cname"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The MX record names %7, which is only an alias (CNAME): some servers refuse that")},
    Row{QLatin1StringView("mx.loopback"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The mail host %7 has a loopback address: every other server would reach itself "
            "there, and not this one")},
    Row{QLatin1StringView("dns.timeout"),
        QT_TRANSLATE_NOOP("FindingTexts", "The look-up of the name %7 was not answered in time")},
    Row{QLatin1StringView("reply.line-too-long"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server sends a line that does not end")},
    Row{QLatin1StringView("reply.too-many-lines"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server sends an answer that does not end")},
    Row{QLatin1StringView("reply.too-long"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server sends an answer that does not end")},
    Row{QLatin1StringView("sasl.server-signature-wrong"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server could not prove that it knows the password: it may not be the right "
            "server")},
    Row{QLatin1StringView("sasl.server-signature-missing"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server did not prove that it knows the password, as this sign-in method demands")},
    Row{QLatin1StringView("sasl.too-many-rounds"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server kept asking during the sign-in without an end")},
    Row{QLatin1StringView("mail.smtputf8-not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "An address is not ASCII, and the server does not take such addresses (no SMTPUTF8)")},
    Row{QLatin1StringView("auth.not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server offers no sign-in on this connection: on port 25 that is usual, so try 587 "
            "or 465; elsewhere it may be offered only with TLS (--security starttls)")},
    Row{QLatin1StringView("auth.mechanism-not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server offers no sign-in method that was asked for; it offers: %6")},
    Row{QLatin1StringView("auth.needs-tls"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The password was not sent, because the connection is not encrypted")},
    Row{QLatin1StringView("auth.unverified-tls"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The password was not sent, because the server's certificate could not be verified")},
    Row{QLatin1StringView("login.disabled"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server takes no password on this connection (LOGINDISABLED): use TLS if it is not "
            "encrypted, or another way of signing in")},
    Row{QLatin1StringView("login.preauth"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server calls the connection signed in before anybody signed in, so the sign-in "
            "could not be tried")},
    Row{QLatin1StringView("login.wrong-credentials"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server does not accept this user name with this password")},
    Row{QLatin1StringView("login.expired"),
        QT_TRANSLATE_NOOP("FindingTexts", "The password, or the account, has expired")},
    Row{QLatin1StringView("login.not-authorized"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The password is right, but this user may not open this mailbox")},
    Row{QLatin1StringView("login.contact-admin"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server asks to turn to its administrator")},
    Row{QLatin1StringView("login.needs-tls"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server takes the password only over an encrypted connection")},
    Row{QLatin1StringView("login.in-use"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The mailbox is in use by another program, perhaps on another device")},
    Row{QLatin1StringView("login.too-soon"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server wants more time between two sign-ins")},
    Row{QLatin1StringView("login.limit"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server allows no more connections of this user for now")},
    Row{QLatin1StringView("login.server-fault"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server could not check the sign-in; name and password may be right")},
    Row{QLatin1StringView("login.not-ascii"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "User name or password is not ASCII, which not every server takes")},
    Row{QLatin1StringView("login.unsendable-password"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The password holds a line break and cannot be sent to a POP3 server")},
    Row{QLatin1StringView("login.unexpected-continuation"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server asked for more during the sign-in where nothing more was to be said")},
    Row{QLatin1StringView("capability.refused"),
        QT_TRANSLATE_NOOP("FindingTexts", "The server does not say what it can do")},
    Row{QLatin1StringView("server.alert"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server has a message that it wants to be read; see the conversation")},
    Row{QLatin1StringView("mail.requiretls-not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server does not promise to pass the mail on over TLS only (REQUIRETLS), so "
            "nothing was sent")},
    Row{QLatin1StringView("xclient.not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server does not take XCLIENT from this computer, so the check stopped there")},
    Row{QLatin1StringView("dsn.not-offered"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server takes no wishes for delivery reports (--notify, --ret, --envid, --orcpt); "
            "they were left out")},
    Row{QLatin1StringView("deliverby.not-offered"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server takes no time limit (--deliverby); it was left out")},
    Row{QLatin1StringView("pipelining.not-offered"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server does not offer PIPELINING; commands were sent one by one")},
    Row{QLatin1StringView("bdat.not-offered"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server does not offer BDAT; the message went by DATA")},
    Row{QLatin1StringView("request.refused"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server refused a request (--request); that says nothing about mail")},
    Row{QLatin1StringView("sasl.server-error"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server broke the sign-in off (%8): name and password may be wrong")},
    Row{QLatin1StringView("sasl.unexpected-challenge"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server asked something during the sign-in that this method does not know")},
    Row{QLatin1StringView("sasl.challenge-malformed"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "What the server asked during the sign-in cannot be understood")},
    Row{QLatin1StringView("sasl.nonce-mismatch"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server's part of the sign-in does not belong to this connection: it is faulty, or "
            "somebody is in between")},
    Row{QLatin1StringView("sasl.iterations"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server asks for a number of rounds (%8) that no server should ask for")},
    Row{QLatin1StringView("tls.handshake-failed"),
        QT_TRANSLATE_NOOP("FindingTexts", "TLS could not be set up: %8")},
    Row{QLatin1StringView("tls.certificate.other"),
        QT_TRANSLATE_NOOP("FindingTexts",
            "The server's certificate is not in order; see the lines under \"Certificate\"")},
    Row{QLatin1StringView("connect.failed"),
        QT_TRANSLATE_NOOP("FindingTexts", "The connection could not be made: %8")},
    Row{QLatin1StringView("dns.failed"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The name %7 could not be looked up on this computer: %8")},
    Row{QLatin1StringView("quit.failed"),
        QT_TRANSLATE_NOOP(
            "FindingTexts", "The server did not say good-bye properly; that does no harm")},
};

constexpr qsizetype MostEvidence = 64 * 1024; // bytes; a whole message is no clause

QString dayOf(const QDateTime &time)
{
    return time.toUTC().date().toString(Qt::ISODate);
}

// What the record says at the place that the finding points to.
QString evidenceText(const Finding &finding, const Session &session)
{
    if (finding.evidence.empty())
        return {};
    const Event &event = session.events()[size_t(finding.evidence.front() - 1)];
    const QByteArrayView bytes = session.bytesOf(event);
    return printable(bytes.first(std::min(bytes.size(), MostEvidence)));
}

Phrases withFacts(const QString &text, const Finding &finding, const Session &session)
{
    const TlsFacts &tls = session.endpoint.tls;
    const CertificateFacts certificate = tls.chain.empty() ? CertificateFacts() : tls.chain.front();
    const QString asked =
        session.plan.serverName.isEmpty() ? session.plan.host : session.plan.serverName;
    const bool isPop3 = session.plan.protocol == Protocol::Pop3;
    const QString mechanismWord = isPop3 ? QStringLiteral("SASL") : QStringLiteral("AUTH");
    return filled(text,
        {recorded(asked), own(dayOf(certificate.notBefore)), own(dayOf(certificate.notAfter)),
            recorded(certificate.names.mid(0, 5).join(QStringLiteral(", "))),
            recorded(certificate.issuer), recorded(session.capabilities.value(mechanismWord)),
            recorded(session.plan.host), recorded(evidenceText(finding, session))});
}

} // namespace

Phrases findingPhrases(const Finding &finding, const Session &session)
{
    const TlsPlan &asked = session.plan.tls;
    const bool isOwnRange = !asked.minimum.isEmpty() || !asked.maximum.isEmpty();
    if (isOwnRange && finding.id == QLatin1String("tls.protocol-version"))
        return own(Texts::tr("The server speaks no TLS version of the range that was asked for "
                             "(--tls-min, --tls-max)"));
    const bool isSocket = !session.plan.route.socketPath.isEmpty();
    if (isSocket && finding.stage == Stage::Connect)
        return withFacts(
            Texts::tr("No server can be reached by this socket: %8"), finding, session);
    for (const Row &row : Rows) {
        if (finding.id == row.id)
            return withFacts(Texts::tr(row.text), finding, session);
    }
    return {};
}

QString findingText(const Finding &finding, const Session &session)
{
    return plainText(findingPhrases(finding, session));
}

} // namespace smtpscope
