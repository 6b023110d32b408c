// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/HistoryRecords.h"
#include "session/SessionJsonReader.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace smtpscope;

namespace {

QString add(HistoryStore &store, const QString &host)
{
    return std::get<QString>(store.add(historyRecord(host)));
}

int writeUntilKilled(const QStringList &arguments)
{
    HistoryStore store(arguments.at(2));
    if (store.open())
        return 1;
    const int round = arguments.at(3).toInt();
    for (int number = 0;; ++number) {
        const QString id = add(store, QStringLiteral("h%1-%2.example").arg(round).arg(number));
        store.flush();
        std::printf("%s\n", qPrintable(id));
        std::fflush(stdout);
        store.rename(id, QStringLiteral("name %1").arg(number));
        store.setStarred(id, true);
        store.remove({add(store, QStringLiteral("gone.example"))});
    }
}

} // namespace

class TestHistoryKilled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survivesBeingKilledAtAnyMoment();

private:
    QStringList leftAfterAnotherStart() const;
    QString folder() const { return m_folder.filePath(QStringLiteral("history")); }

    QTemporaryDir m_folder;
};

// The files that are neither checks nor the folder's own, once it was opened again.
QStringList TestHistoryKilled::leftAfterAnotherStart() const
{
    HistoryStore again(folder());
    again.open();
    QStringList left;
    for (const QString &name : QDir(folder()).entryList(QDir::Files | QDir::Hidden)) {
        const bool isKnown = name.endsWith(QLatin1String(".smtpscope"))
            || name == QLatin1String("index.json") || name == QLatin1String("folder-id")
            || name == QLatin1String("lock");
        if (!isKnown)
            left.append(name);
    }
    return left;
}

// A child adds, renames, stars and deletes as fast as it can and says which checks it has finished
// writing; it is killed at 50 random moments. What it had said must be there, whole and listed.
void TestHistoryKilled::survivesBeingKilledAtAnyMoment()
{
    QSet<QString> promised;
    for (int round = 0; round < 50; ++round) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
            {QStringLiteral("--writer"), folder(), QString::number(round)});
        QVERIFY(child.waitForStarted());
        QVERIFY(child.waitForReadyRead());
        QThread::usleep(QRandomGenerator::global()->bounded(25'000u));
        child.kill();
        child.waitForFinished();
        const QList<QByteArray> said = child.readAllStandardOutput().split('\n');
        for (qsizetype line = 0; line + 1 < said.size(); ++line) // the last may be half a line
            promised.insert(QString::fromLatin1(said.at(line)));
    }
    promised.remove({});
    HistoryStore store(folder());
    QVERIFY(!store.open());
    QVERIFY(promised.size() >= 50);
    for (const QString &id : qAsConst(promised))
        QVERIFY2(store.entry(id), qPrintable(id));
    for (const HistoryEntry &entry : store.entries()) {
        const auto opened =
            openSessionFile(folder() + QLatin1Char('/') + entry.id + QStringLiteral(".smtpscope"));
        QVERIFY2(std::holds_alternative<OpenedFile>(opened), qPrintable(entry.id));
    }
    // Half a lock file is in the way for ten seconds; then the next start sweeps.
    QTRY_COMPARE_WITH_TIMEOUT(leftAfterAnotherStart(), QStringList{}, 20'000);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QLatin1String("--writer")))
        return writeUntilKilled(QCoreApplication::arguments());
    TestHistoryKilled test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_history_killed.moc"
