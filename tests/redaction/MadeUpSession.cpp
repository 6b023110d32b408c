// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/MadeUpSession.h"

#include "diagnosis/Diagnosis.h"
#include "redaction/MadeUpRecord.h"
#include "redaction/MadeUpTexts.h"

namespace smtpscope {

namespace {

class SessionMaker
{
public:
    explicit SessionMaker(quint32 seed) : m_random(seed), m_record(m_random, m_made) { }

    MadeUpSession made()
    {
        m_made.cast = madeUpCast(m_random);
        makePlan();
        m_record.start();
        arrive();
        if (m_random.bounded(10) == 0)
            readMailbox();
        else
            sendMail();
        makeEndpoint();
        addUnknownFields();
        static const Knowledge knowledge = Knowledge::builtIn(); // read once for all of them
        diagnose(m_made.session, knowledge);
        return m_made;
    }

private:
    bool oneIn(int count) { return m_random.bounded(count) == 0; }
    QString text(const QByteArray &name) { return QString::fromUtf8(m_made.cast.textOf(name)); }
    const MadeUpReply &anyOf(const std::vector<MadeUpReply> &replies)
    {
        return replies[size_t(m_random.bounded(int(replies.size())))];
    }
    void makePlan();
    void arrive();
    void greet();
    void startTls();
    bool signIn();
    void sendMail();
    bool nameRecipients();
    void sendMessage();
    void readMailbox();
    void breakOff();
    void makeEndpoint();
    void addUnknownFields();

    QRandomGenerator m_random;
    MadeUpSession m_made;
    MadeUpRecord m_record;
};

void SessionMaker::makePlan()
{
    Session &session = m_made.session;
    session.application = {
        QStringLiteral("SMTPscope"), QStringLiteral("0.1"), QStringLiteral("OS")};
    session.started = QDateTime(QDate(2026, 11, 26), QTime(1, 40), Qt::UTC);
    Plan &plan = session.plan;
    plan.host = text(oneIn(4) ? "sip" : "server");
    plan.port = 587;
    plan.helo = oneIn(2) ? text("helo") : QString();
    plan.mechanism = QStringLiteral("AUTO");
    plan.user = text("user");
    plan.credential = {QStringLiteral("env"), QStringLiteral("MAIL_PASSWORD")};
    plan.from = text("from");
    plan.to = {text("to"), text("to2")};
    plan.stopAfter = Stage::Quit;
    if (oneIn(4))
        plan.message.subject = QStringLiteral("Invoice for ") + text("to");
    if (oneIn(6))
        plan.message.path = QStringLiteral("/home/") + text("user") + QStringLiteral("/mail.eml");
    if (oneIn(6))
        plan.caFile = QStringLiteral("/home/") + text("user") + QStringLiteral("/ca.pem");
    if (oneIn(6))
        plan.route.proxy = QStringLiteral("http://") + text("pc") + QStringLiteral(":3128");
    if (oneIn(6))
        plan.requests.commands = {QStringLiteral("VRFY ") + text("to")};
}

void SessionMaker::arrive()
{
    if (m_made.session.plan.host == text("server"))
        m_record.happened(EventKind::Resolve, Stage::Dns, "{server}: {sip}, {sip6}");
    if (oneIn(4))
        m_record.happened(
            EventKind::Note, Stage::Dns, "dns.answer: {cip2}: {server2} has the address {sip}");
    if (oneIn(4))
        m_record.happened(EventKind::Connect, Stage::Connect, "[{sip6}]:587: Connection refused",
            QStringLiteral("connect.refused"));
    m_record.happened(EventKind::Connect, Stage::Connect, "{sip}:587");
    m_made.session.endpoint.address = text("sip");
}

void SessionMaker::greet()
{
    // A name in the server's own domain is a client's only when it is said in EHLO.
    const bool isTold = m_made.cast.senderDomain == m_made.cast.serverDomain;
    const QByteArray name = !isTold && oneIn(4) ? "[{cip}]" : "{helo}";
    if (m_made.session.plan.helo.isEmpty())
        m_record.happened(EventKind::Note, Stage::Ehlo, "helo.chosen: " + name);
    m_record.sent(Stage::Ehlo, "EHLO " + name);
    m_record.received(Stage::Ehlo,
        {250, {},
            madeUpGreeting(m_made.cast.server)
                + "\nPIPELINING\nSIZE 10240000\nAUTH PLAIN LOGIN CRAM-MD5 XOAUTH2\n"
                  "ENHANCEDSTATUSCODES\n8BITMIME"});
    m_made.session.capabilities = {
        {QStringLiteral("PIPELINING"), {}}, {QStringLiteral("SIZE"), QStringLiteral("10240000")}};
}

void SessionMaker::startTls()
{
    m_record.sent(Stage::StartTls, "STARTTLS");
    m_record.received(Stage::StartTls, {220, "2.0.0", "Ready to start TLS"});
    m_record.happened(EventKind::Encrypted, Stage::Tls, "TLSv1.3 TLS_AES_256_GCM_SHA384");
    TlsFacts &tls = m_made.session.endpoint.tls;
    tls.protocol = QStringLiteral("TLSv1.3");
    tls.cipher = QStringLiteral("TLS_AES_256_GCM_SHA384");
    tls.verified = true;
    CertificateFacts certificate;
    certificate.subject = text("server");
    certificate.issuer = QStringLiteral("R3");
    certificate.names = {text("server"), text("server2"), text("sip")};
    certificate.notBefore = m_made.session.started.addDays(-30);
    certificate.notAfter = m_made.session.started.addDays(30);
    certificate.sha256 = QString(64, QLatin1Char('a'));
    certificate.key = QStringLiteral("EC 256");
    tls.chain = {certificate};
    greet();
}

// What was sent is one secret, or a name in base64; the reply may tell any of it back.
bool SessionMaker::signIn()
{
    switch (m_random.bounded(4)) {
    case 0:
        m_record.sentAnswer("AUTH PLAIN ",
            '\0' + m_made.cast.textOf("user") + '\0' + m_made.cast.textOf("pass"), "PLAIN");
        break;
    case 1:
        m_record.sent(Stage::Auth, "AUTH LOGIN {user:base64}");
        m_record.received(Stage::Auth, {334, {}, "UGFzc3dvcmQ6"});
        m_record.sentAnswer({}, m_made.cast.textOf("pass"), "LOGIN");
        break;
    case 2:
        m_record.sent(Stage::Auth, "AUTH CRAM-MD5");
        m_record.received(Stage::Auth, {334, {}, "{challenge}"});
        m_record.sentAnswer(
            {}, m_made.cast.textOf("user") + " b913a602c7eda7a495b4e6e7334d3890", "CRAM-MD5");
        break;
    default:
        m_record.sentAnswer("AUTH XOAUTH2 ",
            "user=" + m_made.cast.textOf("user") + "\1auth=Bearer " + m_made.cast.textOf("token")
                + "\1\1",
            "XOAUTH2");
        break;
    }
    const bool isTaken = !oneIn(3);
    if (isTaken)
        m_record.received(Stage::Auth, {235, "2.7.0", "Authentication successful"});
    else
        m_record.received(Stage::Auth, anyOf(madeUpSignInRefusals()));
    return isTaken;
}

bool SessionMaker::nameRecipients()
{
    bool isTaken = false;
    m_made.session.recipients.clear();
    for (const QByteArray &to : {QByteArray("to"), QByteArray("to2")}) {
        m_record.sent(Stage::Rcpt,
            "RCPT TO:<{" + to + "}>"
                + (oneIn(4) ? " NOTIFY=FAILURE ORCPT=rfc822;{" + to + ":xtext}" : ""));
        const bool isGood = oneIn(2);
        if (isGood)
            m_record.received(
                Stage::Rcpt, {250, "2.1.5", oneIn(2) ? "Ok" : "{" + to + "}... Recipient ok"});
        else
            m_record.received(Stage::Rcpt, anyOf(madeUpRecipientRefusals()));
        const Outcome outcome = isGood ? Outcome::Ok : Outcome::Permanent;
        m_made.session.recipients.push_back(
            {text(to), outcome, m_made.session.replies().back(), {}});
        isTaken = isTaken || isGood;
    }
    return isTaken;
}

void SessionMaker::sendMessage()
{
    m_record.sent(Stage::Data, "DATA");
    m_record.received(Stage::Data, {354, {}, "End data with <CR><LF>.<CR><LF>"});
    m_record.sentMessage("Date: Thu, 26 Nov 2026 01:40:39 +0000\r\nFrom: <"
        + m_made.cast.textOf("from") + ">\r\nTo: <" + m_made.cast.textOf("to")
        + ">\r\nMessage-ID: <" + m_made.cast.textOf("mid") + ">\r\nSubject: Invoice\r\n\r\nHello "
        + m_made.cast.textOf("to2") + ",\r\n\r\nyours\r\n.\r\n");
    m_record.happened(EventKind::Note, Stage::Body, "message.sent");
    if (oneIn(3))
        m_record.received(Stage::Body, anyOf(madeUpMessageRefusals()));
    else
        m_record.received(Stage::Body, madeUpAcceptance(m_made.cast.server));
}

void SessionMaker::sendMail()
{
    m_record.received(Stage::Banner, {220, {}, madeUpBanner(m_made.cast.server)});
    greet();
    if (oneIn(2))
        startTls();
    for (const QString &to : {text("to"), text("to2")})
        m_made.session.recipients.push_back({to, {}, {}, {}});
    if (!oneIn(3) && !signIn()) {
        m_record.quit();
        return;
    }
    m_record.sent(Stage::Mail, "MAIL FROM:<{from}> SIZE=409");
    if (oneIn(2))
        m_record.received(Stage::Mail, {250, "2.1.0", oneIn(2) ? "Ok" : "<{from}>... Sender ok"});
    else
        m_record.received(Stage::Mail, anyOf(madeUpSenderRefusals()));
    if (nameRecipients() && oneIn(2))
        sendMessage();
    if (oneIn(6))
        breakOff();
    else
        m_record.quit();
}

void SessionMaker::readMailbox()
{
    m_made.session.plan.protocol = Protocol::Imap;
    m_made.session.plan.from.reset();
    m_made.session.plan.to.clear();
    m_record.line(Stage::Greeting, "* OK [CAPABILITY IMAP4rev1 SASL-IR] {server} Dovecot ready.");
    m_record.sent(Stage::Login, "A001 LOGIN {user} \"{pass}\"");
    const QByteArrayList answers{
        "A001 NO [AUTHENTICATIONFAILED] Authentication failed for {user} from {cip}.",
        "A001 OK [CAPABILITY IMAP4rev1] Logged in as {user:any} on {server2}",
        "A001 NO [ALERT] {from} has no access, ask {other} ({pass:any})"};
    m_record.line(Stage::Login, answers[m_random.bounded(3)]);
    m_record.sent(Stage::Logout, "A002 LOGOUT");
    m_record.line(Stage::Logout, "A002 OK Logout completed.");
}

// The connection ends within a reply, in odd places.
void SessionMaker::breakOff()
{
    m_record.sent(Stage::Quit, "QUIT");
    m_record.fragment(Stage::Quit, "221-2.0.0 {server} closing connection for {from} [{cip}]");
    m_record.happened(EventKind::Lost, Stage::Quit, "The remote host closed the connection");
}

void SessionMaker::makeEndpoint()
{
    Endpoint &endpoint = m_made.session.endpoint;
    endpoint.host = m_made.session.plan.host;
    endpoint.port = m_made.session.plan.port;
    endpoint.security = QStringLiteral("starttls-if-offered");
}

void SessionMaker::addUnknownFields()
{
    if (oneIn(8))
        m_made.session.unknownFields[QString()] = {
            {QStringLiteral("x_written_by"), text("from")}, {text("other"), 1}};
}

} // namespace

MadeUpSession madeUpSession(quint32 seed)
{
    return SessionMaker(seed).made();
}

bool isKept(PrivateKind kind, bool isVendor)
{
    return isVendor
        && (kind == PrivateKind::ServerHost || kind == PrivateKind::PublicAddress
            || kind == PrivateKind::Id);
}

QList<NaiveValue> privateValuesOf(const MadeUpSession &made, bool isVendor)
{
    const MadeUpCast &cast = made.cast;
    QList<NaiveValue> result;
    const auto add = [&](PrivateKind kind, const QByteArray &text) {
        const bool isTold = kind == PrivateKind::Domain && isVendor && text == cast.serverDomain;
        const bool isShort = kind == PrivateKind::Secret && text.size() < 6;
        if (!isKept(kind, isVendor) && !isTold && !isShort)
            result.append({kind, text});
    };
    for (const MadeUpValue &value : cast.values)
        add(value.kind, value.text);
    for (const NaiveValue &value : cast.hidden)
        add(value.kind, value.text);
    if (!isVendor)
        add(PrivateKind::Domain, cast.serverDomain);
    return result;
}

} // namespace smtpscope
