// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Certificates: the life bar's places, the chain as a tree, and what is said to be wrong.

#include "ui/certificate/CertificateModel.h"
#include "ui/certificate/CertificatePanel.h"
#include "ui/certificate/CertificateTexts.h"
#include "ui/certificate/LifeGeometry.h"
#include "ui/document/CheckDocument.h"
#include "ui/kit/Style.h"
#include "ui/kit/Tokens.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTreeView>

using namespace smtpscope;

class CertificateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        QApplication::setPalette(paletteOf(Theme::Light));
    }
    void init() { gui::prepare(); }
    void cleanup() { QCOMPARE(gui::windowsLeft(), QStringList{}); }

    void lifeIsToScale_data();
    void lifeIsToScale();
    void chainIsATree();
    void nameIsHeldByWildcardsOfOneLabel_data();
    void nameIsHeldByWildcardsOfOneLabel();
    void expiredOneSaysWhatIsWrong();
    void keysWalkTheChain();
    void nothingIsSaidInPlaceOfACertificate_data();
    void nothingIsSaidInPlaceOfACertificate();
    void otherRowOfTheSameSessionKeepsTheChoice();
};

static QDateTime day(int number)
{
    return QDateTime(QDate(2026, 1, 1).addDays(number), QTime(0, 0), Qt::UTC);
}

static QString readIn(QWidget *root)
{
    QApplication::processEvents();
    QStringList texts;
    for (const QLabel *label : root->findChildren<QLabel *>())
        if (label->isVisibleTo(root))
            texts.append(label->text());
    return texts.join(u'\n');
}

static void present(QWidget &widget)
{
    widget.resize(726, 268);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    QApplication::processEvents();
}

void CertificateTest::lifeIsToScale_data()
{
    QTest::addColumn<int>("seen");
    QTest::addColumn<LifeGeometry>("expected");
    // Valid from day 100 to 200, on 100 pixels.
    QTest::newRow("in the middle") << 150 << LifeGeometry{0, 100, 50, false, false};
    QTest::newRow("over") << 300 << LifeGeometry{0, 50, 100, true, false};
    QTest::newRow("yet to come") << 0 << LifeGeometry{50, 100, 0, false, true};
}

void CertificateTest::lifeIsToScale()
{
    QFETCH(int, seen);
    QFETCH(LifeGeometry, expected);
    QCOMPARE(lifeGeometry(day(100), day(200), day(seen), 100), expected);
    const LifeGeometry none = lifeGeometry(day(1), day(1), day(1), 100); // no division by zero
    QCOMPARE(none.end, 0.0);
}

void CertificateTest::chainIsATree()
{
    CertificateModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSession(sample(QStringLiteral("wrong-password")));
    QCOMPARE(model.count(), 2);
    const QModelIndex own = model.index(0, 0);
    QCOMPARE(own.data().toString(), QStringLiteral("mail.practice.test"));
    const QModelIndex issuer = model.index(0, 0, own);
    QCOMPARE(issuer.data().toString(), QStringLiteral("SMTPscope Practice Intermediate"));
    QCOMPARE(issuer.parent(), own);
    QCOMPARE(model.rowCount(issuer), 0);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void CertificateTest::nameIsHeldByWildcardsOfOneLabel_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("isHeld");
    QTest::newRow("same in capitals") << QStringLiteral("MAIL.example.com") << true;
    QTest::newRow("wildcard") << QStringLiteral("a.example.net") << true;
    QTest::newRow("two labels") << QStringLiteral("a.b.example.net") << false;
    QTest::newRow("the domain itself") << QStringLiteral("example.net") << false;
    QTest::newRow("only its end is the same") << QStringLiteral("aexample.net") << false;
}

void CertificateTest::nameIsHeldByWildcardsOfOneLabel()
{
    QFETCH(QString, asked);
    CertificateFacts certificate;
    certificate.subject = QStringLiteral("example.net"); // not asked where there are names
    certificate.names = {QStringLiteral("mail.example.com"), QStringLiteral("*.example.net")};
    QTEST(holdsName(certificate, asked), "isHeld");
}

void CertificateTest::expiredOneSaysWhatIsWrong()
{
    CheckDocument document;
    CertificatePanel panel(&document);
    document.show({sample(QStringLiteral("certificate-expired"))}, {});
    present(panel);
    const QString read = readIn(&panel);
    QVERIFY2(read.contains(QStringLiteral("What is wrong")), qPrintable(read));
    QVERIFY2(read.contains(QStringLiteral("localhost, which is in the list")), qPrintable(read));
    QVERIFY2(read.contains(QStringLiteral("B1:EB:62:4E")), qPrintable(read));
    QVERIFY2(read.contains(QStringLiteral("1 Jan 2021, 00:00 UTC")), qPrintable(read));
    Session expired = sample(QStringLiteral("certificate-expired"));
    QCOMPARE(certificateState(expired, 0), QStringLiteral("expired on 1 Jan 2021"));
    expired.endpoint.tls.chain.front().notAfter = expired.started.addDays(-9);
    QCOMPARE(certificateState(expired, 0), QStringLiteral("expired 9 days before this check"));
    QCOMPARE(gui::unnamedControls(&panel), QStringList{});
    QCOMPARE(gui::unreachableControls(&panel), QStringList{});
    QTRY_COMPARE(gui::clippedTexts(&panel), QStringList{});
    gui::picture(&panel, QStringLiteral("certificate-expired-light"));
}

void CertificateTest::keysWalkTheChain()
{
    CheckDocument document;
    CertificatePanel panel(&document);
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    present(panel);
    auto *chain = panel.findChild<QTreeView *>();
    chain->setFocus();
    QVERIFY(readIn(&panel).contains(QStringLiteral("You asked for")));
    QTest::keyClick(chain, Qt::Key_Down);
    QVERIFY(readIn(&panel).contains(QStringLiteral("SMTPscope Practice Root")));
    QVERIFY(!readIn(&panel).contains(QStringLiteral("You asked for")));
    gui::picture(&panel, QStringLiteral("certificate-fine"));
}

void CertificateTest::nothingIsSaidInPlaceOfACertificate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::newRow("no encryption")
        << QStringLiteral("refused")
        << QStringLiteral("This connection was not encrypted, so there is no certificate.");
    QTest::newRow("nothing is shown")
        << QString()
        << QStringLiteral("Nothing is shown yet. The server's certificate stands here "
                          "after a check.");
}

void CertificateTest::nothingIsSaidInPlaceOfACertificate()
{
    QFETCH(QString, name);
    CheckDocument document;
    CertificatePanel panel(&document);
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    QApplication::processEvents();
    if (name.isEmpty())
        document.clear();
    else
        document.show({sample(name)}, {});
    present(panel);
    QTEST(readIn(&panel), "text");
}

void CertificateTest::otherRowOfTheSameSessionKeepsTheChoice()
{
    CheckDocument document;
    CertificatePanel panel(&document);
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    present(panel);
    auto *chain = panel.findChild<QTreeView *>();
    chain->setCurrentIndex(chain->model()->index(0, 0, chain->model()->index(0, 0)));
    document.select({0, 0});
    QVERIFY(readIn(&panel).contains(QStringLiteral("SMTPscope Practice Root")));
}

QTEST_MAIN(CertificateTest)
#include "tst_certificate.moc"
