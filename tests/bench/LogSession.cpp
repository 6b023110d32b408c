// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "LogSession.h"

#include <QRandomGenerator>

namespace smtpscope {

namespace {

constexpr int Mailboxes = 60'000;
constexpr int Addresses = 30'000;

QByteArray pick(QRandomGenerator &random, const QByteArrayList &words)
{
    return words[random.bounded(int(words.size()))];
}

QByteArrayList mailboxes(QRandomGenerator &random)
{
    const QByteArrayList ends{".de", ".com", ".org", ".example", ".net"};
    QByteArrayList result;
    for (int i = 0; i < Mailboxes; ++i)
        result.append("person" + QByteArray::number(i) + "@firm"
            + QByteArray::number(random.bounded(5'000)) + pick(random, ends));
    return result;
}

QByteArrayList addresses(QRandomGenerator &random)
{
    QByteArrayList result;
    for (int i = 0; i < Addresses; ++i) {
        QByteArrayList parts{QByteArray::number(random.bounded(80, 200))};
        for (int part = 0; part < 3; ++part)
            parts.append(QByteArray::number(random.bounded(1, 255)));
        result.append(parts.join('.'));
    }
    return result;
}

class Lines
{
public:
    QByteArray next()
    {
        switch (m_random.bounded(4)) {
        case 0:
            return "250 2.1.5 <" + mailbox() + ">: delivered, relay " + address()
                + ", delay 0.42\r\n";
        case 1:
            return "550 5.1.1 <" + mailbox()
                + ">: Recipient address rejected: User unknown in local recipient table\r\n";
        case 2:
            return "450 4.7.1 client [" + address()
                + "]: Greylisted for 300 seconds; see the notes on " + pick(m_random, logLiterals())
                + " before you write again\r\n";
        default:
            return "250 2.0.0 message accepted for delivery after 3 attempts, 12345 bytes in 0.108 "
                   "s\r\n";
        }
    }

private:
    QByteArray mailbox() { return pick(m_random, m_mailboxes); }
    QByteArray address() { return pick(m_random, m_addresses); }

    QRandomGenerator m_random{197};
    QByteArrayList m_mailboxes = mailboxes(m_random);
    QByteArrayList m_addresses = addresses(m_random);
};

} // namespace

const QByteArrayList &logLiterals()
{
    static const QByteArrayList words = [] {
        QByteArrayList made;
        for (int i = 0; i < 20; ++i)
            made.append("Bluebird-" + QByteArray(1, char('A' + i)) + "-Project");
        return made;
    }();
    return words;
}

Session logSession(int megabytes)
{
    Session session;
    session.plan.host = QStringLiteral("mx1.gudumuqu.de");
    Lines lines;
    Record record;
    record.kind = EventKind::Received;
    record.stage = Stage::Rcpt;
    record.direction = Direction::In;
    while (session.arena().size() < megabytes * 1'000'000LL) {
        record.timeNs += 1'000;
        record.bytes = lines.next();
        session.append(record);
    }
    return session;
}

Redactor logRedactor()
{
    SharePolicy policy = *sharePolicyNamed(QStringLiteral("public"));
    for (const QByteArray &word : logLiterals())
        policy.mask.append(QString::fromLatin1(word));
    return Redactor(policy, [](const QString &name) { return name.section(QLatin1Char('.'), -2); });
}

} // namespace smtpscope
