// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Policies by name, and custom ones read from JSON.

#include "redaction/SharePolicy.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

SharePolicy policyOf(const QByteArray &json)
{
    const auto result = sharePolicyFromJson(json);
    const auto *policy = std::get_if<SharePolicy>(&result);
    return policy ? *policy : SharePolicy{};
}

// "kkkmmmmmm": one letter for each treatment, in the order of the header.
QByteArray treatmentsOf(const SharePolicy &policy)
{
    QByteArray letters;
    for (const Treatment treatment : {policy.people, policy.domains, policy.clientHosts,
             policy.serverHosts, policy.publicAddresses, policy.privateAddresses, policy.ids,
             policy.subjects, policy.bodies})
        letters += treatment == Treatment::Keep ? 'k' : 'm';
    return letters;
}

} // namespace

class TestSharePolicy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void knowsThreeNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("treatments");
        QTest::newRow("public") << QStringLiteral("public") << QByteArray("mmmmmmmmm");
        QTest::newRow("vendor") << QStringLiteral("vendor") << QByteArray("mmmkkmkmm");
        QTest::newRow("none") << QStringLiteral("none") << QByteArray("kkkkkkkkk");
    }

    void knowsThreeNames()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, treatments);
        const auto policy = sharePolicyNamed(name);
        QVERIFY(policy);
        QCOMPARE(policy->name, name);
        QCOMPARE(treatmentsOf(*policy), treatments);
        QVERIFY(policy->keep.isEmpty() && policy->mask.isEmpty());
    }

    void knowsNoOtherName()
    {
        for (const char *name : {"", "Public", "PUBLIC", "custom", "vendor ", "all"})
            QVERIFY2(!sharePolicyNamed(QString::fromLatin1(name)), name);
    }

    void readsACustomPolicy_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("treatments");
        const auto row = [](const char *name, const QByteArray &json,
                             const QByteArray &treatments) {
            QTest::newRow(name) << json << treatments;
        };
        row("nothing said: public", "{}", "mmmmmmmmm");
        row("from vendor", R"({"base":"vendor"})", "mmmkkmkmm");
        row("from none", R"({"base":"none"})", "kkkkkkkkk");
        row("people", R"({"people":"keep"})", "kmmmmmmmm");
        row("domains", R"({"domains":"keep"})", "mkmmmmmmm");
        row("client hosts", R"({"client_hosts":"keep"})", "mmkmmmmmm");
        row("server hosts", R"({"server_hosts":"keep"})", "mmmkmmmmm");
        row("public addresses", R"({"public_addresses":"keep"})", "mmmmkmmmm");
        row("private addresses", R"({"private_addresses":"keep"})", "mmmmmkmmm");
        row("ids", R"({"ids":"keep"})", "mmmmmmkmm");
        row("subjects", R"({"subjects":"keep"})", "mmmmmmmkm");
        row("bodies", R"({"bodies":"keep"})", "mmmmmmmmk");
        row("base behind the member", R"({"ids":"mask","base":"vendor"})", "mmmkkmmmm");
        row("member behind the base", R"({"base":"none","people":"mask"})", "mkkkkkkkk");
    }

    void readsACustomPolicy()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, treatments);
        QVERIFY(std::holds_alternative<SharePolicy>(sharePolicyFromJson(json)));
        QCOMPARE(treatmentsOf(policyOf(json)), treatments);
        QCOMPARE(policyOf(json).name, QStringLiteral("custom"));
    }

    void readsWords()
    {
        const SharePolicy policy =
            policyOf(R"({"keep":["example.com"," 192.0.2.1 "],"mask":["Bluebird","Blue bird"]})");
        QCOMPARE(
            policy.keep, (QStringList{QStringLiteral("example.com"), QStringLiteral("192.0.2.1")}));
        QCOMPARE(
            policy.mask, (QStringList{QStringLiteral("Bluebird"), QStringLiteral("Blue bird")}));
    }

    void keepsNamesAndAddressesOfEveryKind()
    {
        const SharePolicy policy = policyOf(
            R"({"keep":["mx1","bücher.example","example.com.","2001:db8::1","_dmarc.a.de"]})");
        QCOMPARE(policy.keep.size(), 5);
    }

    void refusesWhatIsNoPolicy_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("member");
        const auto row = [](const char *name, const QByteArray &json, const char *member) {
            QTest::newRow(name) << json << QString::fromLatin1(member);
        };
        row("empty", "", "");
        row("no JSON", "people: keep", "");
        row("cut", R"({"people":"keep")", "");
        row("a list", "[]", "");
        row("a number", "7", "");
        row("too deep", QByteArray(3000, '['), "");
        row("unknown member", R"({"peoples":"keep"})", "peoples");
        row("other case", R"({"People":"keep"})", "People");
        row("unknown treatment", R"({"people":"hide"})", "people");
        row("a treatment in capitals", R"({"people":"KEEP"})", "people");
        row("a treatment that is no text", R"({"people":true})", "people");
        row("no treatment", R"({"ids":null})", "ids");
        row("unknown base", R"({"base":"secret"})", "base");
        row("custom on custom", R"({"base":"custom"})", "base");
        row("a base that is no text", R"({"base":1})", "base");
        row("keep is a text", R"({"keep":"example.com"})", "keep");
        row("an entry is empty", R"({"keep":["example.com",""]})", "keep");
        row("an entry is blank", R"({"mask":["  "]})", "mask");
        row("an entry is a number", R"({"mask":[1]})", "mask");
        row("a mailbox cannot be kept", R"({"keep":["anna@example.com"]})", "keep");
        row("a network cannot be kept", R"({"keep":["192.0.2.0/24"]})", "keep");
        row("words of a sentence cannot be kept", R"({"keep":["mail server"]})", "keep");
        row("a name with an empty label cannot be kept", R"({"keep":["a..example"]})", "keep");
        row("a sign alone cannot be masked", R"({"mask":["--"]})", "mask");
        row("the name is no member", R"({"name":"none"})", "name");
    }

    void refusesWhatIsNoPolicy()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, member);
        const auto result = sharePolicyFromJson(json);
        QVERIFY(std::holds_alternative<PolicyError>(result));
        const auto &error = std::get<PolicyError>(result);
        QCOMPARE(error.member, member);
        QVERIFY(!error.detail.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSharePolicy)
#include "tst_share_policy.moc"
