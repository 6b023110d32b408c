// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The raw view: every byte in its line, secrets named, selection shared, copies redacted.

#include "ui/document/CheckDocument.h"
#include "ui/kit/Style.h"
#include "ui/kit/Tokens.h"
#include "ui/raw/HexText.h"
#include "ui/raw/RawPanel.h"
#include "ui/raw/RawView.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace smtpscope;

namespace {

Session sessionOf(const QByteArray &bytes, const std::vector<Span> &spans = {})
{
    Session session;
    Record record;
    record.kind = EventKind::Received;
    record.direction = Direction::In;
    record.stage = Stage::Ehlo;
    record.bytes = bytes;
    record.spans = spans;
    session.append(record);
    return session;
}

QString runsText(const std::vector<WireRun> &runs)
{
    QStringList texts;
    for (const WireRun &run : runs)
        texts.append(QStringLiteral("%1:%2").arg(int(run.kind)).arg(run.text));
    return texts.join(u'|');
}

} // namespace

class TestRawView : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { gui::prepare(); }
    void cleanup() { QCOMPARE(gui::windowsLeft(), QStringList{}); }

    void controlCharactersGetNames_data();
    void controlCharactersGetNames();
    void aSecretIsNamedAcrossLines();
    void longLinesAreCounted();
    void hexHidesSecrets();
    void linesAreNumberedAndSelectionIsShared();
    void shiftSelectsLinesAndCopyIsRedacted();
    void aFoldedMessageIsCopiedFolded();
    void findsAllAround();
    void readsTheCurrentLine();
    void growsWithTheSession();
    void everythingIsNamedAndReachable();
    void looks_data();
    void looks();
};

void TestRawView::initTestCase()
{
    QApplication::setStyle(new Style);
    QApplication::setPalette(paletteOf(Theme::Light));
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(13);
    QApplication::setFont(font);
}

void TestRawView::controlCharactersGetNames_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("runs");
    QTest::newRow("line end") << QByteArray("250 ok\r\n") << "0:250 ok|2:CR|2:LF";
    QTest::newRow("bare LF") << QByteArray("ok\n") << "0:ok|2:LF";
    QTest::newRow("bell") << QByteArray("a\ab") << "0:a|3:BEL|0:b";
    QTest::newRow("nul and del") << QByteArray("\0\x7f", 2) << "3:NUL|3:DEL";
    QTest::newRow("blank at the end")
        << QByteArray("ok \r\n") << QStringLiteral("0:ok|3:\u2423|2:CR|2:LF");
    QTest::newRow("no UTF-8") << QByteArray("\xff") << "0:\\xff";
    QTest::newRow("turned around") << QByteArray("a\u202eb") << "0:a\\u{202e}b";
}

void TestRawView::controlCharactersGetNames()
{
    QFETCH(const QByteArray, bytes);
    const Session session = sessionOf(bytes);
    QTEST(runsText(wireRuns(session, session.events().front(), 0, quint32(bytes.size()))), "runs");
}

void TestRawView::aSecretIsNamedAcrossLines()
{
    const Session session = sessionOf("AB ****\r\n****\r\n", {{3, 10, Sort::Secret}});
    const Event &event = session.events().front();
    QCOMPARE(
        runsText(wireRuns(session, event, 0, 9)), QStringLiteral("0:AB |1:secret, 6 characters"));
    QCOMPARE(runsText(wireRuns(session, event, 9, 15)),
        QStringLiteral("1:secret, 4 characters|2:CR|2:LF"));
}

void TestRawView::longLinesAreCounted()
{
    const Session session = sessionOf(QByteArray(70'000, 'x'));
    const auto runs = wireRuns(session, session.events().front(), 0, 70'000);
    QCOMPARE(runs.back(), (WireRun{RunKind::Rest, QStringLiteral("65904 bytes more")}));
}

void TestRawView::hexHidesSecrets()
{
    const Session session = sessionOf("AB ****\r\n", {{3, 4, Sort::Secret}});
    const QString text = hexText(session, session.events().front());
    QVERIFY2(
        text.startsWith(QStringLiteral("000000  41 42 20 ·· ·· ·· ·· 0d  0a")), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("2a")) && !text.contains(u'*'));
}

void TestRawView::linesAreNumberedAndSelectionIsShared()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    RawPanel panel(&document);
    panel.resize(726, 200);
    panel.show();
    RawView *view = panel.view();
    QCOMPARE(view->lines().at(view->currentLine()).event, 12);
    document.select({0, 5});
    QCOMPARE(view->lines().at(view->currentLine()).event, 5);
    QCOMPARE(view->lines().at(view->currentLine()).number, 3);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(document.selected(), (EventReference{0, 5})); // its second line
    QCOMPARE(view->lines().at(view->currentLine()).number, 4);
    QTest::keyClick(view, Qt::Key_End);
    QCOMPARE(document.selected(), (EventReference{0, 14}));
}

void TestRawView::shiftSelectsLinesAndCopyIsRedacted()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("sent"))}, {});
    RawPanel panel(&document);
    panel.show();
    RawView *view = panel.view();
    document.select({0, 13});
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view->selectedLines().second - view->selectedLines().first, 2);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QString redacted = QApplication::clipboard()->text();
    QCOMPARE(redacted.count(u'\n'), 2);
    QVERIFY2(redacted.startsWith(QLatin1String("-> MAIL FROM:<user")), qPrintable(redacted));
    QVERIFY(!redacted.contains(QLatin1String("alice")) && !redacted.contains(QLatin1String("bob")));
    view->copy(true);
    QVERIFY(QApplication::clipboard()->text().contains(QLatin1String("alice@practice.test")));
}

void TestRawView::aFoldedMessageIsCopiedFolded()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("sent"))}, {});
    RawPanel panel(&document);
    panel.show();
    panel.view()->selectAll();
    panel.view()->copy();
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(QLatin1String("[message: ")), qPrintable(text));
    QVERIFY(!text.contains(QLatin1String("Subject:")));
    QVERIFY(!text.contains(u'*'));
}

void TestRawView::findsAllAround()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    RawPanel panel(&document);
    panel.resize(726, 200);
    panel.show();
    panel.focusFind();
    auto *field = panel.findChild<QLineEdit *>();
    QTest::keyClicks(field, QStringLiteral("starttls"));
    QTest::keyClick(field, Qt::Key_Return);
    const int first = panel.view()->currentLine();
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(panel.view()->currentLine() > first);
    QSignalSpy searched(panel.view(), &RawView::searched);
    panel.view()->find(QStringLiteral("nowhere"));
    QTRY_COMPARE(searched.count(), 1);
    QCOMPARE(searched.front().front().toBool(), false);
}

void TestRawView::readsTheCurrentLine()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    RawPanel panel(&document);
    document.select({0, 11});
    QCOMPARE(panel.view()->accessibleDescription(),
        QStringLiteral("Line 29, sent: AUTH PLAIN [secret, 60 characters]"));
}

void TestRawView::growsWithTheSession()
{
    CheckDocument document;
    RawPanel panel(&document);
    panel.resize(726, 200);
    panel.show();
    Session growing;
    document.begin({});
    document.addGrowing([&]() -> const Session & { return growing; }, {});
    Record record;
    record.kind = EventKind::Received;
    record.direction = Direction::In;
    record.bytes = "250-a\r\n250 b\r\n";
    for (int i = 0; i < 100; ++i)
        growing.append(record);
    document.grow(0);
    QTRY_COMPARE(panel.view()->lines().count(), 200);
    document.settle(0, growing);
    document.clear();
    QCOMPARE(panel.view()->lines().count(), 0);
}

void TestRawView::everythingIsNamedAndReachable()
{
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    RawPanel panel(&document);
    panel.resize(726, 200);
    panel.show();
    QCOMPARE(gui::unnamedControls(&panel), QStringList{});
    QCOMPARE(gui::unreachableControls(&panel), QStringList{});
    QCOMPARE(gui::clippedTexts(&panel), QStringList{});
}

void TestRawView::looks_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestRawView::looks()
{
    QFETCH(const Theme, theme);
    QApplication::setPalette(paletteOf(theme));
    const QString suffix = QString::fromLatin1(QTest::currentDataTag());
    CheckDocument document;
    document.show({sample(QStringLiteral("wrong-password"))}, {});
    RawPanel panel(&document);
    panel.resize(726, 240);
    panel.show();
    gui::picture(&panel, QStringLiteral("raw-%1").arg(suffix));
    panel.setHex(true);
    gui::picture(&panel, QStringLiteral("raw-hex-%1").arg(suffix));
    document.show({sessionOf(QByteArray("250-a\abc\0\x1b ok \r\nbare\n", 21))}, {});
    panel.setHex(false);
    gui::picture(&panel, QStringLiteral("raw-odd-%1").arg(suffix));
    QApplication::setPalette(paletteOf(Theme::Light));
}

QTEST_MAIN(TestRawView)
#include "tst_rawview.moc"
