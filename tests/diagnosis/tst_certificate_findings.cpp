// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Certificates and what they give away besides their faults.

#include "diagnosis/Diagnosis.h"
#include "diagnosis/Story.h"

#include <QTest>

#include <algorithm>

using namespace smtpscope;

namespace {

struct Shown
{
    const char *asked = "mail.example.com";
    const char *subject = "mail.example.com";
    const char *issuer = "Example Authority";
    QStringList names = {QStringLiteral("mail.example.com")};
    const char *fault = nullptr;
    int daysLeft = 200;
    const char *version = "TLSv1.3";
};

Session checked(const Shown &shown)
{
    Plan plan;
    plan.host = QString::fromLatin1(shown.asked);
    plan.port = 465;
    plan.security = Security::Tls;
    plan.stopAfter = Stage::Tls;
    const QString story = shown.fault
        ? QStringLiteral("connect +\ntls ! ") + QLatin1String(shown.fault)
        : QStringLiteral("connect +\ntls encrypted");
    Session session = sessionOf(story, plan);
    session.started = QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
    CertificateFacts own;
    own.subject = QString::fromLatin1(shown.subject);
    own.issuer = QString::fromLatin1(shown.issuer);
    own.names = shown.names;
    own.notBefore = session.started.addDays(-30);
    own.notAfter = session.started.addDays(shown.daysLeft);
    session.endpoint.tls.chain = {own};
    session.endpoint.tls.protocol = QString::fromLatin1(shown.version);
    if (shown.fault)
        session.endpoint.tls.errors = {{QString::fromLatin1(shown.fault), QString()}};
    diagnose(session, storyKnowledge());
    return session;
}

QString decider(const Session &session)
{
    return session.verdict.finding ? session.findings[size_t(*session.verdict.finding)].id
                                   : QString();
}

QStringList idsOf(const Session &session)
{
    QStringList ids;
    for (const Finding &finding : session.findings)
        ids += finding.id;
    return ids;
}

constexpr const char *Untrusted = "tls.certificate.untrusted";
constexpr const char *WrongName = "tls.certificate.wrong-name";

} // namespace

class CertificateFindingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void issuerAndNamesDecide_data();
    void issuerAndNamesDecide();
    void keptPasswordIsExplainedByTheCertificate();
    void cleanCertificateSaysNothing();
    void trustedScannerIsOnlyARemark();
    void endOfValidityIsNearby_data();
    void endOfValidityIsNearby();
    void oldVersionIsARemark();
    void nameOfOneNetworkIsToldApart();
};

void CertificateFindingsTest::issuerAndNamesDecide_data()
{
    QTest::addColumn<Shown>("shown");
    QTest::addColumn<QString>("id");
    const auto row = [](const char *name, const Shown &shown, const char *id) {
        QTest::newRow(name) << shown << QString::fromLatin1(id);
    };
    row("virus scanner", {.issuer = "Avast Web/Mail Shield Root", .fault = Untrusted},
        "tls.certificate.virus-scanner");
    row("another virus scanner", {.issuer = "ESET SSL Filter CA", .fault = Untrusted},
        "tls.certificate.virus-scanner");
    row("inspecting firewall", {.issuer = "FortiGate CA", .fault = Untrusted},
        "tls.certificate.inspecting-firewall");
    row("the firewall's own page",
        {.subject = "FortiGate", .issuer = "FortiGate", .fault = "tls.certificate.self-signed"},
        "tls.certificate.self-signed");
    row("unknown issuer", {.fault = Untrusted}, Untrusted);
    row("caught by the hosting firm",
        {.asked = "smtp.gmail.com",
            .subject = "srv.hoster.example",
            .names = {QStringLiteral("srv.hoster.example")},
            .fault = WrongName},
        "tls.certificate.redirected");
    row("another name of the same provider",
        {.asked = "mail.gmail.com",
            .names = {QStringLiteral("smtp.gmail.com")},
            .fault = WrongName},
        WrongName);
    row("own domain at a hosting firm",
        {.asked = "mail.example.com",
            .names = {QStringLiteral("srv.hoster.example")},
            .fault = WrongName},
        WrongName);
    row("nobody said which name",
        {.asked = "smtp.gmail.com",
            .subject = "invalid2.invalid",
            .fault = "tls.certificate.self-signed"},
        "tls.certificate.no-sni");
}

void CertificateFindingsTest::issuerAndNamesDecide()
{
    QFETCH(Shown, shown);
    const Session session = checked(shown);
    QTEST(decider(session), "id");
    QCOMPARE(session.verdict.cause, QStringLiteral("tls-problem"));
}

// The engine sends no password over a connection whose certificate is not in order.
void CertificateFindingsTest::keptPasswordIsExplainedByTheCertificate()
{
    Session session = sessionOf(
        QStringLiteral("connect +\nbanner < 220 a\ntls encrypted\nauth # auth.unverified-tls"),
        Plan());
    session.endpoint.tls.errors = {{QStringLiteral("tls.certificate.expired"), QString()}};
    diagnose(session, storyKnowledge());
    QCOMPARE(decider(session), QStringLiteral("tls.certificate.expired"));
    QCOMPARE(session.verdict.stage, Stage::Auth);
    QCOMPARE(session.findings.front().evidence, (std::vector<int>{3, 4}));
}

void CertificateFindingsTest::cleanCertificateSaysNothing()
{
    QCOMPARE(idsOf(checked({})), QStringList());
}

void CertificateFindingsTest::trustedScannerIsOnlyARemark()
{
    const Session session = checked({.issuer = "Kaspersky Anti-Virus Personal Root"});
    QCOMPARE(session.verdict.outcome, Outcome::Ok);
    QCOMPARE(idsOf(session), QStringList(QStringLiteral("tls.certificate.virus-scanner")));
    QCOMPARE(session.findings.front().severity, Severity::Info);
}

void CertificateFindingsTest::endOfValidityIsNearby_data()
{
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<bool>("isNearby");
    QTest::newRow("in two months") << 60 << false;
    QTest::newRow("in 14 days") << 14 << false;
    QTest::newRow("in 13 days") << 13 << true;
    QTest::newRow("over already") << -1 << false; // that is a fault, and no news
}

void CertificateFindingsTest::endOfValidityIsNearby()
{
    QFETCH(int, daysLeft);
    const QStringList ids = idsOf(checked({.daysLeft = daysLeft}));
    QTEST(ids.contains(QStringLiteral("tls.certificate.expires-soon")), "isNearby");
}

void CertificateFindingsTest::oldVersionIsARemark()
{
    const Session session = checked({.version = "TLSv1.1"});
    QCOMPARE(idsOf(session), QStringList(QStringLiteral("tls.old-version")));
    QCOMPARE(session.verdict.outcome, Outcome::Ok);
}

void CertificateFindingsTest::nameOfOneNetworkIsToldApart()
{
    const QString id = QStringLiteral("tls.certificate.internal-name");
    for (const char *asked : {"192.0.2.1", "localhost", "mail.corp.lan"}) {
        const Session session = checked({.asked = asked, .fault = WrongName});
        QCOMPARE(decider(session), QLatin1String(WrongName));
        QVERIFY2(idsOf(session).contains(id), asked);
    }
    QVERIFY(!idsOf(checked({.asked = "mail.example.net", .fault = WrongName})).contains(id));
    QVERIFY(!idsOf(checked({.asked = "localhost"})).contains(id));
}

QTEST_GUILESS_MAIN(CertificateFindingsTest)
#include "tst_certificate_findings.moc"
