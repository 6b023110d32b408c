// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/settings/SettingsStore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;

namespace {

Settings unusual()
{
    Settings settings;
    settings.theme = ThemeChoice::Dark;
    settings.textSize = 150;
    settings.language = LanguageChoice::German;
    settings.times = TimeChoice::Clock;
    settings.clock = ClockChoice::Hours12;
    settings.timeLimit = 5;
    settings.proxy = QStringLiteral("socks5://kim@proxy.example:1080");
    settings.nameServer = QStringLiteral("192.0.2.53:5353");
    settings.keepsHistory = false;
    settings.historyDays = 0;
    settings.keepsMessageText = true;
    settings.controlTarget = QStringLiteral("mail.example.org:25");
    return settings;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileAllIsAsUsual();
    void whatWasSavedComesBack();
    void aFileOfAnotherKindIsPutAsideAndSaid_data();
    void aFileOfAnotherKindIsPutAsideAndSaid();
    void aValueOutOfItsRangeIsAsUsual();
    void aPasswordInTheProxyIsRefused();

private:
    QString path() const { return m_folder.filePath(QStringLiteral("sub/settings.ini")); }

    QTemporaryDir m_folder;
};

void TestSettings::withoutAFileAllIsAsUsual()
{
    const auto loaded = SettingsStore(m_folder.filePath(QStringLiteral("none.ini"))).load();
    QCOMPARE(loaded.settings, Settings());
    QCOMPARE(loaded.message, QString());
}

void TestSettings::whatWasSavedComesBack()
{
    QVERIFY(!SettingsStore(path()).save(unusual()));
    const auto loaded = SettingsStore(path()).load();
    QCOMPARE(loaded.settings, unusual());
    QCOMPARE(loaded.message, QString());
}

void TestSettings::aFileOfAnotherKindIsPutAsideAndSaid_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("half a file") << QByteArray("[appearance]\ntheme=da");
    QTest::newRow("bytes") << QByteArray("\x00\xff\x7f ELF \n=[[", 12);
    QTest::newRow("newer") << QByteArray("version=2\n[appearance]\ntheme=dark\n");
    QTest::newRow("huge") << QByteArray("version=1\n") + QByteArray(300'000, 'a');
}

void TestSettings::aFileOfAnotherKindIsPutAsideAndSaid()
{
    QFETCH(const QByteArray, content);
    const QString file = m_folder.filePath(QStringLiteral("broken.ini"));
    QFile broken(file);
    QVERIFY(broken.open(QFile::WriteOnly));
    broken.write(content);
    broken.close();
    const SettingsStore store(file);
    const auto loaded = store.load();
    QCOMPARE(loaded.settings, Settings());
    QVERIFY(loaded.message.contains(file + QStringLiteral(".broken")));
    QFile aside(file + QStringLiteral(".broken"));
    QVERIFY(aside.open(QFile::ReadOnly));
    QCOMPARE(aside.readAll(), content);
    QCOMPARE(store.load().message, QString()); // said once
}

void TestSettings::aValueOutOfItsRangeIsAsUsual()
{
    QFile file(m_folder.filePath(QStringLiteral("odd.ini")));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("[General]\nversion=1\n[appearance]\ntheme=pink\ntext_size=4000\n"
               "[checks]\ntime_limit=-1\nproxy=socks5://kim:geheim@proxy.example:1080\n"
               "name_server=dns.example\n[history]\nkeep=perhaps\ndays=31\n");
    file.close();
    const auto loaded = SettingsStore(file.fileName()).load();
    Settings expected;
    expected.historyDays = 31;
    QCOMPARE(loaded.settings, expected);
}

void TestSettings::aPasswordInTheProxyIsRefused()
{
    QVERIFY(proxyFault({}).isEmpty());
    QVERIFY(proxyFault(QStringLiteral("http://proxy.example:8080")).isEmpty());
    QVERIFY(proxyFault(QStringLiteral("socks5://kim@[2001:db8::1]:1080")).isEmpty());
    QVERIFY(proxyFault(QStringLiteral("socks5://kim:geheim@proxy.example:1080"))
                .contains(QLatin1String("password")));
    QVERIFY(!proxyFault(QStringLiteral("proxy.example:1080")).isEmpty());
    QVERIFY(!proxyFault(QStringLiteral("socks5://proxy.example")).isEmpty());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
