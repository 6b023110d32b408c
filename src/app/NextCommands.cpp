// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/NextCommands.h"

#include "app/ApplicationFacts.h"
#include "app/PlanQuestions.h"
#include "protocol/EhloReply.h"
#include "protocol/ReplyClass.h"
#include "protocol/TalkWords.h"
#include "protocol/sasl/MechanismChoice.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(NextCommands)
};

// How far the conversation has come.
struct Progress
{
    bool isIntroduced = false; // EHLO or CAPABILITY was accepted since the last handshake
    bool isEncrypted = false;
    bool isSignedIn = false;
    bool hasSender = false;
    bool hasRecipient = false;
};

void reply(Progress &progress, const QByteArray &verb, Stage stage, const Reply &answer)
{
    if (classify(stage, answer) != ReplyClass::Accepted)
        return;
    if (stage == Stage::Auth || stage == Stage::Login)
        progress.isSignedIn = verb != "USER";
    else if (stage == Stage::Ehlo || stage == Stage::Capability)
        progress.isIntroduced = progress.isIntroduced || stageOfVerb(Protocol::Smtp, verb)
            || verb == "CAPABILITY" || verb == "CAPA";
    if (stage == Stage::Body || verb == "RSET" || verb == "EHLO")
        progress.hasSender = progress.hasRecipient = false;
    if (verb == "MAIL")
        progress.hasSender = true;
    if (verb == "RCPT")
        progress.hasRecipient = true;
}

Progress progressOf(const Session &session)
{
    Progress progress;
    QByteArray verb;
    for (const Event &event : session.events()) {
        if (event.kind == EventKind::Encrypted) {
            progress = {};
            progress.isEncrypted = true;
        } else if (event.kind == EventKind::Sent && event.stage != Stage::Connect) {
            const QByteArray said =
                verbOf(session.plan.protocol, session.bytesOf(event).toByteArray());
            const bool isAnswer = (event.stage == Stage::Auth || event.stage == Stage::Login)
                && !stageOfVerb(session.plan.protocol, said);
            verb = isAnswer || event.stage == Stage::Body ? QByteArray() : said;
        } else if (event.kind == EventKind::Received) {
            if (const Reply *answer = session.replyOf(event))
                reply(progress, verb, event.stage, *answer);
        }
    }
    return progress;
}

NextCommand whole(const QString &text, const QString &purpose)
{
    return {text, text, NextKind::Whole, purpose};
}

NextCommand beginning(const QString &text, const QString &rest, const QString &purpose)
{
    return {text + rest, text, NextKind::Beginning, purpose};
}

NextCommand signIn(const QString &label)
{
    return {label, {}, NextKind::SignIn, Texts::tr("Signs in for you, step by step.")};
}

bool offers(const Session &session, const char *keyword)
{
    return session.capabilities.contains(QLatin1String(keyword));
}

void addBeforeMail(std::vector<NextCommand> &next, const Session &session, const Progress &progress)
{
    if (!progress.isEncrypted && offers(session, "STARTTLS"))
        next.push_back(whole(QStringLiteral("STARTTLS"),
            Texts::tr("Encrypts the connection. After that the server wants EHLO once more.")));
    if (!progress.isSignedIn && offers(session, "AUTH"))
        next.push_back(signIn(QStringLiteral("AUTH…")));
    next.push_back(beginning(QStringLiteral("MAIL FROM:<"), QStringLiteral("…>"),
        Texts::tr("Names the sender and begins a mail.")));
}

std::vector<NextCommand> nextInMail(
    const Session &session, const Progress &progress, const QString &helo)
{
    const bool isLmtp = session.plan.protocol == Protocol::Lmtp;
    const QString hello = isLmtp ? QStringLiteral("LHLO ") : QStringLiteral("EHLO ");
    std::vector<NextCommand> next;
    if (!progress.isIntroduced)
        next.push_back({hello.trimmed(), hello + helo, NextKind::Whole,
            Texts::tr("Says who is calling, and asks what the server offers.")});
    else if (!progress.hasSender)
        addBeforeMail(next, session, progress);
    else
        next.push_back(beginning(QStringLiteral("RCPT TO:<"), QStringLiteral("…>"),
            Texts::tr("Names a recipient, and so asks whether the address is taken.")));
    if (progress.hasRecipient)
        next.insert(next.begin() + 1,
            whole(QStringLiteral("DATA"),
                Texts::tr("Asks to send the message. It really goes out when it is ended.")));
    if (progress.hasSender)
        next.push_back(
            whole(QStringLiteral("RSET"), Texts::tr("Forgets the mail begun; nothing is sent.")));
    if (progress.isIntroduced) {
        next.push_back(whole(
            QStringLiteral("NOOP"), Texts::tr("Does nothing; shows that the server is there.")));
        next.push_back(beginning(QStringLiteral("VRFY "), QStringLiteral("…"),
            Texts::tr("Asks about an address; most servers do not tell.")));
    }
    next.push_back(whole(QStringLiteral("QUIT"), Texts::tr("Says good-bye.")));
    return next;
}

std::vector<NextCommand> nextInImap(const Session &session, const Progress &progress)
{
    std::vector<NextCommand> next;
    if (!progress.isIntroduced)
        next.push_back(
            whole(QStringLiteral("CAPABILITY"), Texts::tr("Asks what the server offers.")));
    if (!progress.isEncrypted && offers(session, "STARTTLS"))
        next.push_back(whole(QStringLiteral("STARTTLS"), Texts::tr("Encrypts the connection.")));
    if (!progress.isSignedIn)
        next.push_back(signIn(QStringLiteral("LOGIN…")));
    if (progress.isSignedIn) {
        next.push_back(
            whole(QStringLiteral("LIST \"\" *"), Texts::tr("Lists the folders of the mailbox.")));
        next.push_back(whole(
            QStringLiteral("STATUS INBOX (MESSAGES UNSEEN)"), Texts::tr("Counts the messages.")));
    }
    next.push_back(
        whole(QStringLiteral("NOOP"), Texts::tr("Does nothing; shows that the server is there.")));
    next.push_back(whole(QStringLiteral("LOGOUT"), Texts::tr("Says good-bye.")));
    return next;
}

std::vector<NextCommand> nextInPop3(const Session &session, const Progress &progress)
{
    std::vector<NextCommand> next;
    if (!progress.isIntroduced)
        next.push_back(whole(QStringLiteral("CAPA"), Texts::tr("Asks what the server offers.")));
    if (!progress.isEncrypted && offers(session, "STLS"))
        next.push_back(whole(QStringLiteral("STLS"), Texts::tr("Encrypts the connection.")));
    if (!progress.isSignedIn) {
        next.push_back(signIn(QStringLiteral("USER…")));
    } else {
        next.push_back(whole(QStringLiteral("STAT"), Texts::tr("Counts the messages.")));
        next.push_back(whole(QStringLiteral("LIST"), Texts::tr("Lists the messages by size.")));
        next.push_back(whole(
            QStringLiteral("NOOP"), Texts::tr("Does nothing; shows that the server is there.")));
    }
    next.push_back(whole(QStringLiteral("QUIT"), Texts::tr("Says good-bye.")));
    return next;
}

QStringList verbsOf(Protocol protocol, const QString &helo)
{
    switch (protocol) {
    case Protocol::Smtp:
        return {QStringLiteral("EHLO ") + helo, QStringLiteral("HELO ") + helo,
            QStringLiteral("STARTTLS"), QStringLiteral("AUTH "), QStringLiteral("MAIL FROM:<"),
            QStringLiteral("RCPT TO:<"), QStringLiteral("DATA"), QStringLiteral("RSET"),
            QStringLiteral("NOOP"), QStringLiteral("VRFY "), QStringLiteral("EXPN "),
            QStringLiteral("HELP"), QStringLiteral("ETRN "), QStringLiteral("QUIT")};
    case Protocol::Lmtp:
        return {QStringLiteral("LHLO ") + helo, QStringLiteral("STARTTLS"), QStringLiteral("AUTH "),
            QStringLiteral("MAIL FROM:<"), QStringLiteral("RCPT TO:<"), QStringLiteral("DATA"),
            QStringLiteral("RSET"), QStringLiteral("NOOP"), QStringLiteral("VRFY "),
            QStringLiteral("QUIT")};
    case Protocol::Imap:
        return {QStringLiteral("CAPABILITY"), QStringLiteral("STARTTLS"),
            QStringLiteral("AUTHENTICATE "), QStringLiteral("LOGIN "),
            QStringLiteral("LIST \"\" *"), QStringLiteral("SELECT INBOX"),
            QStringLiteral("EXAMINE INBOX"), QStringLiteral("STATUS INBOX (MESSAGES UNSEEN)"),
            QStringLiteral("NAMESPACE"), QStringLiteral("ID NIL"), QStringLiteral("NOOP"),
            QStringLiteral("LOGOUT")};
    case Protocol::Pop3:
        return {QStringLiteral("CAPA"), QStringLiteral("STLS"), QStringLiteral("AUTH "),
            QStringLiteral("USER "), QStringLiteral("PASS "), QStringLiteral("STAT"),
            QStringLiteral("LIST"), QStringLiteral("UIDL"), QStringLiteral("TOP 1 0"),
            QStringLiteral("NOOP"), QStringLiteral("RSET"), QStringLiteral("QUIT")};
    }
    return {};
}

// The addresses in angle brackets that were sent, the latest first, and those of the plan.
QStringList addressesIn(const Session &session)
{
    QStringList addresses;
    for (auto event = session.events().rbegin(); event != session.events().rend(); ++event) {
        if (event->kind != EventKind::Sent
            || (event->stage != Stage::Mail && event->stage != Stage::Rcpt))
            continue;
        const QString line = QString::fromUtf8(session.bytesOf(*event));
        const QString address =
            line.section(QLatin1Char('<'), 1, 1).section(QLatin1Char('>'), 0, 0);
        if (address.contains(QLatin1Char('@')))
            addresses.append(address);
    }
    addresses.append(session.plan.from.value_or(QString()));
    if (session.plan.user.contains(QLatin1Char('@')))
        addresses.append(session.plan.user);
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    return addresses;
}

QStringList linesFor(const Session &session, const QString &helo)
{
    QStringList lines = verbsOf(session.plan.protocol, helo);
    if (carriesMail(session.plan.protocol)) {
        for (const QString &address : addressesIn(session)) {
            lines.append(QStringLiteral("MAIL FROM:<%1>").arg(address));
            lines.append(QStringLiteral("RCPT TO:<%1>").arg(address));
        }
        lines.append(QStringLiteral("MAIL FROM:<>"));
    }
    const QString verb = session.plan.protocol == Protocol::Imap ? QStringLiteral("AUTHENTICATE ")
                                                                 : QStringLiteral("AUTH ");
    for (const QString &mechanism : consoleMechanisms(session))
        lines.append(verb + mechanism);
    return lines;
}

} // namespace

std::vector<NextCommand> nextCommands(const Session &session, const QString &helo)
{
    const Progress progress = progressOf(session);
    switch (session.plan.protocol) {
    case Protocol::Smtp:
    case Protocol::Lmtp:
        return nextInMail(session, progress, helo);
    case Protocol::Imap:
        return nextInImap(session, progress);
    case Protocol::Pop3:
        return nextInPop3(session, progress);
    }
    return {};
}

QStringList completions(const Session &session, const QString &begun, const QString &helo)
{
    QStringList found;
    if (begun.isEmpty())
        return found;
    for (const QString &line : linesFor(session, helo)) {
        if (line.startsWith(begun, Qt::CaseInsensitive) && line.size() > begun.size())
            found.append(line);
    }
    found.removeDuplicates();
    return found;
}

QString consoleHelo(const Plan &plan)
{
    if (!plan.helo.isEmpty())
        return plan.helo;
    const QString name = QString::fromLatin1(machineName());
    return name.isEmpty() ? QStringLiteral("localhost") : name;
}

QStringList consoleMechanisms(const Session &session)
{
    const QStringList known = supportedMechanisms(session.plan.protocol);
    QStringList offered;
    for (const QString &mechanism : mechanismsIn(session.capabilities)) {
        if (known.contains(mechanism))
            offered.append(mechanism);
    }
    if (!carriesMail(session.plan.protocol)) // their own command, whatever else is offered
        offered.prepend(QStringLiteral("LOGIN"));
    const QString best = chooseMechanism(offered, !session.endpoint.tls.protocol.isEmpty());
    if (carriesMail(session.plan.protocol) && offered.removeAll(best) > 0)
        offered.prepend(best);
    offered.removeDuplicates();
    return offered.isEmpty() ? known : offered;
}

} // namespace smtpscope
