// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What the look of a name tells.

#include "diagnosis/HostNames.h"

#include <QTest>

using namespace smtpscope;

class HostNamesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kindOfName_data();
    void kindOfName();
    void organisation_data();
    void organisation();
    void bigProviderByItsOwnDomainOnly();
};

void HostNamesTest::kindOfName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isAddress");
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<bool>("isInternal");
    const auto row = [](const char *name, bool isAddress, bool isFull, bool isInternal) {
        QTest::newRow(name) << QString::fromUtf8(name) << isAddress << isFull << isInternal;
    };
    row("mail.example.com", false, true, false);
    row("mail.example.com.", false, true, false);
    row("m\xc3\xbcller.example", false, true, false);
    row("pc1", false, false, true);
    row("", false, false, false);
    row("_", false, false, true);
    row("mail.example.com_", false, false, false);
    row("-mail.example.com", false, false, false);
    row("mail..example.com", false, false, false);
    row("192.0.2.1", true, false, false);
    row("[192.0.2.1]", true, false, false);
    row("[IPv6:2001:db8::1]", true, false, false);
    row("2001:db8::1%eth0", true, false, false);
    row("192.0.2.256", false, false, false);
    row("1.2.3", false, false, false);
    row("web1.internal", false, true, true);
    row("pc1.local", false, true, true);
    row("localhost.localdomain", false, true, true);
    row("nas.fritz.box", false, true, true);
    row("notlocal.example", false, true, false);
}

void HostNamesTest::kindOfName()
{
    QFETCH(QString, name);
    QTEST(isIpAddress(name), "isAddress");
    QTEST(isFullHostName(name), "isFull");
    QTEST(isInternalName(name), "isInternal");
}

void HostNamesTest::organisation_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("owner");
    const auto row = [](const char *name, const char *owner) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(owner);
    };
    row("Mail.Example.COM", "example.com");
    row("example.com", "example.com");
    row("a.b.example.co.uk", "example.co.uk");
    row("smtp.web.de", "smtp.web.de");
    row("localhost", "localhost");
    row("192.0.2.1", "192.0.2.1");
    row("mail.example.org.", "example.org");
}

void HostNamesTest::organisation()
{
    QFETCH(QString, name);
    QTEST(organisationOf(name), "owner");
}

void HostNamesTest::bigProviderByItsOwnDomainOnly()
{
    QVERIFY(isBigProvider(u"smtp.gmail.com"));
    QVERIFY(isBigProvider(u"SMTP.Office365.com."));
    QVERIFY(!isBigProvider(u"smtp.notgmail.com"));
    QVERIFY(!isBigProvider(u"gmail.com.example.net"));
    QVERIFY(!isBigProvider(u""));
}

QTEST_GUILESS_MAIN(HostNamesTest)
#include "tst_host_names.moc"
