// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/ConsoleTexts.h"

#include "diagnosis/Refusals.h"
#include "protocol/EhloReply.h"
#include "protocol/MailboxCapabilities.h"
#include "protocol/ReplyClass.h"
#include "protocol/TalkWords.h"
#include "report/EventTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ConsoleTexts)
};

// The verb that the reply at `index` answers; empty for the greeting.
QByteArray answeredVerb(const Session &session, int index)
{
    for (int i = index - 1; i >= 0; --i) {
        const Event &event = session.events()[size_t(i)];
        if (event.kind == EventKind::Sent && event.direction == Direction::Out)
            return verbOf(session.plan.protocol, session.bytesOf(event).toByteArray());
    }
    return {};
}

// The keywords of an EHLO reply or the like, in the words of our tables.
QString offerText(const Capabilities &capabilities)
{
    QStringList offers;
    if (capabilities.contains(QStringLiteral("STARTTLS"))
        || capabilities.contains(QStringLiteral("STLS")))
        offers.append(Texts::tr("encryption (STARTTLS)"));
    if (const QString ways = capabilities.value(QStringLiteral("AUTH")); !ways.isEmpty())
        offers.append(Texts::tr("sign-in (%1)").arg(ways));
    bool hasSize = false;
    const qint64 size = capabilities.value(QStringLiteral("SIZE")).toLongLong(&hasSize);
    if (hasSize && size > 0)
        offers.append(Texts::tr("mails up to %1 MB").arg((size + 500'000) / 1'000'000));
    if (capabilities.contains(QStringLiteral("SMTPUTF8")))
        offers.append(Texts::tr("international addresses"));
    if (capabilities.contains(QStringLiteral("DSN")))
        offers.append(Texts::tr("delivery reports"));
    return offers.isEmpty() ? QString()
                            : Texts::tr("It offers: %1.").arg(offers.join(QLatin1String(", ")));
}

// What it means that `verb` was accepted, where our tables say no more than that it was; empty
// where they say enough.
QString acceptedText(const QByteArray &verb, Stage stage)
{
    if (stage == Stage::Body && verb != "BDAT")
        return Texts::tr("The server took the message");
    if (verb == "MAIL")
        return Texts::tr("The server takes mail from this sender");
    if (verb == "RCPT")
        return Texts::tr("The server takes mail for this recipient");
    if (verb == "RSET")
        return Texts::tr("The mail begun is forgotten");
    if (verb == "NOOP")
        return Texts::tr("The server is there");
    if (verb == "STARTTLS" || verb == "STLS")
        return Texts::tr("The server is ready to encrypt");
    return {};
}

// What `reply` to EHLO, CAPABILITY or CAPA lists.
Capabilities listIn(Protocol protocol, const Reply &reply)
{
    ParsedReply parsed;
    for (const QString &line : reply.lines)
        parsed.lines.push_back(line.toUtf8());
    switch (protocol) {
    case Protocol::Smtp:
    case Protocol::Lmtp:
        return capabilitiesIn(parsed);
    case Protocol::Imap:
        return imapCapabilitiesIn(parsed);
    case Protocol::Pop3:
        return pop3CapabilitiesIn(parsed);
    }
    return {};
}

std::optional<Outcome> outcomeIn(ReplyClass meaning)
{
    return meaning == ReplyClass::Challenge ? std::nullopt : std::optional(outcomeOf(meaning));
}

} // namespace

ConsoleNote noteOnReply(const Session &session, int index, const Knowledge &knowledge)
{
    const Event &event = session.events()[size_t(index)];
    const Reply *reply = session.replyOf(event);
    if (reply == nullptr)
        return {};
    const ReplyClass meaning = classify(event.stage, *reply);
    const ReplyExplanation explanation = knowledge.explain(questionAt(session, index));
    ConsoleNote note{explanation.title, {}, outcomeIn(meaning)};
    const QByteArray verb = answeredVerb(session, index);
    const bool isList = verb == "EHLO" || verb == "LHLO" || verb == "CAPABILITY" || verb == "CAPA";
    if (isList && meaning == ReplyClass::Accepted) {
        note.title = Texts::tr("The server says what it can do");
        note.meaning = offerText(listIn(session.plan.protocol, *reply));
    } else if (meaning == ReplyClass::Accepted) {
        const QString accepted = acceptedText(verb, event.stage);
        note.title = accepted.isEmpty() ? note.title : accepted;
    } else if (meaning != ReplyClass::Challenge) {
        note.meaning = explanation.meaning;
    }
    return note;
}

QString noteOnAnswer(const Session &session, int index)
{
    const SaslFacts *facts = session.saslOf(session.events()[size_t(index)]);
    return facts == nullptr ? QString() : plainText(saslPhrases(*facts));
}

QString happeningText(const Session &session, int index)
{
    const Event &event = session.events()[size_t(index)];
    const QString text = printable(session.bytesOf(event));
    if (event.kind == EventKind::Note
        && (text.startsWith(QLatin1String("message.sent"))
            || text.startsWith(QLatin1String("dns.answer"))))
        return {};
    return plainText(happeningPhrases(session, event, recorded(text)));
}

} // namespace smtpscope
