// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The dialog of kept passwords and the line about the keychain, with keys and clicks.

#include "app/KeychainDesk.h"
#include "credentials/ScriptedEntries.h"
#include "ui/credentials/CredentialsDialog.h"
#include "ui/credentials/KeychainNotice.h"
#include "ui/kit/Style.h"
#include "ui/kit/Tokens.h"
#include "ui/support/GuiTest.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace smtpscope;
using namespace std::chrono_literals;

namespace {

const SignInName Anna{QStringLiteral("mail.example.com"), QStringLiteral("anna@example.com")};
const SignInName Bob{QStringLiteral("smtp.example.net"), QStringLiteral("bob")};

KeptSignIn kept(const SignInName &name, int daysAgo, bool isConfirmed)
{
    return {name, QDateTime::currentDateTimeUtc().addDays(-daysAgo), isConfirmed, {}};
}

struct Dialog
{
    std::shared_ptr<ScriptedEntries> entries = std::make_shared<ScriptedEntries>();
    CredentialIndex index;
    KeychainDesk desk{CredentialStore(CredentialPlace{entries, index, 5'000ms})};
    CredentialsDialog dialog{&desk};

    explicit Dialog(const QList<SignInName> &names)
    {
        for (const SignInName &name : names)
            desk.keep(name, Secret("old"));
        const bool areKept = QTest::qWaitFor([this] { return !desk.isBusy(); });
        dialog.show();
        if (!areKept || !QTest::qWaitForWindowActive(&dialog))
            qWarning("the dialog did not become active");
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text() == text && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void click(const QString &text) const
    {
        QPushButton *found = button(text);
        QVERIFY2(found, qPrintable(text));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    QString note() const { return dialog.findChild<KeychainNotice *>()->text(); }
    QTreeView *view() const { return dialog.findChild<QTreeView *>(); }
    QByteArray secretOf(const SignInName &name)
    {
        QByteArray bytes;
        KeychainDesk other{CredentialStore(CredentialPlace{entries, index, 5'000ms})};
        other.find(name, [&](const std::optional<Secret> &secret) {
            bytes = secret ? secret->bytes() : QByteArray("nothing");
        });
        return QTest::qWaitFor([&] { return !bytes.isEmpty(); }) ? bytes : QByteArray("none");
    }
};

} // namespace

class CredentialsDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void rowsStayWhereTheyAreWhenOneGoes();
    void nothingKeptIsSaidKindly();
    void aPasswordIsChangedByKeysAndNeverShown();
    void forgettingAsksFirstAndSaysWhenItIsGone();
    void aRefusalIsSaidAndTheEntryStays();
    void aSilentKeychainShowsHowLongAndCanBeLeft();
    void aCheckBeginsWithServerAndUser();
    void everyControlHasANameAndAKey();
};

void CredentialsDialogTest::init()
{
    gui::prepare();
}

void CredentialsDialogTest::cleanup()
{
    QCOMPARE(gui::windowsLeft(), QStringList());
}

void CredentialsDialogTest::rowsStayWhereTheyAreWhenOneGoes()
{
    KeptSignInsModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const KeptSignIn anna = kept(Anna, 1, true);
    const KeptSignIn bob = kept(Bob, 2, false);
    model.setList({anna, bob});
    const QPersistentModelIndex second = model.index(1, KeptSignInsModel::User);
    model.setList({bob});
    QCOMPARE(second.row(), 0);
    QCOMPARE(second.data().toString(), Bob.user);
    QVERIFY(model.index(0, KeptSignInsModel::KeptAt)
                .data()
                .toString()
                .contains(QStringLiteral("not confirmed")));
    model.setList({kept(Anna, 0, true), bob});
    QCOMPARE(second.row(), 1);
    QCOMPARE(model.rowOf(Anna), 0);
}

void CredentialsDialogTest::nothingKeptIsSaidKindly()
{
    const Dialog empty({});
    QVERIFY(!empty.view()->isVisible());
    gui::picture(const_cast<CredentialsDialog *>(&empty.dialog), QStringLiteral("kept-empty"));
}

void CredentialsDialogTest::aPasswordIsChangedByKeysAndNeverShown()
{
    Dialog open({Anna, Bob});
    open.view()->setCurrentIndex(open.view()->model()->index(1, 0));
    open.view()->setFocus();
    const SignInName second = static_cast<KeptSignInsModel *>(open.view()->model())->at(1)->name;
    QTest::keyClick(&open.dialog, Qt::Key_F2);
    auto *field = open.dialog.findChild<QLineEdit *>();
    QTRY_VERIFY(field->hasFocus());
    QCOMPARE(field->echoMode(), QLineEdit::Password);
    QTest::keyClicks(field, QStringLiteral("a new one "));
    gui::picture(&open.dialog, QStringLiteral("kept-change"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->text().isEmpty());
    QTRY_VERIFY(open.note().contains(QStringLiteral("keeps the password of")));
    QCOMPARE(open.secretOf(second), QByteArray("a new one "));
    QVERIFY(open.dialog.isVisible()); // Enter did not close it
}

void CredentialsDialogTest::forgettingAsksFirstAndSaysWhenItIsGone()
{
    Dialog open({Anna});
    open.view()->setFocus();
    QTest::keyClick(&open.dialog, Qt::Key_Delete);
    QTRY_VERIFY(open.button(QStringLiteral("Forget it")));
    gui::picture(&open.dialog, QStringLiteral("kept-forget"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(open.dialog.isVisible()); // Escape left the question, not the dialog
    QVERIFY(!open.button(QStringLiteral("Forget it")));
    QCOMPARE(open.secretOf(Anna), QByteArray("old"));
    open.click(QStringLiteral("Forget"));
    open.click(QStringLiteral("Forget it"));
    QTRY_VERIFY(open.note().contains(QStringLiteral("is forgotten")));
    QCOMPARE(open.secretOf(Anna), QByteArray("nothing"));
    QVERIFY(!open.view()->isVisible());
}

void CredentialsDialogTest::aRefusalIsSaidAndTheEntryStays()
{
    Dialog open({Anna});
    open.entries->isLocked = true;
    open.click(QStringLiteral("Forget"));
    open.click(QStringLiteral("Forget it"));
    QTRY_VERIFY(open.note().startsWith(QStringLiteral("The keychain is locked")));
    QCOMPARE(open.view()->model()->rowCount(), 1);
    gui::picture(&open.dialog, QStringLiteral("kept-locked"));
    QApplication::setPalette(paletteOf(Theme::Dark));
    QCoreApplication::processEvents(); // the change of colours is posted
    gui::picture(&open.dialog, QStringLiteral("kept-locked-dark"));
    QApplication::setPalette(paletteOf(Theme::Light));
}

void CredentialsDialogTest::aSilentKeychainShowsHowLongAndCanBeLeft()
{
    Dialog open({Anna});
    open.entries->isSilent = true;
    open.click(QStringLiteral("Forget"));
    open.click(QStringLiteral("Forget it"));
    QTRY_VERIFY(open.note().startsWith(QStringLiteral("Waiting for the keychain")));
    gui::picture(&open.dialog, QStringLiteral("kept-waiting"));
    open.click(QStringLiteral("Stop waiting"));
    QTRY_VERIFY(open.note().contains(QStringLiteral("may or may not be gone")));
    QVERIFY(!open.desk.isBusy());
}

void CredentialsDialogTest::aCheckBeginsWithServerAndUser()
{
    Dialog open({Anna});
    QSignalSpy requested(&open.dialog, &CredentialsDialog::checkRequested);
    open.view()->setFocus();
    QTest::keyClick(open.view(), Qt::Key_Return);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.first(), (QVariantList{Anna.host, Anna.user}));
    QVERIFY(!open.dialog.isVisible());
}

void CredentialsDialogTest::everyControlHasANameAndAKey()
{
    Dialog open({Anna, Bob});
    QCOMPARE(gui::unnamedControls(&open.dialog).join(QLatin1Char('\n')), QString());
    QCOMPARE(gui::unreachableControls(&open.dialog), QStringList());
    QCOMPARE(gui::clippedTexts(&open.dialog), QStringList());
    gui::picture(&open.dialog, QStringLiteral("kept"));
    open.click(QStringLiteral("Change the password"));
    QCOMPARE(gui::unnamedControls(&open.dialog).join(QLatin1Char('\n')), QString());
    QCOMPARE(gui::clippedTexts(&open.dialog), QStringList());
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(Theme::Light));
    CredentialsDialogTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_credentials_dialog.moc"
