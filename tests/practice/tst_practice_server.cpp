// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The practice server over real sockets: order, pace, and the bounds that hold against a client
// that means no good.

#include "practice/PracticeServer.h"

#include <QTcpSocket>
#include <QTest>

using namespace smtpscope;

class PracticeServerTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupIsAnsweredInOrder();
    void chunksFollowTheirCommands();
    void pauseKeepsTheRestBack();
    void bytesComeOneByOne();
    void floodEndsWithItsClient();
    void lineWithoutEndIsCutOff_data();
    void lineWithoutEndIsCutOff();
    void plainTextBeforeTlsIsForgotten();
    void situationDecidesOverTls();
    void moreThanItServesAreTurnedAway();
    void logIsBounded();
};

namespace {

Situation named(const char *name)
{
    return *situationNamed(QString::fromLatin1(name));
}

// A client that says what it is told and keeps what it hears.
class Client
{
public:
    explicit Client(const PracticeServer &server)
    {
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), server.port());
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] {
            heard += socket.readAll();
            ++reads;
        });
    }

    void say(const QByteArray &bytes) { socket.write(bytes); }
    bool hasEnded() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QTcpSocket socket;
    QByteArray heard;
    int reads = 0;
};

QByteArrayList codesIn(const QByteArray &heard)
{
    QByteArrayList codes;
    for (const QByteArray &line : heard.split('\n')) {
        if (line.size() > 3)
            codes.append(line.left(3));
    }
    return codes;
}

} // namespace

void PracticeServerTest::groupIsAnsweredInOrder()
{
    PracticeServer server(named("partial-recipients"));
    QVERIFY(!server.listen(0));
    Client client(server);
    client.say("MAIL FROM:<>\r\nRCPT TO:<a@b.example>\r\nRCPT TO:<c@b.example>\r\nDATA\r\n"
               "Hello\r\n.\r\nQUIT\r\n");
    QTRY_VERIFY(client.hasEnded());
    QCOMPARE(
        codesIn(client.heard), (QByteArrayList{"220", "250", "250", "550", "354", "250", "221"}));
    QCOMPARE(server.sessions().front()->messages, QByteArrayList{"Hello\r\n"});
}

void PracticeServerTest::chunksFollowTheirCommands()
{
    PracticeServer server(named("works"));
    QVERIFY(!server.listen(0));
    Client client(server);
    client.say("MAIL FROM:<>\r\nRCPT TO:<a@b.example>\r\n"
               "BDAT 6\r\n.\r\nab\nBDAT 0\r\nBDAT 4 LAST\r\nQUIT");
    QTRY_COMPARE(codesIn(client.heard).size(), 6);
    client.say("QUIT\r\n");
    QTRY_VERIFY(client.hasEnded());
    QCOMPARE(
        codesIn(client.heard), (QByteArrayList{"220", "250", "250", "250", "250", "250", "221"}));
    QCOMPARE(server.sessions().front()->messages, (QByteArrayList{".\r\nab\n", "", "QUIT"}));
}

void PracticeServerTest::pauseKeepsTheRestBack()
{
    Situation situation = named("works");
    situation.greeting = {say("220-first"), pauseFor(100), say("220 second")};
    PracticeServer server(situation);
    QVERIFY(!server.listen(0));
    Client client(server);
    client.say("NOOP\r\n");
    QTRY_COMPARE(client.heard, QByteArray("220-first\r\n"));
    QTRY_COMPARE(client.heard, QByteArray("220-first\r\n220 second\r\n250 2.0.0 Ok\r\n"));
}

void PracticeServerTest::bytesComeOneByOne()
{
    Situation situation = named("works");
    situation.greeting = {sayBytewise("220 slow\r\n", 5)};
    PracticeServer server(situation);
    QVERIFY(!server.listen(0));
    Client client(server);
    QTRY_COMPARE(client.heard, QByteArray("220 slow\r\n"));
    QVERIFY(client.reads > 1);
}

void PracticeServerTest::floodEndsWithItsClient()
{
    PracticeServer server(named("endless-reply"));
    QVERIFY(!server.listen(0));
    Client client(server);
    client.say("EHLO client.example\r\n");
    QTRY_VERIFY(client.heard.size() > 1024 * 1024);
    client.socket.abort();
    Client next(server);
    QTRY_VERIFY(next.heard.startsWith("220 "));
}

void PracticeServerTest::lineWithoutEndIsCutOff_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<QByteArray>("end");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("SMTP") << QStringLiteral("works") << QByteArray() << QByteArray("500 5.5.2");
    QTest::newRow("SMTP, with an end")
        << QStringLiteral("works") << QByteArray("\r\n") << QByteArray("500 5.5.2");
    QTest::newRow("IMAP") << QStringLiteral("imap-works") << QByteArray() << QByteArray("* BAD");
    QTest::newRow("POP3") << QStringLiteral("pop3-works") << QByteArray() << QByteArray("-ERR");
}

void PracticeServerTest::lineWithoutEndIsCutOff()
{
    QFETCH(QString, situation);
    QFETCH(QByteArray, end);
    QFETCH(QByteArray, answer);
    PracticeServer server(*situationNamed(situation));
    QVERIFY(!server.listen(0));
    Client client(server);
    client.say(QByteArray(70'000, 'x') + end);
    QTRY_VERIFY(client.hasEnded());
    const QByteArrayList lines = client.heard.split('\n');
    QVERIFY2(lines.value(1).startsWith(answer), client.heard.constData());
}

void PracticeServerTest::plainTextBeforeTlsIsForgotten()
{
    PracticeServer server(named("works"));
    QVERIFY(!server.listen(0));
    Client client(server);
    client.say("STARTTLS\r\nMAIL FROM:<injected@b.example>\r\n");
    QTRY_COMPARE(codesIn(client.heard), (QByteArrayList{"220", "220"}));
    client.socket.disconnectFromHost();
    QTRY_VERIFY(client.hasEnded());
    QCOMPARE(server.sessions().front()->lines.size(), size_t(1));
}

void PracticeServerTest::situationDecidesOverTls()
{
    PracticeServer plain(named("plain-on-tls-port"), true);
    QVERIFY(!plain.listen(0));
    Client client(plain);
    QTRY_VERIFY(client.heard.startsWith("220 "));
    PracticeServer asked(named("works"), true);
    QVERIFY(!asked.listen(0));
    Client silent(asked);
    silent.say("NOOP\r\n"); // no ClientHello: the handshake fails
    QTRY_VERIFY(silent.hasEnded());
    QVERIFY(!silent.heard.contains("250"));
}

void PracticeServerTest::moreThanItServesAreTurnedAway()
{
    PracticeServer server(named("imap-works"));
    QVERIFY(!server.listen(0));
    std::vector<std::unique_ptr<Client>> clients;
    clients.reserve(PracticeServer::MostConnections);
    for (int i = 0; i < PracticeServer::MostConnections; ++i)
        clients.push_back(std::make_unique<Client>(server));
    for (const auto &client : clients)
        QTRY_VERIFY(client->heard.startsWith("* OK"));
    Client oneMore(server);
    QTRY_VERIFY(oneMore.hasEnded());
    QVERIFY(oneMore.heard.startsWith("* BYE"));
}

void PracticeServerTest::logIsBounded()
{
    ServedLog log;
    const auto first = log.begin();
    for (size_t i = 0; i < ServedLog::MostSessions + 10; ++i)
        log.begin();
    QCOMPARE(log.sessions().size(), ServedLog::MostSessions);
    const QByteArray large(10 * 1024 * 1024, 'x');
    for (int i = 0; i < 10; ++i)
        log.keepMessage(*first, large);
    QCOMPARE(first->messages.size(), 6);
    log.keepLine(*first, "small", false);
    QCOMPARE(first->lines.size(), size_t(1));
    log.keepLine(*first, large, false);
    QCOMPARE(first->lines.size(), size_t(1));
}

QTEST_GUILESS_MAIN(PracticeServerTest)
#include "tst_practice_server.moc"
