// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/Advice.h"
#include "app/HistoryRecords.h"
#include "app/history/HistoryMark.h"
#include "redaction/SecretMasker.h"
#include "session/SessionJsonWriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;

namespace {

QString added(HistoryStore &store, const HistoryRecord &record)
{
    return std::get<QString>(store.add(record));
}

QStringList hostsOf(const std::vector<HistoryEntry> &entries)
{
    QStringList hosts;
    for (const HistoryEntry &entry : entries)
        hosts += entry.host;
    return hosts;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

std::optional<OpenedDocument> loadedFrom(HistoryStore &store, const QString &id)
{
    std::optional<OpenedDocument> document;
    QObject::connect(&store, &HistoryStore::loaded, &store,
        [&](const QString &, const OpenedDocument &loaded) { document = loaded; });
    store.load(id);
    [&] { QTRY_VERIFY(document.has_value()); }();
    return document;
}

constexpr auto OwnerOnly =
    QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_folder.reset(); }

    void wordsTellAFindingBeforeItsCause();
    void keepsACheckForTheNextStart();
    void onlyTheOwnerMayReadIt();
    void leavesTheMessageOutUnlessAsked();
    void keepsTheSizeOfAMessageThatIsLeftOut();
    void keepsSeveralSessionsTogether();
    void keepsNothingInWhichASecretIsFound();
    void aNewSaveOfTheSameCheckTakesThePlaceOfTheOld();
    void namesAndStarsSurviveALostIndex();
    void aBrokenIndexIsMadeAnew();
    void aDeletedCheckCanBeBroughtBack();
    void aDeletedCheckIsGoneAfterwards();
    void oldChecksGoButThoseWithAStarStay();
    void findsByEachWord();
    void othersFilesAreNotOurs();
    void aFileThatWasCarriedOutIsForeign();
    void whatIsLoadedNoLongerCarriesTheFoldersId();
    void twoStoresInOneFolderSeeEachOther();
    void aFolderThatCannotBeMadeIsSaid();

private:
    QString folder() const { return m_folder->filePath(QStringLiteral("history")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHistory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestHistory::wordsTellAFindingBeforeItsCause()
{
    HistoryEntry entry;
    entry.outcome = Outcome::Timeout;
    entry.stage = Stage::Banner;
    entry.cause = QStringLiteral("network-or-routing");
    QCOMPARE(outcomeWords(entry), QStringLiteral("Network or routing"));
    entry.finding = QStringLiteral("banner.timeout");
    QCOMPARE(outcomeWords(entry), QStringLiteral("No greeting"));
    entry.finding = QStringLiteral("server.expects-tls");
    QCOMPARE(outcomeWords(entry), QStringLiteral("Port expects encryption"));
}

void TestHistory::keepsACheckForTheNextStart()
{
    QString id;
    {
        HistoryStore store(folder());
        QVERIFY(!store.open());
        id = added(store, historyRecord(QStringLiteral("mail.example.net")));
    }
    HistoryStore store(folder());
    QVERIFY(!store.open());
    QCOMPARE(store.entries().size(), size_t(1));
    const HistoryEntry &entry = store.entries().front();
    QCOMPARE(serverText(entry), QStringLiteral("mail.example.net:587"));
    QCOMPARE(outcomeWords(entry), QStringLiteral("Password refused"));
    QCOMPARE(entry.started, QDateTime(QDate(2026, 3, 12), QTime(12, 0), Qt::UTC));
    const auto document = loadedFrom(store, id);
    QVERIFY(document);
    QVERIFY(!document->isForeign);
    QCOMPARE(document->sessions.front().verdict.stage, Stage::Auth);
    QCOMPARE(document->again->plan.port, quint16(587));
}

void TestHistory::onlyTheOwnerMayReadIt()
{
    HistoryStore store(folder());
    QVERIFY(!store.open());
    added(store, historyRecord(QStringLiteral("a.example")));
    store.flush();
    QTRY_VERIFY(contentOf(folder() + QStringLiteral("/index.json")).contains("a.example"));
    const auto foldersOwn = OwnerOnly | QFile::ExeOwner | QFile::ExeUser;
    QCOMPARE(QFile::permissions(folder()), foldersOwn);
    const QFileInfoList files = QDir(folder()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 3); // the check, the index, the id
    for (const QFileInfo &file : files)
        if (file.fileName() != QLatin1String("lock"))
            QCOMPARE(file.permissions(), OwnerOnly);
}

void TestHistory::leavesTheMessageOutUnlessAsked()
{
    HistoryStore store(folder());
    QVERIFY(!store.open());
    const QString without = added(store, historyRecord(QStringLiteral("a.example")));
    store.flush();
    QVERIFY(!contentOf(folder() + QLatin1Char('/') + without + QStringLiteral(".smtpscope"))
                 .contains("Holidays"));
    for (const QFileInfo &file : QDir(folder()).entryInfoList(QDir::Files))
        QVERIFY(!contentOf(file.filePath()).contains("What the plan would say"));
    store.setKeepsMessageText(true);
    const QString with = added(store, historyRecord(QStringLiteral("b.example")));
    store.flush();
    QVERIFY(contentOf(folder() + QLatin1Char('/') + with + QStringLiteral(".smtpscope"))
                .contains("Holidays"));
}

void TestHistory::keepsTheSizeOfAMessageThatIsLeftOut()
{
    HistoryStore store(folder());
    QVERIFY(!store.open());
    const HistoryRecord record = historyRecord(QStringLiteral("a.example"));
    const auto document = loadedFrom(store, added(store, record));
    const Session &kept = document->sessions.front();
    QCOMPARE(kept.bytesOf(kept.events().front()).toByteArray(),
        QByteArray("xxxxxxxxxxxxxxxxx\r\n\r\nxxxxxxxx\r\n.\r\n"));
    QCOMPARE(document->remarks.size(), 1);
    QVERIFY(document->remarks.first().contains(QLatin1String("not kept")));
    QCOMPARE(kept.spans(), record.sessions.front().spans());
    QCOMPARE(*kept.replyOf(kept.events().back()),
        *record.sessions.front().replyOf(record.sessions.front().events().back()));
}

void TestHistory::keepsSeveralSessionsTogether()
{
    HistoryStore store(folder());
    QVERIFY(!store.open());
    HistoryRecord record = historyRecord(QStringLiteral("mx1.example"));
    record.title = QStringLiteral("example.org");
    record.sessions.front().verdict = {Stage::Done, Outcome::Ok, {}, {}, {}};
    record.sessions.push_back(historyRecord(QStringLiteral("mx2.example")).sessions.front());
    const QString id = added(store, record);
    QCOMPARE(store.entry(id)->host, QStringLiteral("mx2.example")); // the one that failed
    const auto document = loadedFrom(store, id);
    QCOMPARE(document->sessions.size(), size_t(2));
    QCOMPARE(document->title, QStringLiteral("example.org"));
}

void TestHistory::keepsNothingInWhichASecretIsFound()
{
    HistoryStore store(folder());
    QVERIFY(!store.open());
    SecretMasker masker;
    masker.learn("failed-on-purpose");
    HistoryRecord record = historyRecord(QStringLiteral("a.example"));
    QVERIFY(std::holds_alternative<QString>(store.add(record, {&masker})));
    record.sessions.front().plan.user = QStringLiteral("failed-on-purpose");
    const auto kept = store.add(record, {&masker});
    QVERIFY(std::holds_alternative<InputError>(kept));
    QVERIFY(!std::get<InputError>(kept).message.contains(QLatin1String("on-purpose")));
    QCOMPARE(store.entries().size(), size_t(1));
}

void TestHistory::aNewSaveOfTheSameCheckTakesThePlaceOfTheOld()
{
    HistoryRecord record = historyRecord(QStringLiteral("a.example"));
    record.isRunning = true;
    {
        HistoryStore store(folder());
        QVERIFY(!store.open());
        const QString id = added(store, record);
        QCOMPARE(outcomeWords(*store.entry(id)), QStringLiteral("Broke off while running"));
        store.rename(id, QStringLiteral("Printer"));
        record.isRunning = false;
        QVERIFY(!store.update(id, record));
    }
    HistoryStore store(folder());
    QVERIFY(!store.open());
    QCOMPARE(store.entries().size(), size_t(1));
    QCOMPARE(store.entries().front().name, QStringLiteral("Printer"));
    QVERIFY(!store.entries().front().isOpen);
}

void TestHistory::namesAndStarsSurviveALostIndex()
{
    {
        HistoryStore store(folder());
        QVERIFY(!store.open());
        const QString id = added(store, historyRecord(QStringLiteral("a.example")));
        store.rename(id, QStringLiteral("  Kim's\tprinter "));
        store.setStarred(id, true);
    }
    QVERIFY(QFile::remove(folder() + QStringLiteral("/index.json")));
    HistoryStore store(folder());
    QVERIFY(!store.open());
    QCOMPARE(store.entries().front().name, QStringLiteral("Kim's printer"));
    QVERIFY(store.entries().front().isStarred);
    const auto document = loadedFrom(store, store.entries().front().id); // it is still whole
    QCOMPARE(document->sessions.front().events().size(), size_t(2));
}

void TestHistory::aBrokenIndexIsMadeAnew()
{
    {
        HistoryStore store(folder());
        QVERIFY(!store.open());
        added(store, historyRecord(QStringLiteral("a.example")));
    }
    write(folder() + QStringLiteral("/index.json"), "{\"version\":1,\"checks\":[{\"id\"");
    HistoryStore store(folder());
    QVERIFY(!store.open());
    QCOMPARE(hostsOf(store.entries()), QStringList(QStringLiteral("a.example")));
}

void TestHistory::aDeletedCheckCanBeBroughtBack()
{
    HistoryStore store(folder());
    QVERIFY(!store.open());
    const QString a = added(store, historyRecord(QStringLiteral("a.example"), 2));
    const QString b = added(store, historyRecord(QStringLiteral("b.example"), 1));
    const QString c = added(store, historyRecord(QStringLiteral("c.example"), 0));
    store.remove({a, b});
    QCOMPARE(hostsOf(store.entries()), QStringList(QStringLiteral("c.example")));
    store.restoreRemoved();
    const QStringList all{
        QStringLiteral("c.example"), QStringLiteral("b.example"), QStringLiteral("a.example")};
    QCOMPARE(hostsOf(store.entries()), all);
    store.flush();
    HistoryStore other(folder());
    QVERIFY(!other.open());
    QCOMPARE(hostsOf(other.entries()), all);
}

void TestHistory::aDeletedCheckIsGoneAfterwards()
{
    {
        HistoryStore store(folder());
        QVERIFY(!store.open());
        added(store, historyRecord(QStringLiteral("a.example")));
    }
    QVERIFY(contentOf(folder() + QStringLiteral("/index.json")).contains("a.example"));
    {
        HistoryStore store(folder());
        QVERIFY(!store.open());
        store.remove({store.entries().front().id});
    }
    for (const QFileInfo &file : QDir(folder()).entryInfoList(QDir::Files | QDir::Hidden))
        QVERIFY2(!contentOf(file.filePath()).contains("a.example"), qPrintable(file.fileName()));
}

void TestHistory::oldChecksGoButThoseWithAStarStay()
{
    HistoryStore store(folder());
    QVERIFY(!store.open());
    added(store, historyRecord(QStringLiteral("new.example"), 29));
    added(store, historyRecord(QStringLiteral("old.example"), 31));
    store.setStarred(added(store, historyRecord(QStringLiteral("star.example"), 300)), true);
    const QDateTime now(QDate(2026, 3, 12), QTime(12, 0), Qt::UTC);
    store.purge(0, now);
    QCOMPARE(store.entries().size(), size_t(3));
    store.purge(30, now);
    const QStringList left{QStringLiteral("new.example"), QStringLiteral("star.example")};
    QCOMPARE(hostsOf(store.entries()), left);
    QVERIFY(store.removed().empty());
}

void TestHistory::findsByEachWord()
{
    HistoryEntry entry =
        historyEntryOf({}, historyRecord(QStringLiteral("mail.example.net")).sessions, {});
    entry.name = QStringLiteral("Kim's printer");
    QVERIFY(matches(entry, {}));
    QVERIFY(matches(entry, {QStringLiteral("PASSWORD"), QStringLiteral(":587")}));
    QVERIFY(matches(entry, {QStringLiteral("kim")}));
    QVERIFY(!matches(entry, {QStringLiteral("kim"), QStringLiteral("certificate")}));
}

void TestHistory::othersFilesAreNotOurs()
{
    HistoryStore store(folder());
    QVERIFY(!store.open());
    HistoryEntry entry;
    entry.id = QStringLiteral("trap");
    const QString trap = folder() + QStringLiteral("/trap.smtpscope");
    const QByteArray json = toJson(historyRecord(QStringLiteral("trap.example")).sessions.front());
    write(trap, json);
    write(folder() + QStringLiteral("/other.smtpscope"),
        withMark(json, entry, QStringLiteral("another folder's id")));
    HistoryStore other(folder());
    QVERIFY(!other.open());
    QCOMPARE(hostsOf(other.entries()), QStringList());
    const auto opened = openFile(trap, other.ownFolder(), applicationKnowledge());
    QVERIFY(std::get<OpenedDocument>(opened).isForeign);
}

void TestHistory::aFileThatWasCarriedOutIsForeign()
{
    HistoryStore store(folder());
    QVERIFY(!store.open());
    const QString id = added(store, historyRecord(QStringLiteral("a.example")));
    store.flush();
    const QString inside = folder() + QLatin1Char('/') + id + QStringLiteral(".smtpscope");
    const QString outside = m_folder->filePath(QStringLiteral("copy.smtpscope"));
    QVERIFY(QFile::copy(inside, outside));
    const Knowledge knowledge = applicationKnowledge();
    const auto isForeign = [&](const QString &path) {
        return std::get<OpenedDocument>(openFile(path, store.ownFolder(), knowledge)).isForeign;
    };
    QVERIFY(!isForeign(inside));
    QVERIFY(isForeign(outside));
    QVERIFY(QFile::link(outside, folder() + QStringLiteral("/link.smtpscope")));
    QVERIFY(isForeign(folder() + QStringLiteral("/link.smtpscope")));
}

void TestHistory::whatIsLoadedNoLongerCarriesTheFoldersId()
{
    HistoryStore store(folder());
    QVERIFY(!store.open());
    const auto document =
        loadedFrom(store, added(store, historyRecord(QStringLiteral("a.example"))));
    QVERIFY(!toJson(document->sessions.front()).contains(store.ownFolder().id.toLatin1()));
}

void TestHistory::twoStoresInOneFolderSeeEachOther()
{
    HistoryStore one(folder());
    QVERIFY(!one.open());
    HistoryStore two(folder());
    QVERIFY(!two.open());
    QCOMPARE(one.ownFolder().id, two.ownFolder().id);
    const QString a = added(one, historyRecord(QStringLiteral("a.example"), 1));
    added(two, historyRecord(QStringLiteral("b.example"), 0));
    const QStringList both{QStringLiteral("b.example"), QStringLiteral("a.example")};
    QTRY_COMPARE(hostsOf(one.entries()), both);
    QTRY_COMPARE(hostsOf(two.entries()), both);
    two.remove({a});
    QTRY_COMPARE(hostsOf(one.entries()), QStringList(QStringLiteral("b.example")));
}

void TestHistory::aFolderThatCannotBeMadeIsSaid()
{
    const QString file = m_folder->filePath(QStringLiteral("file"));
    write(file, "in the way");
    HistoryStore store(file + QStringLiteral("/history"));
    QVERIFY(store.open());
    QVERIFY(
        std::holds_alternative<InputError>(store.add(historyRecord(QStringLiteral("a.example")))));
    QCOMPARE(store.entries().size(), size_t(0));
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
