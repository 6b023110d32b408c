// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// From an e-mail address to servers: by the table, by a name server on loopback, by servers that
// answer there.

#include "app/discovery/SettingsDiscovery.h"
#include "net/TestNameServer.h"
#include "practice/PracticeServer.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

namespace {

QByteArray service(const QByteArray &name, int priority, int port, const QByteArray &target)
{
    return wireRecord(
        name, RecordType::SRV, wire16(priority) + wire16(0) + wire16(port) + wireName(target));
}

QString shown(const FoundServer &server)
{
    return QStringLiteral("%1 %2:%3 %4")
        .arg(idOf(server.protocol), server.host)
        .arg(server.port)
        .arg(idOf(server.security));
}

QStringList shown(const SettingsDiscovery &discovery)
{
    QStringList all;
    for (const FoundServer &server : discovery.found())
        all.append(shown(server));
    return all;
}

} // namespace

class SettingsDiscoveryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void theTableIsWhole();
    void aBrokenTableIsToldWithItsLine();
    void userNamesFollowTheProvider();
    void aProviderIsThereAtOnce();
    void theDomainsRecordsAreUsedInOrder();
    void aServiceThatIsDeniedIsNotFound();
    void hostedDomainsGetTheirProvidersSettings();
    void theLongestDomainOfAMailHostDecides();
    void silentNameServersEndInTime();
    void noMailServerIsContactedUnasked();
    void usualNamesThatAnswerAreFound();
    void cancelEndsTheSearch();

private:
    void look(SettingsDiscovery &discovery, const char *address, MailTask task);

    std::unique_ptr<TestNameServer> m_names;
    DiscoveryMeans m_means;
};

void SettingsDiscoveryTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_names = std::make_unique<TestNameServer>();
    m_means = {};
    m_means.nameServer = textOf(m_names->server());
    m_means.deadlineMs = 3'000;
}

void SettingsDiscoveryTest::look(SettingsDiscovery &discovery, const char *address, MailTask task)
{
    QSignalSpy finished(&discovery, &SettingsDiscovery::finished);
    discovery.start(QLatin1String(address), task);
    QVERIFY(finished.wait(10'000));
    QVERIFY(!discovery.isLooking());
}

void SettingsDiscoveryTest::theTableIsWhole()
{
    const ProviderTable table = ProviderTable::builtIn();
    QCOMPARE(table.providers().size(), size_t(189));
    for (const Provider &provider : table.providers()) {
        QVERIFY2(!provider.source.isEmpty() && !provider.date.isEmpty(), qPrintable(provider.name));
        for (const QString &domain : provider.domains)
            QCOMPARE(domain, domain.toLower());
        for (const ProviderServer &server : provider.servers)
            QVERIFY2(!server.host.isEmpty() && server.userPattern.contains(QLatin1Char('%')),
                qPrintable(provider.name));
    }
    QCOMPARE(table.forDomain(QStringLiteral("Gmail.COM"))->name, QStringLiteral("Google Mail"));
    QVERIFY(!table.forDomain(QStringLiteral("example.com")));
}

void SettingsDiscoveryTest::aBrokenTableIsToldWithItsLine()
{
    QFile file(QStringLiteral(":/providers/providers.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray json = file.readAll();
    json.replace("\"port\": 1143", "\"port\": 70000");
    const auto read = ProviderTable::read(json);
    const auto *error = std::get_if<FileError>(&read);
    QVERIFY(error);
    QCOMPARE(error->line, qint64(json.left(json.indexOf("70000")).count('\n') + 1));
    QVERIFY2(error->detail.contains(QStringLiteral("port")), qPrintable(error->detail));
    const auto cut = ProviderTable::read(json.left(json.size() / 2));
    QVERIFY(std::holds_alternative<FileError>(cut));
}

void SettingsDiscoveryTest::userNamesFollowTheProvider()
{
    QCOMPARE(userNameFrom(QStringLiteral("%EMAILLOCALPART%.%EMAILDOMAIN%"),
                 QStringLiteral("anna@example.com")),
        QStringLiteral("anna.example.com"));
    SettingsDiscovery discovery(m_means);
    discovery.start(QStringLiteral("anna@web.de"), MailTask::Send);
    QCOMPARE(discovery.found().front().user, QStringLiteral("anna"));
}

void SettingsDiscoveryTest::aProviderIsThereAtOnce()
{
    SettingsDiscovery discovery(m_means);
    discovery.start(QStringLiteral("anna@GMX.net"), MailTask::Send);
    QCOMPARE(shown(discovery).front(), QStringLiteral("smtp mail.gmx.net:465 tls"));
    const FoundServer &first = discovery.found().front();
    QCOMPARE(first.user, QStringLiteral("anna@GMX.net"));
    QVERIFY2(first.source.contains(QStringLiteral("2024-02-27")), qPrintable(first.source));
}

void SettingsDiscoveryTest::theDomainsRecordsAreUsedInOrder()
{
    const QByteArray name("_imaps._tcp.example.test");
    m_names->answer(name, RecordType::SRV,
        {.answers = {service(name, 20, 993, "second.example.net"),
             service(name, 10, 1993, "first.example.net")}});
    const QByteArray pop("_pop3._tcp.example.test");
    m_names->answer(pop, RecordType::SRV, {.answers = {service(pop, 0, 110, "pop.example.net")}});
    SettingsDiscovery discovery(m_means);
    look(discovery, "anna@example.test", MailTask::Fetch);
    const QStringList found = shown(discovery);
    QCOMPARE(found.size(), 3);
    QVERIFY(found.indexOf(QStringLiteral("imap first.example.net:1993 tls"))
        < found.indexOf(QStringLiteral("imap second.example.net:993 tls")));
    QVERIFY(found.contains(QStringLiteral("pop3 pop.example.net:110 starttls")));
}

void SettingsDiscoveryTest::aServiceThatIsDeniedIsNotFound()
{
    const QByteArray name("_submission._tcp.example.test");
    m_names->answer(name, RecordType::SRV, {.answers = {service(name, 0, 0, "")}});
    SettingsDiscovery discovery(m_means);
    look(discovery, "anna@example.test", MailTask::Send);
    QVERIFY(discovery.found().empty());
}

void SettingsDiscoveryTest::hostedDomainsGetTheirProvidersSettings()
{
    m_names->answer("example.test", RecordType::MX,
        {.answers = {wireRecord("example.test", RecordType::MX,
             wire16(0) + wireName("example-test.mail.protection.outlook.com"))}});
    SettingsDiscovery discovery(m_means);
    look(discovery, "anna@example.test", MailTask::Send);
    QCOMPARE(shown(discovery), QStringList{QStringLiteral("smtp smtp.office365.com:587 starttls")});
    QVERIFY(discovery.found().front().isTokenOnly);
    QCOMPARE(discovery.found().front().from, FoundFrom::HostingProvider);
}

void SettingsDiscoveryTest::theLongestDomainOfAMailHostDecides()
{
    const ProviderTable table = ProviderTable::builtIn();
    const auto nameFor = [&](const char *host) {
        const Provider *provider = table.forMailHost(QLatin1String(host));
        return provider ? provider->name : QString();
    };
    QCOMPARE(nameFor("a-b.mail.protection.outlook.com"), QStringLiteral("Microsoft 365"));
    QCOMPARE(nameFor("ASPMX.L.GOOGLE.COM"), QStringLiteral("Google Mail"));
    QCOMPARE(nameFor("mx1.hostinger.com"), QStringLiteral("Hostinger"));
    QCOMPARE(nameFor("evilgoogle.com"), QString());
    QCOMPARE(nameFor("mx.example.co.uk"), QString());
}

void SettingsDiscoveryTest::silentNameServersEndInTime()
{
    m_names->answerAll({.isSilent = true});
    m_means.deadlineMs = 300;
    SettingsDiscovery discovery(m_means);
    look(discovery, "anna@example.test", MailTask::Send);
    QVERIFY(discovery.found().empty());
}

void SettingsDiscoveryTest::noMailServerIsContactedUnasked()
{
    SettingsDiscovery discovery(m_means);
    look(discovery, "anna@example.test", MailTask::Send);
    for (const QString &asked : m_names->asked) // an A record would be asked before connecting
        QVERIFY2(asked.contains(QLatin1String(" SRV ")) || asked.contains(QLatin1String(" MX ")),
            qPrintable(asked));
}

void SettingsDiscoveryTest::usualNamesThatAnswerAreFound()
{
    PracticeServer server(*situationNamed(QStringLiteral("works")));
    QVERIFY(!server.listen(0));
    m_names->answer("mail.example.test", RecordType::A,
        {.answers = {wireAddress("mail.example.test", QStringLiteral("127.0.0.1"))}});
    m_names->answer("mail.example.test", RecordType::AAAA, {.code = 0});
    m_means.places.ports = {{Protocol::Smtp, server.port(), Security::StartTls}};
    m_means.places.deadlineMs = 3'000;
    SettingsDiscovery discovery(m_means);
    look(discovery, "anna@example.test", MailTask::Send);
    QSignalSpy finished(&discovery, &SettingsDiscovery::finished);
    discovery.tryUsualNames();
    QVERIFY(discovery.isTryingUsualNames());
    QVERIFY(finished.wait(10'000));
    QCOMPARE(shown(discovery),
        QStringList{QStringLiteral("smtp mail.example.test:%1 starttls").arg(server.port())});
    QByteArrayList heard;
    for (const auto &line : server.sessions().front()->lines)
        heard += line.text.trimmed();
    QCOMPARE(heard, QByteArrayList{"QUIT"}); // and nothing else
}

void SettingsDiscoveryTest::cancelEndsTheSearch()
{
    m_names->answerAll({.isSilent = true});
    SettingsDiscovery discovery(m_means);
    QSignalSpy finished(&discovery, &SettingsDiscovery::finished);
    discovery.start(QStringLiteral("anna@example.test"), MailTask::Send);
    discovery.tryUsualNames();
    discovery.cancel();
    QVERIFY(!discovery.isLooking());
    QVERIFY(!finished.wait(50));
}

QTEST_GUILESS_MAIN(SettingsDiscoveryTest)
#include "tst_settings_discovery.moc"
