// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/HintTexts.h"

#include "diagnosis/Case.h"
#include "diagnosis/MessageScan.h"
#include "report/EventTexts.h"
#include "report/VerdictTexts.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(HintTexts)
};

// The name that was sent last to sign in with.
QString userOf(const Session &session)
{
    QString user;
    for (const Event &event : session.events()) {
        const SaslFacts *facts = session.saslOf(event);
        if (facts && !facts->authcid.isEmpty())
            user = facts->authcid;
    }
    return user;
}

QString lengthOfLongestLine(const Finding &finding, const Session &session)
{
    const Event &message = session.events()[size_t(finding.evidence.front() - 1)];
    return QString::number(scanMessage(session.bytesOf(message)).longestLine);
}

// All that was sent of it, in one piece or in chunks.
QString messageSize(const Session &session)
{
    qint64 size = 0;
    for (const int event : talkIn(session).messages)
        size += session.events()[size_t(event)].length;
    return QString::number(size);
}

// "SIZE=12345" of the MAIL command, or the bytes of the message itself.
QString sizeAt(const Finding &finding, const Session &session)
{
    const Event &event = session.events()[size_t(finding.evidence.front() - 1)];
    const QByteArray wire = event.stage == Stage::Mail
        ? session.bytesOf(event).toByteArray().toUpper().simplified()
        : QByteArray();
    const qsizetype at = wire.indexOf(" SIZE=");
    if (at < 0)
        return QString::number(event.length);
    const QByteArray rest = wire.mid(at + 6);
    return QString::fromLatin1(rest.split(' ').front());
}

QString oddRecipient(const Finding &finding, const Session &session)
{
    const Event &event = session.events()[size_t(finding.evidence.front() - 1)];
    const QString line = QString::fromUtf8(session.bytesOf(event)).simplified();
    return line.section(QLatin1Char('<'), 1).section(QLatin1Char('>'), 0, 0);
}

Phrases aboutNames(const Finding &finding, const Session &session, const Talk &talk)
{
    const QString sender = talk.sender.value_or(QString());
    const Phrases user = recorded(userOf(session));
    const QString &id = finding.id;
    if (id == QLatin1String("mail.sender-not-the-user"))
        return filled(Texts::tr("%1 signed in, but the mail is from %2: the server lets an account "
                                "send as itself only, unless it is told otherwise"),
            {user, recorded(sender)});
    if (id == QLatin1String("mail.sender-is-the-user"))
        return filled(Texts::tr("%1 signed in and sends as the same address, so the server's own "
                                "list of who may send as whom is wrong"),
            {user});
    if (id == QLatin1String("mail.internal-domain"))
        return filled(Texts::tr("The domain of the sender %1 exists inside of one network only: "
                                "others cannot look it up, and refuse it"),
            {recorded(sender)});
    if (id == QLatin1String("rcpt.odd-domain"))
        return filled(Texts::tr("The domain of the recipient %1 holds a sign that no domain can "
                                "hold: retype the address"),
            {recorded(oddRecipient(finding, session))});
    if (id == QLatin1String("auth.placeholder-user"))
        return filled(Texts::tr("The program was never given a user name: it sent the word \"%1\" "
                                "in its place"),
            {user});
    if (id == QLatin1String("auth.user-without-domain"))
        return filled(Texts::tr("The user name %1 has no domain: many servers want the whole mail "
                                "address"),
            {user});
    return {};
}

Phrases aboutSizes(const Finding &finding, const Session &session)
{
    if (finding.id == QLatin1String("message.over-limit"))
        return filled(Texts::tr("The message has %1 bytes, and the server takes %2 at most. "
                                "Attachments grow by a third when they are sent"),
            {recorded(sizeAt(finding, session)),
                recorded(session.capabilities.value(QStringLiteral("SIZE")))});
    if (finding.id == QLatin1String("body.lost"))
        return filled(Texts::tr("The connection broke while the message, of %1 bytes, was on its "
                                "way"),
            {recorded(messageSize(session))});
    if (finding.id == QLatin1String("body.timeout"))
        return filled(Texts::tr("The message, of %1 bytes, did not get through in time: something "
                                "on the way may swallow large packets"),
            {recorded(messageSize(session))});
    if (finding.id == QLatin1String("message.long-line"))
        return filled(Texts::tr("A line of the message has %1 bytes, and no mail may have lines of "
                                "more than 998: the program that wrote it has to encode it"),
            {recorded(lengthOfLongestLine(finding, session))});
    return {};
}

// The longest of the steps that the finding names.
int slowestOf(const Finding &finding, const Session &session)
{
    int slowest = finding.evidence.front() - 1;
    for (const int number : finding.evidence) {
        if (tookNs(session, number - 1).value_or(0) > tookNs(session, slowest).value_or(0))
            slowest = number - 1;
    }
    return slowest;
}

QString timeFormat(const QString &id)
{
    if (id == QLatin1String("time.slow-step"))
        return Texts::tr("%1 took %2, and many programs wait for ten seconds at most");
    if (id == QLatin1String("time.slowish-step"))
        return Texts::tr("%1 took %2, and impatient programs wait for five seconds only");
    if (id == QLatin1String("time.over-standard"))
        return Texts::tr("%1 took %2, which is longer than the standard wants clients to wait");
    if (id == QLatin1String("time.late-greeting"))
        return Texts::tr("%1 took %2. Some servers wait on purpose, and refuse programs that do "
                         "not wait for it");
    return {};
}

Phrases aboutTimes(const Finding &finding, const Session &session)
{
    const QString format = timeFormat(finding.id);
    if (format.isEmpty())
        return {};
    const int slowest = slowestOf(finding, session);
    QString where = stageText(session.events()[size_t(slowest)].stage);
    where[0] = where[0].toUpper();
    return filled(format, {own(where), own(durationText(tookNs(session, slowest).value_or(0)))});
}

} // namespace

Phrases hintPhrases(const Finding &finding, const Session &session)
{
    if (finding.evidence.empty())
        return {};
    Phrases times = aboutTimes(finding, session);
    if (!times.empty())
        return times;
    Phrases sizes = aboutSizes(finding, session);
    return sizes.empty() ? aboutNames(finding, session, talkIn(session)) : sizes;
}

} // namespace smtpscope
