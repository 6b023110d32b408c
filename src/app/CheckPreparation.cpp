// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/CheckPreparation.h"

#include "app/ApplicationFacts.h"
#include "app/MessagePreparation.h"
#include "app/RandomWord.h"
#include "app/RoutePreparation.h"
#include "app/TlsPreparation.h"
#include "protocol/Commands.h"
#include "protocol/Mailbox.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QDateTime>

#include <optional>
#include <utility>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CheckPreparation)
};

std::optional<InputError> unsafeField(const Plan &plan)
{
    const std::pair<QString, QString> fields[]{
        {Texts::tr("The name for EHLO (--helo)"), plan.helo},
        {Texts::tr("The user name (--user)"), plan.user},
        {Texts::tr("The host"), plan.host},
        {Texts::tr("The server name (--server-name)"), plan.serverName},
        {Texts::tr("The name for SNI (--sni)"), plan.tls.sniName},
        {Texts::tr("The envelope id (--envid)"), plan.delivery.envelopeId},
        {Texts::tr("The original recipient (--orcpt)"), plan.delivery.originalRecipient},
        {Texts::tr("What XCLIENT says (--xclient)"), plan.requests.xclient},
        {Texts::tr("A request (--request)"), plan.requests.commands.join(QLatin1Char(' '))},
    };
    for (const auto &[what, text] : fields) {
        if (!isSafeArgument(text))
            return InputError{
                Texts::tr("%1 holds a line break or a NUL character. Remove it.").arg(what)};
    }
    return std::nullopt;
}

QString reasonText(const MailboxError &error)
{
    if (error.id == QLatin1String("address.control-character"))
        return Texts::tr("it holds a line break or another control character");
    if (error.id == QLatin1String("address.empty"))
        return Texts::tr("it is empty");
    if (error.id == QLatin1String("address.quote-open"))
        return Texts::tr("a quotation mark is missing");
    if (error.id == QLatin1String("address.too-long"))
        return Texts::tr("it is too long");
    return Texts::tr("it holds a blank or an angle bracket where none may be");
}

std::variant<Mailbox, InputError> mailboxIn(const QString &text)
{
    const MailboxResult result = Mailbox::parse(text);
    if (const auto *error = std::get_if<MailboxError>(&result))
        return InputError{Texts::tr("The address \"%1\" cannot be used: %2.")
                              .arg(printable(QStringView(text)), reasonText(*error))};
    return std::get<Mailbox>(result);
}

std::optional<InputError> addMailboxes(const Plan &plan, DialogueMaterial &material)
{
    if (plan.from) {
        const auto from = plan.from->isEmpty() ? Mailbox::nullSender() : mailboxIn(*plan.from);
        if (const auto *error = std::get_if<InputError>(&from))
            return *error;
        material.from = std::get<Mailbox>(from);
    }
    for (const QString &address : plan.to) {
        const auto to = mailboxIn(address);
        if (const auto *error = std::get_if<InputError>(&to))
            return *error;
        material.to.push_back(std::get<Mailbox>(to));
    }
    return std::nullopt;
}

// The plan with its addresses as they are sent and shown: without brackets and outer blanks.
Plan withPlainAddresses(Plan plan, const DialogueMaterial &material)
{
    if (material.from)
        plan.from = material.from->address();
    plan.to.clear();
    for (const Mailbox &mailbox : material.to)
        plan.to.append(mailbox.address());
    return plan;
}

Session emptySession(const Plan &plan)
{
    Session session;
    session.application = applicationFacts();
    session.started = QDateTime::currentDateTimeUtc();
    session.plan = plan;
    session.endpoint.host = plan.host;
    session.endpoint.port = plan.port;
    session.endpoint.security = idOf(plan.security);
    for (const QString &address : plan.to)
        session.recipients.push_back({address, {}, {}, {}});
    return session;
}

// What the protocol is called in a sign-in (RFC 4954 8, RFC 2033 6, RFC 3501 11, RFC 5034 6).
QByteArray serviceName(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Smtp:
        return "smtp";
    case Protocol::Lmtp:
        return "lmtp";
    case Protocol::Imap:
        return "imap";
    case Protocol::Pop3:
        return "pop";
    }
    return {};
}

void addCredentials(const Plan &plan, const Secret &password, DriverInput &input)
{
    SaslCredentials &credentials = input.material.credentials;
    credentials = {plan.user, {}, password};
    credentials.service = serviceName(plan.protocol);
    credentials.host = plan.serverName.isEmpty() ? plan.host : plan.serverName;
    credentials.port = plan.port;
    input.material.nonce = randomWord();
    input.material.machineName = machineName();
    if (!password.isEmpty())
        input.masker.learn(password.bytes());
}

} // namespace

std::variant<DriverInput, InputError> prepareCheck(const Plan &asked, const CheckSecrets &secrets)
{
    DriverInput input;
    if (const auto error = unsafeField(asked))
        return *error;
    if (const auto error = addMailboxes(asked, input.material))
        return *error;
    const Plan plan = withPlainAddresses(asked, input.material);
    if (const auto error = addMessage(plan, input))
        return *error;
    const auto policy = prepareTls(plan, secrets.passPhrase);
    if (const auto *error = std::get_if<InputError>(&policy))
        return *error;
    input.tlsPolicy = std::get<TlsPolicy>(policy);
    if (const auto error = prepareRoute(plan, secrets.proxy, input))
        return *error;
    addCredentials(plan, secrets.signIn, input);
    for (const Secret &other : {secrets.proxy, secrets.passPhrase}) {
        if (!other.isEmpty())
            input.masker.learn(other.bytes());
    }
    input.session = emptySession(plan);
    return input;
}

} // namespace smtpscope
