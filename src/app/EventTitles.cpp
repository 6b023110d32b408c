// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/EventTitles.h"

#include "app/CodeTables.h"
#include "app/EventExplanation.h"
#include "protocol/ReplyClass.h"
#include "report/EventTexts.h"
#include "report/NoteTexts.h"
#include "report/OptionWords.h"
#include "report/VerdictTexts.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(EventTitles)
};

constexpr qsizetype LongestTitle = 90;
constexpr qsizetype LongestVerb = 24; // more of a command is not looked at

QString shortened(const QString &text)
{
    return text.size() > LongestTitle ? text.left(LongestTitle) + QStringLiteral("…") : text;
}

const Event &eventAt(const Session &session, int index)
{
    return session.events()[size_t(index)];
}

QString textOf(const Session &session, const Event &event)
{
    const QByteArrayView bytes = session.bytesOf(event);
    QByteArrayView line = bytes.first(qMin<qsizetype>(bytes.size(), 2 * LongestTitle));
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return printable(line);
}

// The first words of a command say which one it is; the rest may be a person's.
QString commandAt(const Session &session, const Event &event)
{
    const QByteArrayView bytes = session.bytesOf(event);
    const QByteArray start = bytes.first(qMin(bytes.size(), LongestVerb)).toByteArray();
    const QStringList words = printable(QByteArrayView(start.simplified())).split(QLatin1Char(' '));
    const bool isTagged = session.plan.protocol == Protocol::Imap && words.size() > 1;
    const QString verb = words.value(isTagged ? 1 : 0);
    const auto command = replyCommandFromName(verb);
    if (!command || *command == ReplyCommand::Any)
        return verb;
    return *command == ReplyCommand::Auth ? QString(idOf(*command)) : commandName(*command);
}

// What is wrong with a handshake or a certificate, in a few words.
QString headOfHandshake(const QString &defect)
{
    if (defect.isEmpty())
        return Texts::tr("Encrypted");
    if (defect == QLatin1String("tls.certificate.expired"))
        return Texts::tr("Certificate expired");
    if (defect == QLatin1String("tls.certificate.not-yet-valid"))
        return Texts::tr("Certificate not valid yet");
    if (defect == QLatin1String("tls.certificate.wrong-name"))
        return Texts::tr("Certificate for another name");
    if (defect == QLatin1String("tls.certificate.self-signed"))
        return Texts::tr("Certificate signed by itself");
    if (defect == QLatin1String("tls.certificate.untrusted"))
        return Texts::tr("Certificate not trusted");
    if (defect == QLatin1String("tls.certificate.incomplete"))
        return Texts::tr("Certificate chain incomplete");
    if (defect == QLatin1String("tls.not-tls"))
        return Texts::tr("What came back is not TLS");
    if (defect == QLatin1String("tls.protocol-version"))
        return Texts::tr("No TLS version in common");
    return Texts::tr("Encryption failed");
}

QString headOfHappening(const Session &session, const Event &event)
{
    const bool isFine = session.defectOf(event).isEmpty();
    switch (event.kind) {
    case EventKind::Resolve:
        return isFine ? Texts::tr("Name looked up") : Texts::tr("Name not found");
    case EventKind::Connect:
        return isFine ? Texts::tr("Connected") : Texts::tr("Not connected");
    case EventKind::Encrypted:
        return headOfHandshake(session.defectOf(event));
    case EventKind::Fragment:
        return Texts::tr("Unfinished answer");
    case EventKind::Defect:
        return session.defectOf(event).startsWith(QLatin1String("tls."))
            ? headOfHandshake(session.defectOf(event))
            : Texts::tr("Unexpected answer");
    case EventKind::Timeout:
        return Texts::tr("No answer in time");
    case EventKind::Lost:
        return Texts::tr("Connection ended");
    case EventKind::Note:
        return Texts::tr("Remark");
    case EventKind::Cancelled:
        return Texts::tr("Stopped");
    case EventKind::Sent:
    case EventKind::Received:
        break;
    }
    return {};
}

void addSecret(QStringList &lines, const SecretFacts &secret)
{
    if (secret.length == 0)
        return;
    lines.append(Texts::tr("Password or token, never recorded; its length: %1").arg(secret.length));
    if (secret.nonAscii)
        lines.append(Texts::tr("Not all of them are ASCII; servers read such ones differently"));
    if (secret.blankStart)
        lines.append(Texts::tr("It begins with a blank"));
    if (secret.blankEnd)
        lines.append(Texts::tr("It ends with a blank"));
}

// The engine writes down behind a challenge what it says.
QString challengeAfter(const Session &session, int index)
{
    const size_t next = size_t(index) + 1;
    if (next >= session.events().size() || session.events()[next].kind != EventKind::Note)
        return {};
    const QString note = printable(session.bytesOf(session.events()[next]));
    const QString id = QStringLiteral("sasl.challenge: ");
    return note.startsWith(id) ? note.mid(id.size()) : QString();
}

Outcome outcomeOfReply(const Event &event, const Reply &reply)
{
    const ReplyClass meaning = classify(event.stage, reply);
    return meaning == ReplyClass::Unexpected ? Outcome::ProtocolError : outcomeOf(meaning);
}

} // namespace

QString askedFor(const Session &session, int index)
{
    const Event &event = eventAt(session, index);
    if (event.kind != EventKind::Sent)
        return {};
    if (isMessage(session, event))
        return Texts::tr("the message");
    const SaslFacts *sasl = session.saslOf(event);
    const QString command = commandAt(session, event);
    if (sasl && command == QLatin1String("AUTH"))
        return QStringLiteral("AUTH %1").arg(printable(QStringView(sasl->mechanism)));
    if (sasl && carriesMail(session.plan.protocol))
        return Texts::tr("the sign-in data (%1)").arg(printable(QStringView(sasl->mechanism)));
    return command;
}

QString eventHead(const Session &session, int index)
{
    const Event &event = eventAt(session, index);
    const Reply *reply = session.replyOf(event);
    if (reply && (reply->code != 0 || !reply->status.isEmpty())) {
        const QString &more = reply->status.isEmpty() ? reply->enhanced : reply->responseCode;
        return more.isEmpty() ? reply->codeText() : reply->codeText() + QLatin1Char(' ') + more;
    }
    if (event.kind == EventKind::Sent) {
        const QString asked = askedFor(session, index);
        return asked.left(1).toUpper() + asked.mid(1);
    }
    return event.kind == EventKind::Received ? Texts::tr("Answer")
                                             : headOfHappening(session, event);
}

QString eventLine(const Session &session, int index, int command)
{
    const Event &event = eventAt(session, index);
    const auto took = tookNs(session, index);
    if (event.kind == EventKind::Sent)
        return Texts::tr("sent %1 after the start").arg(durationText(event.timeNs));
    if (!took)
        return {};
    if (event.kind == EventKind::Encrypted && !session.defectOf(event).isEmpty())
        return Texts::tr("certificate of %1, after %2")
            .arg(printable(QStringView(session.plan.host)), durationText(*took));
    if (event.kind != EventKind::Received)
        return Texts::tr("took %1").arg(durationText(*took));
    if (command >= 0)
        return Texts::tr("answered %1 after %2")
            .arg(askedFor(session, command), durationText(*took));
    if (event.stage == Stage::Banner || event.stage == Stage::Greeting)
        return Texts::tr("the greeting, after %1").arg(durationText(*took));
    return Texts::tr("came after %1").arg(durationText(*took));
}

QStringList decodedLines(const Session &session, int index)
{
    const Event &event = eventAt(session, index);
    QStringList lines;
    if (const SaslFacts *sasl = session.saslOf(event)) {
        lines.append(Texts::tr("Method: %1").arg(printable(QStringView(sasl->mechanism))));
        if (!sasl->authcid.isEmpty())
            lines.append(Texts::tr("User name: %1").arg(printable(QStringView(sasl->authcid))));
        if (!sasl->authzid.isEmpty())
            lines.append(Texts::tr("On behalf of: %1").arg(printable(QStringView(sasl->authzid))));
        addSecret(lines, sasl->secret);
    }
    const QString challenge = challengeAfter(session, index);
    if (!challenge.isEmpty())
        lines.append(Texts::tr("The server says: %1").arg(challenge));
    return lines;
}

int waitAskedFor(const QString &text)
{
    constexpr int Usual = 15 * 60;
    constexpr int Least = 10;
    constexpr int Most = 4 * 60 * 60;
    static const QRegularExpression time(
        QStringLiteral("\\b(\\d{1,5})\\s*(seconds?|secs?|s|minutes?|mins?|m|hours?)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = time.match(text);
    if (!match.hasMatch())
        return Usual;
    const QChar unit = match.capturedView(2).front().toLower();
    const int seconds = match.capturedView(1).toInt()
        * (unit == QLatin1Char('s')        ? 1
                : unit == QLatin1Char('m') ? 60
                                           : 3600);
    return seconds < Least || seconds > Most ? Usual : seconds;
}

std::optional<Outcome> eventOutcome(const Session &session, int index)
{
    const Event &event = eventAt(session, index);
    const bool isFine = session.defectOf(event).isEmpty();
    switch (event.kind) {
    case EventKind::Resolve:
        return isFine ? Outcome::Ok : Outcome::DnsError;
    case EventKind::Connect:
        return isFine ? Outcome::Ok : Outcome::Refused;
    case EventKind::Encrypted:
        return isFine ? Outcome::Ok : Outcome::TlsError;
    case EventKind::Received: {
        const Reply *reply = session.replyOf(event);
        return reply ? outcomeOfReply(event, *reply) : Outcome::ProtocolError;
    }
    case EventKind::Fragment:
    case EventKind::Defect:
        return Outcome::ProtocolError;
    case EventKind::Timeout:
        return Outcome::Timeout;
    case EventKind::Lost:
        return Outcome::Lost;
    case EventKind::Cancelled:
        return Outcome::Cancelled;
    case EventKind::Sent:
    case EventKind::Note:
        return {};
    }
    return {};
}

QString eventTitle(const Session &session, int index)
{
    const Event &event = eventAt(session, index);
    if (event.kind == EventKind::Sent)
        return shortened(askedFor(session, index));
    if (const Reply *reply = session.replyOf(event))
        return shortened(printable(QStringView(replyText(*reply))));
    if (const QString failure = handshakeFailureText(session, event); !failure.isEmpty())
        return shortened(failure);
    const QString text = textOf(session, event);
    if (event.kind == EventKind::Note)
        return shortened(windowText(notePhrases(text)));
    const QString what = windowText(happeningPhrases(session, event, recorded(text)));
    if (event.kind == EventKind::Defect || event.kind == EventKind::Fragment)
        return shortened(what); // the server's bytes
    return shortened(what.left(1).toUpper() + what.mid(1));
}

} // namespace smtpscope
