// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Look-ups: what is read out of the record, and the table of them.

#include "ui/dns/DnsModel.h"
#include "ui/dns/DnsPanel.h"
#include "ui/document/CheckDocument.h"
#include "ui/kit/Style.h"
#include "ui/kit/Tokens.h"
#include "ui/support/GuiTest.h"
#include "ui/support/Samples.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace smtpscope;

class DnsTest : public QObject
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

    void recordIsTakenApart_data();
    void recordIsTakenApart();
    void modelAddsWhatComesLater();
    void addressNeedsNoLookUp();
    void enterSelectsTheEvent();
};

static Record record(EventKind kind, const QByteArray &text, const QString &defect = {})
{
    Record record;
    record.kind = kind;
    record.stage = Stage::Dns;
    record.timeNs = 12'000'000;
    record.bytes = text;
    record.defect = defect;
    return record;
}

static Session mxSession()
{
    Session session;
    session.plan.host = QStringLiteral("mx1.example.org");
    session.append(record(EventKind::Note,
        "dns.answer: MX example.org, 192.0.2.53:53: 10 mx1.example.org, 20 mx2.example.org"));
    session.append(
        record(EventKind::Resolve, "example.org MX: 10 mx1.example.org, 20 mx2.example.org"));
    session.append(record(EventKind::Note,
        "dns.answer: AAAA mx1.example.org, [2001:db8::53]:53: no such record (NODATA)"));
    session.append(record(EventKind::Resolve, "mx1.example.org: no such name (NXDOMAIN)",
        QStringLiteral("dns.nxdomain")));
    return session;
}

void DnsTest::recordIsTakenApart_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("cells"); // name, type, answer, server, F where faulty
    QTest::newRow("answer of a server")
        << 0
        << QStringList{QStringLiteral("example.org"), QStringLiteral("MX"),
               QStringLiteral("10 mx1.example.org, 20 mx2.example.org"),
               QStringLiteral("192.0.2.53:53"), QString()};
    QTest::newRow("result of the MX look-up")
        << 1
        << QStringList{QStringLiteral("example.org"), QStringLiteral("MX"),
               QStringLiteral("10 mx1.example.org, 20 mx2.example.org"),
               QStringLiteral("the name servers"), QString()};
    QTest::newRow("server with an IPv6 address")
        << 2
        << QStringList{QStringLiteral("mx1.example.org"), QStringLiteral("AAAA"),
               QStringLiteral("no such record (NODATA)"), QStringLiteral("[2001:db8::53]:53"),
               QString()};
    QTest::newRow("failure") << 3
                             << QStringList{QStringLiteral("mx1.example.org"),
                                    QStringLiteral("A, AAAA"),
                                    QStringLiteral("no such name (NXDOMAIN)"),
                                    QStringLiteral("this computer"), QStringLiteral("F")};
}

void DnsTest::recordIsTakenApart()
{
    QFETCH(int, row);
    const DnsRow seen = dnsRowsOf(mxSession()).at(size_t(row));
    QCOMPARE(seen.event, row);
    const QStringList cells{seen.name, seen.type, seen.answer, seen.server,
        seen.isFaulty ? QStringLiteral("F") : QString()};
    QTEST(cells, "cells");
}

void DnsTest::modelAddsWhatComesLater()
{
    DnsModel model;
    const QAbstractItemModelTester tester(
        &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto rows = dnsRowsOf(mxSession());
    model.setRows({rows[0], rows[1]});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
    model.setRows(rows);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(inserts.count(), 1);
    QCOMPARE(resets.count(), 0);
    model.setRows({rows[3]});
    QCOMPARE(model.rowCount(), 1);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

void DnsTest::addressNeedsNoLookUp()
{
    CheckDocument document;
    DnsPanel panel(&document);
    document.show({sample(QStringLiteral("refused"))}, {}); // 127.0.0.1
    panel.show();
    QApplication::processEvents();
    QStringList read;
    for (const QLabel *label : panel.findChildren<QLabel *>())
        if (label->isVisibleTo(&panel))
            read.append(label->text());
    QCOMPARE(read, QStringList{QStringLiteral("Nothing was looked up: you gave an IP address.")});
}

void DnsTest::enterSelectsTheEvent()
{
    CheckDocument document;
    DnsPanel panel(&document);
    document.show({mxSession()}, {});
    panel.resize(726, 184);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *view = panel.findChild<QTreeView *>();
    QTRY_COMPARE(view->model()->rowCount(), 4);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(document.selected(), (EventReference{0, 1}));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
        view->visualRect(view->model()->index(2, 0)).center());
    QCOMPARE(document.selected(), (EventReference{0, 2}));
    QCOMPARE(gui::unnamedControls(&panel), QStringList{});
    QCOMPARE(gui::unreachableControls(&panel), QStringList{});
    gui::picture(&panel, QStringLiteral("dns"));
}

QTEST_MAIN(DnsTest)
#include "tst_dns.moc"
