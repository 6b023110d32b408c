// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What each field of a plan, an endpoint and a verdict is.

#include "redaction/share/IpAddress.h"
#include "redaction/share/SessionRedactor.h"

#include <QUrl>

#include <algorithm>
#include <cctype>

namespace smtpscope {

namespace {

bool isNameCharacter(char c)
{
    return (c & 0x80) != 0 || isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-'
        || c == '_' || c == '*';
}

} // namespace

// Ids, causes and keywords are words of ours or of the protocol. A file from elsewhere may hold
// anything there, and nothing is lost when that goes.
void SessionRedactor::word(QString &text)
{
    if (text.isEmpty())
        return;
    const auto isPlain = [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || QStringLiteral("._-+/=").contains(c));
    };
    const bool isWord = text.size() <= 64 && std::all_of(text.begin(), text.end(), isPlain);
    if (!isWord || m_texts.holdsKnownWord(text))
        text.clear();
}

void SessionRedactor::person(QString &text)
{
    if (!text.isEmpty())
        text = QString::fromUtf8(m_standIns.person(text.toUtf8()));
}

void SessionRedactor::people(QStringList &texts)
{
    for (QString &text : texts)
        person(text);
}

void SessionRedactor::host(QString &text)
{
    if (!text.isEmpty())
        text = QString::fromUtf8(m_standIns.clientHost(text.toUtf8()));
}

void SessionRedactor::server(QString &text)
{
    const QByteArray name = text.toUtf8();
    if (name.isEmpty())
        return;
    m_standIns.noteServer(name);
    text = QString::fromUtf8(m_standIns.host(name));
}

void SessionRedactor::address(QString &text)
{
    const QByteArray address = text.toUtf8();
    text = ipAddressFrom(address) ? QString::fromUtf8(m_standIns.address(address))
                                  : m_texts.redact(text);
}

void SessionRedactor::id(QString &text)
{
    if (!text.isEmpty())
        text = QString::fromUtf8(m_standIns.id(text.toUtf8()));
}

void SessionRedactor::text(QString &text)
{
    if (!text.isEmpty())
        text = m_texts.redact(text);
}

void SessionRedactor::texts(QStringList &texts)
{
    for (QString &entry : texts)
        text(entry);
}

// A file of whoever recorded this. Its place says who that is, and nobody else has the file.
void SessionRedactor::path(QString &text)
{
    if (text.isEmpty())
        return;
    QByteArray words = text.toUtf8();
    while (words.startsWith('/'))
        words.remove(0, 1);
    m_standIns.word(words); // so that it goes from what was said about it as well
    text = QStringLiteral("[file]");
}

void SessionRedactor::subject(QString &text)
{
    if (text.isEmpty())
        return;
    text = m_standIns.policy().subjects == Treatment::Mask
        ? QString::fromUtf8(TextRedactor::foldedSubject(text))
        : m_texts.redact(text);
}

void SessionRedactor::body(QString &text)
{
    if (text.isEmpty())
        return;
    text = m_standIns.policy().bodies == Treatment::Mask
        ? QString::fromUtf8(TextRedactor::folded(text.toUtf8()))
        : m_texts.redact(text);
}

void SessionRedactor::message(MessageSource &message)
{
    path(message.path);
    for (QString &attachment : message.attachments)
        path(attachment);
    subject(message.subject);
    body(message.body);
    people(message.cc);
    texts(message.headers);
}

void SessionRedactor::route(RoutePlan &route)
{
    QString proxy = QUrl(route.proxy).host(); // of the network that this computer is in
    host(proxy);
    for (QString *field : {&route.nameServer, &route.proxy, &route.bindAddress, &route.proxySource,
             &route.proxyDestination})
        text(*field);
    path(route.socketPath);
    route.proxyCredential.name.clear();
}

void SessionRedactor::tls(TlsPlan &tls)
{
    server(tls.sniName);
    path(tls.certificatePath);
    path(tls.keyPath);
    tls.passPhrase.name.clear();
}

void SessionRedactor::plan(Plan &plan)
{
    server(plan.host);
    server(plan.serverName);
    path(plan.caFile);
    host(plan.helo);
    word(plan.mechanism);
    person(plan.user);
    plan.credential.name.clear();
    if (plan.from)
        person(*plan.from);
    people(plan.to);
    message(plan.message);
    route(plan.route);
    tls(plan.tls);
    id(plan.delivery.envelopeId);
    text(plan.delivery.originalRecipient);
    text(plan.requests.xclient);
    for (QString &command : plan.requests.commands) {
        QString argument = command.section(QLatin1Char(' '), 1);
        const QString verb = command.section(QLatin1Char(' '), 0, 0);
        person(argument);
        command = argument.isEmpty() ? verb : verb + QLatin1Char(' ') + argument;
    }
}

// The subject of a certificate may be an organisation's name.
void SessionRedactor::certificateName(QString &name)
{
    const QByteArray utf8 = name.toUtf8();
    if (name.isEmpty() || ipAddressFrom(utf8))
        return address(name);
    const bool isPlain = std::all_of(utf8.begin(), utf8.end(), isNameCharacter);
    if (isPlain)
        server(name);
    else if (utf8.contains('@'))
        text(name);
    else if (m_standIns.policy().serverHosts == Treatment::Mask)
        name = QString::fromUtf8(m_standIns.word(utf8));
}

void SessionRedactor::certificate(CertificateFacts &facts)
{
    const bool isSelfSigned = facts.issuer == facts.subject;
    certificateName(facts.subject);
    if (isSelfSigned)
        facts.issuer = facts.subject;
    else
        text(facts.issuer); // mostly a public authority, which solves the case
    for (QString &name : facts.names)
        certificateName(name);
    id(facts.sha256);
    text(facts.key);
}

void SessionRedactor::endpoint(Endpoint &endpoint)
{
    server(endpoint.host);
    if (endpoint.address.startsWith(QLatin1Char('/'))) // a UNIX socket
        path(endpoint.address);
    else
        address(endpoint.address);
    word(endpoint.security);
    word(endpoint.tls.protocol);
    word(endpoint.tls.cipher);
    for (TlsError &error : endpoint.tls.errors) {
        word(error.id);
        text(error.text);
    }
    for (CertificateFacts &facts : endpoint.tls.chain)
        certificate(facts);
}

void SessionRedactor::capabilities(Capabilities &capabilities)
{
    Capabilities result;
    for (auto it = capabilities.cbegin(); it != capabilities.cend(); ++it) {
        QString keyword = it.key();
        QString parameters = it.value();
        word(keyword);
        if (keyword.contains(QLatin1Char('.'))) // no keyword, but perhaps somebody's name
            keyword.clear();
        text(parameters);
        if (!keyword.isEmpty())
            result.insert(keyword, parameters);
    }
    capabilities = result;
}

void SessionRedactor::recipients(std::vector<Recipient> &recipients)
{
    for (Recipient &recipient : recipients) {
        person(recipient.address);
        word(recipient.cause);
        if (recipient.reply)
            reply(*recipient.reply, TextContext::RecipientReply);
    }
}

void SessionRedactor::findings(std::vector<Finding> &findings)
{
    for (Finding &finding : findings) {
        word(finding.id);
        word(finding.cause);
    }
}

void learnPeople(HiddenForms &hidden, const Session &session, const SharePolicy &policy)
{
    for (const QString &word : policy.mask)
        hidden.add(word.toUtf8());
    if (policy.people != Treatment::Mask)
        return;
    const auto learn = [&](const QString &person) {
        const QByteArray utf8 = person.toUtf8();
        hidden.add(utf8);
        hidden.add(utf8.left(utf8.lastIndexOf('@') < 0 ? utf8.size() : utf8.lastIndexOf('@')));
    };
    learn(session.plan.user);
    learn(session.plan.from.value_or(QString()));
    for (const QStringList *list : {&session.plan.to, &session.plan.message.cc}) {
        for (const QString &person : *list)
            learn(person);
    }
    for (const SaslFacts &facts : session.saslFacts()) {
        learn(facts.authcid);
        learn(facts.authzid);
    }
}

} // namespace smtpscope
