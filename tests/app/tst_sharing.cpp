// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What sharing needs before anything is written: whose domain a host belongs to, the policy that
// was asked for, and files that are whole or as they were.

#include "app/PublicSuffixList.h"
#include "app/SharePreparation.h"
#include "app/SharedFile.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;

class SharingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void domainHasAnOwner_data();
    void domainHasAnOwner();
    void missingListIsToldAndGuessed();

    void namedPolicyIsPrepared();
    void customPolicyIsRead();
    void policyThatMasksNothingIsKnown_data();
    void policyThatMasksNothingIsKnown();
    void uselessPolicySaysWhy_data();
    void uselessPolicySaysWhy();

    void sharedFileIsWholeOrAsItWas();
    void sharedFileFollowsNoLink_data();
    void sharedFileFollowsNoLink();
    void privateFileIsItsOwnersAlone();
    void privateFileIsNeverReplaced();
    void abandonedPrivateFileGoesAway();

private:
    QString place(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    QString written(const char *name, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

QString SharingTest::written(const char *name, const QByteArray &content) const
{
    QFile file(place(name));
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
    return file.fileName();
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

static std::unique_ptr<SharedTarget> opened(OpenedTarget target)
{
    auto *open = std::get_if<std::unique_ptr<SharedTarget>>(&target);
    return open ? std::move(*open) : nullptr;
}

void SharingTest::domainHasAnOwner_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("owner");
    const auto row = [](const char *name, const char *owner) {
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromLatin1(owner);
    };
    row("mx1.example.com", "example.com");
    row("a.b.example.co.uk", "example.co.uk");
    row("MX.Example.Co.Uk.", "example.co.uk");
    row("example.org", "example.org");
    row("co.uk", "");
    row("localhost", "");
    row("server.firma.lan", "");
    row("rejected.please", "");
    row("xn--mller-kva.de", "xn--mller-kva.de");
    row("", "");
}

void SharingTest::domainHasAnOwner()
{
    QFETCH(QString, name);
    PublicSuffixList list;
    QTEST(list.organisationalDomain(name), "owner");
    QVERIFY(!list.isMissing());
}

void SharingTest::missingListIsToldAndGuessed()
{
    PublicSuffixList list(QStringLiteral("no-such-library"));
    QVERIFY(!list.isMissing()); // nobody has asked yet
    QCOMPARE(
        list.organisationalDomain(QStringLiteral("MX.example.org")), QStringLiteral("example.org"));
    QVERIFY(list.isMissing());
    QCOMPARE(list.organisationalDomain(QStringLiteral("localhost")), QString());
}

void SharingTest::namedPolicyIsPrepared()
{
    for (const char *name : {"none", "vendor", "public"}) {
        const auto policy = prepareShare(QString::fromLatin1(name));
        QVERIFY(std::holds_alternative<SharePolicy>(policy));
        QCOMPARE(std::get<SharePolicy>(policy), *sharePolicyNamed(QString::fromLatin1(name)));
        QCOMPARE(isUnredacted(std::get<SharePolicy>(policy)), qstrcmp(name, "none") == 0);
    }
}

void SharingTest::customPolicyIsRead()
{
    const QString path =
        written("policy.json", R"({"base": "vendor", "ids": "mask", "mask": ["Falcon"]})");
    const auto policy = prepareShare(QStringLiteral("custom:") + path);
    QVERIFY(std::holds_alternative<SharePolicy>(policy));
    QCOMPARE(std::get<SharePolicy>(policy).ids, Treatment::Mask);
    QCOMPARE(std::get<SharePolicy>(policy).serverHosts, Treatment::Keep);
    QCOMPARE(std::get<SharePolicy>(policy).mask, QStringList{QStringLiteral("Falcon")});
}

void SharingTest::policyThatMasksNothingIsKnown_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("masksNothing");
    const auto row = [](const char *name, const QByteArray &content, bool masksNothing) {
        QTest::newRow(name) << content << masksNothing;
    };
    row("none", R"({"base": "none"})", true);
    row("none-and-kept", R"({"base": "none", "ids": "keep", "keep": ["example.com"]})", true);
    row("none-but-ids", R"({"base": "none", "ids": "mask"})", false);
    row("none-but-a-word", R"({"base": "none", "mask": ["Falcon"]})", false);
    row("nothing-said", "{}", false);
}

void SharingTest::policyThatMasksNothingIsKnown()
{
    QFETCH(QByteArray, content);
    const QString path = written("policy.json", content);
    const auto policy = prepareShare(QStringLiteral("custom:") + path);
    QVERIFY(std::holds_alternative<SharePolicy>(policy));
    QTEST(isUnredacted(std::get<SharePolicy>(policy)), "masksNothing");
}

void SharingTest::uselessPolicySaysWhy_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &content, const char *reason) {
        QTest::newRow(name) << content << QString::fromLatin1(reason);
    };
    row("not-json", "people", "cannot be used");
    row("unknown-member", R"({"peple": "keep"})", "\"peple\"");
    row("unknown-value", R"({"people": "hide"})", "\"people\"");
    row("escape-in-member", "{\"\\u001b[31m\": 1}", "\\x1b[31m");
    row("too-large", QByteArray(64 * 1024 + 1, ' '), "64 KiB");
}

void SharingTest::uselessPolicySaysWhy()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, reason);
    const QString path = written("policy.json", content);
    const auto policy = prepareShare(QStringLiteral("custom:") + path);
    const auto *error = std::get_if<InputError>(&policy);
    QVERIFY(error);
    QVERIFY2(error->message.contains(reason), qPrintable(error->message));
    QVERIFY(!error->message.contains(QLatin1Char('\n')));
    for (const char *word : {"", "Vendor", "custom:", "custom:/no/such/file"})
        QVERIFY(std::holds_alternative<InputError>(prepareShare(QString::fromLatin1(word))));
}

void SharingTest::sharedFileIsWholeOrAsItWas()
{
    const QString path = written("report.txt", "before");
    {
        const auto abandoned = opened(openSharedFile(path, Readers::AsUsual));
        QVERIFY(abandoned);
        abandoned->write("half of it");
    }
    QCOMPARE(contentOf(path), QByteArray("before"));
    const auto target = opened(openSharedFile(path, Readers::OwnerOnly));
    QVERIFY(target);
    target->write("all");
    QCOMPARE(contentOf(path), QByteArray("before"));
    QVERIFY(!target->finish());
    QCOMPARE(contentOf(path), QByteArray("all"));
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
}

void SharingTest::sharedFileFollowsNoLink_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("link-to-a-file") << true;
    QTest::newRow("link-to-nothing") << false;
}

void SharingTest::sharedFileFollowsNoLink()
{
    QFETCH(bool, isThere);
    const QString victim = place(isThere ? "victim" : "nothing");
    if (isThere)
        written("victim", "precious");
    const QString link = place(isThere ? "link" : "dangling");
    QVERIFY(QFile::link(victim, link));
    QVERIFY(!opened(openSharedFile(link, Readers::AsUsual)));
    QVERIFY(!opened(openPrivateFile(link)));
    QCOMPARE(QFile::exists(victim), isThere);
    QCOMPARE(contentOf(victim), isThere ? QByteArray("precious") : QByteArray());
    QVERIFY(!opened(openSharedFile(m_folder.path(), Readers::AsUsual)));
    QVERIFY(!opened(openSharedFile(QStringLiteral("/dev/null"), Readers::AsUsual)));
}

void SharingTest::privateFileIsItsOwnersAlone()
{
    const auto target = opened(openPrivateFile(place("new.key")));
    QVERIFY(target);
    target->write("{}");
    QVERIFY(!target->finish());
    QCOMPARE(contentOf(place("new.key")), QByteArray("{}"));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOwner;
    QVERIFY(!(QFile::permissions(place("new.key")) & others));
}

void SharingTest::privateFileIsNeverReplaced()
{
    const QString path = written("old.key", "the only key");
    QVERIFY(!opened(openPrivateFile(path)));
    QCOMPARE(contentOf(path), QByteArray("the only key"));
}

void SharingTest::abandonedPrivateFileGoesAway()
{
    {
        const auto target = opened(openPrivateFile(place("abandoned.key")));
        QVERIFY(target);
        target->write("anna@example.com");
    }
    QVERIFY(!QFile::exists(place("abandoned.key")));
}

QTEST_GUILESS_MAIN(SharingTest)
#include "tst_sharing.moc"
