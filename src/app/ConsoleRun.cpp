// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/ConsoleRun.h"

#include "app/RandomWord.h"
#include "protocol/ReplyClass.h"
#include "protocol/TypedCommand.h"

#include <algorithm>
#include <utility>

namespace smtpscope {

namespace {

QByteArray serviceOf(Protocol protocol)
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

SaslCredentials credentialsFor(const Plan &plan, const ConsoleSignIn &wish)
{
    SaslCredentials credentials{wish.user, {}, wish.password};
    credentials.service = serviceOf(plan.protocol);
    credentials.host = plan.serverName.isEmpty() ? plan.host : plan.serverName;
    credentials.port = plan.port;
    return credentials;
}

// A quoted string of IMAP (RFC 9051 4.3).
QByteArray imapQuoted(const QByteArray &text)
{
    QByteArray result = text;
    return '"' + result.replace('\\', "\\\\").replace('"', "\\\"") + '"';
}

bool isQuotable(const QByteArray &text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return uchar(c) >= 32 && uchar(c) < 127; });
}

QStringList linesOf(const QString &text)
{
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    plain.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    return plain.split(QLatin1Char('\n'));
}

} // namespace

ConsoleRun::ConsoleRun(CheckRun &run, QObject *parent) : QObject(parent), m_run(&run)
{
    connect(&run, &CheckRun::proposed, this, &ConsoleRun::onProposed);
    connect(&run, &CheckRun::recorded, this, &ConsoleRun::changed);
    connect(&run, &CheckRun::finished, this, [this] {
        m_password = {};
        m_waiting.clear();
        m_isHeld = false;
        Q_EMIT changed();
    });
}

ConsoleTurn ConsoleRun::turn() const
{
    if (!m_run || m_run->isFinished())
        return ConsoleTurn::Over;
    if (!m_run->isAsking())
        return ConsoleTurn::Server;
    switch (m_run->askedFor()) {
    case AskedFor::Consent:
        return ConsoleTurn::Step;
    case AskedFor::Message:
        return ConsoleTurn::Message;
    case AskedFor::Command:
        break;
    }
    return m_run->isAnswerDue() ? ConsoleTurn::Secret : ConsoleTurn::Command;
}

const Session &ConsoleRun::session() const
{
    static const Session none;
    return m_run ? m_run->session() : none;
}

bool ConsoleRun::isProtected() const
{
    const TlsFacts &tls = session().endpoint.tls;
    return !tls.protocol.isEmpty() && (tls.verified || session().plan.insecure);
}

// Later, because whoever tells of the turn is not done yet.
void ConsoleRun::onProposed()
{
    if (isLastRefused())
        m_isHeld = m_isHeld || !m_waiting.isEmpty();
    QMetaObject::invokeMethod(this, &ConsoleRun::sendNext, Qt::QueuedConnection);
    Q_EMIT changed();
}

bool ConsoleRun::isLastRefused() const
{
    const std::vector<Event> &events = session().events();
    const auto last = std::find_if(events.rbegin(), events.rend(),
        [](const Event &event) { return event.kind == EventKind::Received; });
    const Reply *reply = last == events.rend() ? nullptr : session().replyOf(*last);
    if (reply == nullptr)
        return false;
    const ReplyClass meaning = classify(last->stage, *reply);
    return meaning == ReplyClass::Temporary || meaning == ReplyClass::Permanent;
}

void ConsoleRun::sendNext()
{
    const ConsoleTurn now = turn();
    if (!m_password.isEmpty() && now == ConsoleTurn::Command) {
        const Secret password = std::exchange(m_password, {});
        if (!isLastRefused())
            m_run->proceed("PASS " + password.bytes());
    } else if (m_isHeld || m_waiting.isEmpty()) {
        return;
    } else if (now == ConsoleTurn::Command || now == ConsoleTurn::Secret) {
        sendOne(m_waiting.takeFirst());
    } else if (now == ConsoleTurn::Message) {
        const qsizetype dot = m_waiting.indexOf(QStringLiteral("."));
        if (dot >= 0) {
            const QStringList message = m_waiting.mid(0, dot);
            m_waiting = m_waiting.mid(dot + 1);
            sendMessage(message.join(QLatin1Char('\n')));
        }
    }
    Q_EMIT changed();
}

void ConsoleRun::sendOne(const QString &line)
{
    if (!holdsSecret(line, turn())) {
        m_history.removeAll(line);
        m_history.append(line);
    }
    m_run->proceed(line.toUtf8());
}

void ConsoleRun::send(const QString &line)
{
    const ConsoleTurn now = turn();
    if (now != ConsoleTurn::Command && now != ConsoleTurn::Secret)
        return;
    QStringList lines = linesOf(line);
    const QString first = lines.takeFirst();
    lines.removeAll(QString());
    m_waiting = lines + m_waiting;
    sendOne(first);
    Q_EMIT changed();
}

void ConsoleRun::sendMessage(const QString &text)
{
    if (turn() != ConsoleTurn::Message)
        return;
    m_run->proceed(text.toUtf8());
    Q_EMIT changed();
}

void ConsoleRun::signIn(const ConsoleSignIn &wish)
{
    if (turn() != ConsoleTurn::Command)
        return;
    const Plan &plan = session().plan;
    if (!carriesMail(plan.protocol) && wish.mechanism == QLatin1String("LOGIN"))
        signInByCommand(wish);
    else
        m_run->signIn({wish.mechanism, credentialsFor(plan, wish), randomWord(), wish.anyway});
    Q_EMIT changed();
}

void ConsoleRun::signInByCommand(const ConsoleSignIn &wish)
{
    if (!wish.anyway && !isProtected())
        return;
    m_run->learn(wish.password);
    const QByteArray user = wish.user.toUtf8();
    const QByteArray password = wish.password.bytes();
    if (session().plan.protocol == Protocol::Pop3) {
        m_password = wish.password;
        m_run->proceed("USER " + user);
    } else if (isQuotable(user) && isQuotable(password)) {
        m_run->proceed("LOGIN " + imapQuoted(user) + ' ' + imapQuoted(password));
    } else { // LOGIN cannot say these bytes in one line
        m_run->signIn({QStringLiteral("PLAIN"), credentialsFor(session().plan, wish), randomWord(),
            wish.anyway});
    }
}

void ConsoleRun::takeStep(const std::optional<QString> &changed)
{
    if (turn() != ConsoleTurn::Step)
        return;
    if (changed)
        m_run->proceed(changed->toUtf8());
    else
        m_run->proceed();
    Q_EMIT this->changed();
}

void ConsoleRun::runOn()
{
    if (m_run)
        m_run->runOn();
}

void ConsoleRun::stop()
{
    if (m_run)
        m_run->cancel();
}

void ConsoleRun::hold(const QStringList &lines)
{
    m_waiting += lines;
    m_isHeld = true;
    Q_EMIT changed();
}

void ConsoleRun::release()
{
    m_isHeld = false;
    sendNext();
    Q_EMIT changed();
}

void ConsoleRun::dropWaiting()
{
    m_waiting.clear();
    m_isHeld = false;
    Q_EMIT changed();
}

QString ConsoleRun::takeDraft()
{
    if (turn() != ConsoleTurn::Message || m_isHeld || m_waiting.isEmpty()
        || m_waiting.contains(QStringLiteral(".")))
        return {};
    return std::exchange(m_waiting, {}).join(QLatin1Char('\n'));
}

bool holdsSecret(const QString &line, ConsoleTurn turn)
{
    return turn == ConsoleTurn::Secret
        || !typedCommand(line.toUtf8(), TypedAs::Command).secrets.empty();
}

} // namespace smtpscope
