// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/compare/ComparisonCells.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonCells)
};

const SaslFacts *lastSasl(const Session &session)
{
    const auto &facts = session.saslFacts();
    const auto found = std::find_if(
        facts.rbegin(), facts.rend(), [](const SaslFacts &one) { return !one.authcid.isEmpty(); });
    return found == facts.rend() ? nullptr : &*found;
}

// "535 5.7.8"
QString codesOf(const Reply &reply)
{
    return reply.enhanced.isEmpty() ? reply.codeText()
                                    : reply.codeText() + QLatin1Char(' ') + reply.enhanced;
}

Phrases replyCodes(const Session &session, Stage stage)
{
    const Reply *reply = lastReplyAt(session, stage);
    return reply ? recorded(codesOf(*reply)) : Phrases();
}

Phrases signInText(const Session &session, Stage stage)
{
    const Phrases codes = replyCodes(session, stage);
    const Phrases name = usedName(session);
    if (codes.empty() || name.empty())
        return codes;
    return filled(Texts::tr("%1 as %2"), {codes, name});
}

Phrases greetingText(const Session &session, Stage stage)
{
    const Reply *reply = lastReplyAt(session, stage);
    if (!reply)
        return {};
    return recorded(reply->codeText() + QLatin1Char(' ')
        + reply->text().section(QLatin1Char(' '), 0, 0, QString::SectionSkipEmpty));
}

Phrases connectionText(const Session &session)
{
    const Endpoint &endpoint = session.endpoint;
    const Phrases port =
        own(Texts::tr("port %1").arg(endpoint.port != 0 ? endpoint.port : session.plan.port));
    if (endpoint.address.isEmpty())
        return port;
    return filled(Texts::tr("%1, %2"), {recorded(endpoint.address), port});
}

} // namespace

const Reply *lastReplyAt(const Session &session, Stage stage)
{
    const auto &events = session.events();
    const auto found = std::find_if(events.rbegin(), events.rend(), [&](const Event &event) {
        return event.stage == stage && session.replyOf(event) != nullptr;
    });
    return found == events.rend() ? nullptr : session.replyOf(*found);
}

Phrases saidName(const Session &session)
{
    for (auto event = session.events().rbegin(); event != session.events().rend(); ++event) {
        if (event->kind != EventKind::Sent || event->stage != Stage::Ehlo)
            continue;
        const QString said = QString::fromUtf8(session.bytesOf(*event)).trimmed();
        return recorded(said.section(QLatin1Char(' '), 1));
    }
    return {};
}

Phrases foundAddresses(const Session &session)
{
    for (const Event &event : session.events()) {
        if (event.kind != EventKind::Resolve)
            continue;
        const QString text = QString::fromUtf8(session.bytesOf(event));
        return recorded(text.section(QStringLiteral(": "), 1));
    }
    return {};
}

Phrases usedName(const Session &session)
{
    const SaslFacts *sasl = lastSasl(session);
    const QString name = sasl ? sasl->authcid : session.plan.user;
    return name.isEmpty() ? Phrases() : recorded(name);
}

Phrases cellText(const Session &session, Stage stage)
{
    switch (stage) {
    case Stage::Dns:
        return foundAddresses(session);
    case Stage::Connect:
        return connectionText(session);
    case Stage::Banner:
    case Stage::Greeting:
        return greetingText(session, stage);
    case Stage::Ehlo:
        return saidName(session);
    case Stage::Tls:
        return recorded(session.endpoint.tls.protocol);
    case Stage::Auth:
    case Stage::Login:
        return signInText(session, stage);
    case Stage::Input:
    case Stage::StartTls:
    case Stage::Mail:
    case Stage::Rcpt:
    case Stage::Data:
    case Stage::Body:
    case Stage::Quit:
    case Stage::Done:
    case Stage::Capability:
    case Stage::Logout:
        break;
    }
    return replyCodes(session, stage);
}

Phrases offersText(const Session &session)
{
    QStringList words;
    for (auto offer = session.capabilities.begin(); offer != session.capabilities.end(); ++offer) {
        const bool isTelling = offer.key() == QLatin1String("AUTH");
        words.append(isTelling ? offer.key() + QLatin1Char(' ') + offer.value() : offer.key());
    }
    // How to sign in is what is asked for most.
    std::stable_partition(words.begin(), words.end(),
        [](const QString &word) { return word.startsWith(QLatin1String("AUTH")); });
    return words.isEmpty() ? Phrases() : recorded(words.join(QStringLiteral(", ")));
}

} // namespace smtpscope
