// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Whole checks over other ways than plain TCP: through proxies, from a local address; and what is
// refused before any network use.

#include "app/CheckPreparation.h"
#include "app/CheckRun.h"
#include "app/ScriptedProxy.h"
#include "practice/PracticeServer.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace smtpscope;

namespace {

const QByteArray ProxyPassword = "pr0xy-Passw0rd";
const QByteArray SocksConnected("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10);

QByteArray bytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

} // namespace

class RouteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void checkGoesThroughAProxy_data();
    void checkGoesThroughAProxy();
    void proxysRefusalIsTheVerdict_data();
    void proxysRefusalIsTheVerdict();
    void wrongLocalAddressIsTheVerdict();
    void wrongPlansAreRefused_data();
    void wrongPlansAreRefused();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();

private:
    Plan plan(const QString &host, quint16 port) const;
    Session check(const Plan &plan);

    QTemporaryFile m_root;
};

void RouteTest::initTestCase()
{
    QVERIFY(m_root.open());
    m_root.write(practiceRoot());
    QVERIFY(m_root.flush());
}

Plan RouteTest::plan(const QString &host, quint16 port) const
{
    Plan plan;
    plan.host = host;
    plan.port = port;
    plan.security = Security::StartTls;
    plan.caFile = m_root.fileName();
    plan.helo = QStringLiteral("client.example");
    plan.stopAfter = Stage::Ehlo;
    plan.limits.deadlineMs = 5'000;
    return plan;
}

Session RouteTest::check(const Plan &plan)
{
    auto prepared = prepareCheck(plan, {{}, Secret(ProxyPassword), {}});
    if (const auto *error = std::get_if<InputError>(&prepared))
        qFatal("the plan cannot be prepared: %s", qPrintable(error->message));
    CheckRun run(std::move(std::get<DriverInput>(prepared)));
    QSignalSpy finished(&run, &CheckRun::finished);
    run.start();
    if (finished.isEmpty() && !finished.wait(60'000))
        qFatal("the check does not end");
    if (!run.maskedLeaks().isEmpty() || !run.isSafeToSave())
        qWarning("the leak check found a secret in the record");
    return run.session();
}

void RouteTest::checkGoesThroughAProxy_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QByteArrayList>("answers");
    QTest::addColumn<QByteArray>("asked"); // part of the last thing that the proxy was told
    const QByteArrayList socks{bytes("0502"), bytes("0100"), SocksConnected};
    QTest::newRow("socks5") << QStringLiteral("socks5") << QStringLiteral("127.0.0.1") << socks
                            << bytes("050100017f000001");
    QTest::newRow("socks5h") << QStringLiteral("socks5h") << QStringLiteral("localhost") << socks
                             << QByteArray("localhost");
    QTest::newRow("http") << QStringLiteral("http") << QStringLiteral("localhost")
                          << QByteArrayList{"HTTP/1.1 200 Connection established\r\n\r\n"}
                          << QByteArray("CONNECT localhost:");
}

void RouteTest::checkGoesThroughAProxy()
{
    QFETCH(QString, scheme);
    QFETCH(QString, host);
    QFETCH(QByteArrayList, answers);
    QFETCH(QByteArray, asked);
    PracticeServer server(*situationNamed(QStringLiteral("works")));
    QVERIFY(!server.listen(0));
    ScriptedProxy proxy(answers, server.port());
    Plan wanted = plan(host, server.port());
    wanted.stopAfter = Stage::Tls;
    wanted.route.proxy =
        QStringLiteral("%1://anna@127.0.0.1:%2").arg(scheme).arg(proxy.serverPort());
    const Session session = check(wanted);
    QCOMPARE(session.verdict.outcome, Outcome::Ok);
    QVERIFY(session.endpoint.tls.verified); // TLS goes through as well
    QVERIFY(proxy.heard.last().contains(asked));
    const bool isSigned = proxy.heard.join().contains(ProxyPassword)
        || proxy.heard.join().contains(("anna:" + ProxyPassword).toBase64());
    QVERIFY(isSigned);
    QVERIFY(!session.arena().toByteArray().contains(ProxyPassword));
}

void RouteTest::proxysRefusalIsTheVerdict_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArrayList>("answers"); // none: the proxy is silent
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("finding");
    const QString socks = QStringLiteral("socks5");
    const QString http = QStringLiteral("http");
    QTest::newRow("socks5 refuses")
        << socks << QByteArrayList{bytes("0500"), bytes("05020001000000000000")} << Outcome::Refused
        << QStringLiteral("proxy.refused");
    QTest::newRow("socks5 wants another sign-in")
        << socks << QByteArrayList{bytes("05ff")} << Outcome::Refused
        << QStringLiteral("proxy.auth-failed");
    QTest::newRow("http refuses") << http << QByteArrayList{"HTTP/1.1 403 Forbidden\r\n\r\n"}
                                  << Outcome::Refused << QStringLiteral("proxy.refused");
    QTest::newRow("http wants a sign-in")
        << http << QByteArrayList{"HTTP/1.1 407 Who are you\r\n\r\n"} << Outcome::Refused
        << QStringLiteral("proxy.auth-failed");
    QTest::newRow("a mail server") << http << QByteArrayList{"220 mx ESMTP\r\n"}
                                   << Outcome::Unreachable << QStringLiteral("proxy.malformed");
    QTest::newRow("silence") << http << QByteArrayList() << Outcome::Timeout
                             << QStringLiteral("proxy.timeout");
    QTest::newRow("nobody") << http << QByteArrayList{"closed"} << Outcome::Unreachable
                            << QStringLiteral("proxy.unreachable");
}

void RouteTest::proxysRefusalIsTheVerdict()
{
    QFETCH(QString, scheme);
    QFETCH(QByteArrayList, answers);
    QFETCH(Outcome, outcome);
    ScriptedProxy proxy(answers, 0);
    const quint16 port = proxy.serverPort();
    if (answers == QByteArrayList{"closed"})
        proxy.close();
    Plan wanted = plan(QStringLiteral("127.0.0.1"), 25);
    wanted.limits.deadlineMs = answers.isEmpty() ? 300 : 5'000;
    wanted.route.proxy = QStringLiteral("%1://anna@127.0.0.1:%2").arg(scheme).arg(port);
    const Session session = check(wanted);
    QCOMPARE(session.verdict.stage, Stage::Connect);
    QCOMPARE(session.verdict.outcome, outcome);
    QTEST(session.findings[size_t(*session.verdict.finding)].id, "finding");
}

void RouteTest::wrongLocalAddressIsTheVerdict()
{
    PracticeServer server(*situationNamed(QStringLiteral("works")));
    QVERIFY(!server.listen(0));
    Plan wanted = plan(QStringLiteral("127.0.0.1"), server.port());
    wanted.route.bindAddress = QStringLiteral("192.0.2.7");
    const Session session = check(wanted);
    QCOMPARE(session.verdict.stage, Stage::Connect);
    QCOMPARE(session.verdict.outcome, Outcome::Unreachable);
    QCOMPARE(session.findings.front().id, QStringLiteral("connect.bind-failed"));
    wanted.route.bindAddress = QStringLiteral("127.0.0.9");
    QCOMPARE(check(wanted).verdict.outcome, Outcome::Ok);
}

void RouteTest::wrongPlansAreRefused_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::addColumn<QString>("words");
    QTest::newRow("no proxy") << QStringLiteral("ftp://a.example") << QStringLiteral("socks5://");
    QTest::newRow("password without user")
        << QStringLiteral("http://a.example:3128") << QStringLiteral("USER@a.example");
    QTest::newRow("user too long for SOCKS5")
        << QStringLiteral("socks5://%1@a.example").arg(QString(256, QLatin1Char('u')))
        << QStringLiteral("255 bytes");
    QTest::newRow("colon in the user")
        << QStringLiteral("http://a%3Ab@a.example") << QStringLiteral("colon");
}

void RouteTest::wrongPlansAreRefused()
{
    QFETCH(QString, proxy);
    QFETCH(QString, words);
    Plan wanted = plan(QStringLiteral("127.0.0.1"), 25);
    wanted.route.proxy = proxy;
    const auto prepared = prepareCheck(wanted, {{}, Secret(ProxyPassword), {}});
    const auto *error = std::get_if<InputError>(&prepared);
    QVERIFY(error);
    QVERIFY2(error->message.contains(words), qPrintable(error->message));
}

void RouteTest::wrongFilesAreRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("passPhrase");
    QTest::addColumn<QString>("words"); // empty: nothing is wrong
    const QString chain = QStringLiteral("client-chain.pem");
    const QString closed = QStringLiteral("client-key.pem");
    const QString none;
    QTest::newRow("right") << chain << closed << QByteArray("open sesame") << none;
    QTest::newRow("no file") << QStringLiteral("x.pem") << none << QByteArray()
                             << QStringLiteral("cannot be read");
    QTest::newRow("no key") << chain << none << QByteArray() << QStringLiteral("--client-key");
    QTest::newRow("closed") << chain << closed << QByteArray()
                            << QStringLiteral("--key-password-from");
    QTest::newRow("wrong pass phrase")
        << chain << closed << QByteArray("close") << QStringLiteral("does not open");
    QTest::newRow("another key") << QStringLiteral("self-signed.pem") << QStringLiteral("good.pem")
                                 << QByteArray() << QStringLiteral("does not belong");
}

void RouteTest::wrongFilesAreRefused()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QByteArray, passPhrase);
    QFETCH(QString, words);
    const QString folder = QStringLiteral(SMTPSCOPE_TEST_CERTIFICATES "/");
    Plan wanted = plan(QStringLiteral("127.0.0.1"), 25);
    wanted.tls.certificatePath = folder + certificate;
    wanted.tls.keyPath = key.isEmpty() ? QString() : folder + key;
    const auto prepared = prepareCheck(wanted, {{}, {}, Secret(passPhrase)});
    const auto *error = std::get_if<InputError>(&prepared);
    QCOMPARE(error == nullptr, words.isEmpty());
    QVERIFY2(!error || error->message.contains(words), error ? qPrintable(error->message) : "");
}

QTEST_GUILESS_MAIN(RouteTest)
#include "tst_route.moc"
