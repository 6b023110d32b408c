// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// A second start of the program, a dead first one, several at once, and strangers at the socket.
// Other starts are this very test as a program of its own.

#include "app/SingleInstance.h"
#include "app/StartMessage.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <vector>

using namespace smtpscope;

namespace {

// As the program's main: says how it started; a first one stays until it is killed.
int runInstance(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    SingleInstance instance(QString::fromLocal8Bit(argv[2]));
    switch (instance.start(QCoreApplication::arguments().mid(3))) {
    case SingleInstance::Start::First:
        std::puts("first");
        std::fflush(stdout);
        return QCoreApplication::exec();
    case SingleInstance::Start::HandedOver:
        std::puts("handed over");
        return 0;
    case SingleInstance::Start::Alone:
        break;
    }
    std::puts("alone");
    return 0;
}

struct OtherStart : QProcess
{
    explicit OtherStart(const QString &folder, const QStringList &paths = {})
    {
        start(QCoreApplication::applicationFilePath(),
            QStringList{QStringLiteral("--instance"), folder} + paths);
    }
    ~OtherStart() override
    {
        kill();
        waitForFinished();
    }
    QByteArray word()
    {
        if (!QTest::qWaitFor([this] { return canReadLine(); }, 15'000))
            return "nothing";
        return readLine().trimmed();
    }
};

struct Folder
{
    QTemporaryDir whole;
    QString path = whole.filePath(QStringLiteral("instance"));
};

} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageComesAsItWasMade();
    void otherBytesAreNoMessage_data();
    void otherBytesAreNoMessage();
    void aSecondStartHandsItsFilesToTheFirst();
    void aDeadFirstOneIsReplaced();
    void ofManyStartsAtOnceOneIsTheFirst();
    void strangersAtTheSocketAreSentAway();
    void nobodyElseCanEnter();
    void withoutAFolderTheProgramStartsAlone();
};

void SingleInstanceTest::aMessageComesAsItWasMade()
{
    const QString odd = QDir::tempPath() + QString::fromUtf8("/a \"b\"\n\xc3\xa4.eml");
    const QByteArray message = startMessage({odd, QStringLiteral("here.eml")});
    const StartMessageRead read = readStartMessage(message);
    QCOMPARE(read.state, StartMessageState::Whole);
    QCOMPARE(read.paths, (QStringList{odd, QDir::currentPath() + QStringLiteral("/here.eml")}));
    for (int size = 0; size < message.size(); ++size)
        QCOMPARE(readStartMessage(message.left(size)).state, StartMessageState::Partial);
    const QStringList many(2'000, QStringLiteral("/") + QString(1'000, QLatin1Char('x')));
    QVERIFY(startMessage(many).size() <= MaximumStartBytes);
    QCOMPARE(readStartMessage(startMessage(many)).state, StartMessageState::Whole);
}

void SingleInstanceTest::otherBytesAreNoMessage_data()
{
    const QByteArray head = "SMTPscope open 1\n";
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("another program") << QByteArray("GET / HTTP/1.1\r\n");
    QTest::newRow("no JSON") << head + "/etc/passwd\n";
    QTest::newRow("no list") << head + "{\"a\":1}\n";
    QTest::newRow("no text") << head + "[1]\n";
    QTest::newRow("relative") << head + "[\"a.eml\"]\n";
    QTest::newRow("NUL") << head + "[\"/a\\u0000b\"]\n";
    QTest::newRow("more behind") << head + "[]\n[]\n";
    QTest::newRow("too many") << head + '[' + QByteArray("\"/a\",").repeated(100) + "\"/a\"]\n";
    QTest::newRow("too long") << head + QByteArray(MaximumStartBytes, ' ');
}

void SingleInstanceTest::otherBytesAreNoMessage()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(readStartMessage(bytes), (StartMessageRead{StartMessageState::Broken, {}}));
}

void SingleInstanceTest::aSecondStartHandsItsFilesToTheFirst()
{
    const Folder folder;
    SingleInstance first(folder.path);
    QCOMPARE(first.start({}), SingleInstance::Start::First);
    QSignalSpy opened(&first, &SingleInstance::opened);
    OtherStart second(folder.path, {QStringLiteral("/tmp/bounce.eml"), QStringLiteral("b.log")});
    QCOMPARE(second.word(), QByteArray("handed over"));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toStringList(),
        (QStringList{
            QStringLiteral("/tmp/bounce.eml"), QDir::currentPath() + QStringLiteral("/b.log")}));
    OtherStart third(folder.path);
    QCOMPARE(third.word(), QByteArray("handed over"));
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().toStringList(), QStringList());
}

void SingleInstanceTest::aDeadFirstOneIsReplaced()
{
    const Folder folder;
    OtherStart first(folder.path);
    QCOMPARE(first.word(), QByteArray("first"));
    first.kill(); // nothing is tidied up
    QVERIFY(first.waitForFinished());
    QVERIFY(QFile::exists(folder.path + QStringLiteral("/lock")));
    SingleInstance next(folder.path);
    QCOMPARE(next.start({}), SingleInstance::Start::First);
    QSignalSpy opened(&next, &SingleInstance::opened);
    OtherStart second(folder.path);
    QCOMPARE(second.word(), QByteArray("handed over"));
    QCOMPARE(opened.size(), 1);
}

void SingleInstanceTest::ofManyStartsAtOnceOneIsTheFirst()
{
    const Folder folder;
    std::vector<std::unique_ptr<OtherStart>> starts;
    for (int i = 0; i < 5; ++i)
        starts.push_back(std::make_unique<OtherStart>(folder.path));
    QStringList words;
    for (const auto &start : starts)
        words.append(QString::fromLatin1(start->word()));
    words.sort();
    const QString over = QStringLiteral("handed over");
    QCOMPARE(words, (QStringList{QStringLiteral("first"), over, over, over, over}));
}

void SingleInstanceTest::strangersAtTheSocketAreSentAway()
{
    const Folder folder;
    SingleInstance first(folder.path);
    QCOMPARE(first.start({}), SingleInstance::Start::First);
    QSignalSpy opened(&first, &SingleInstance::opened);
    std::vector<std::unique_ptr<QLocalSocket>> strangers;
    for (int i = 0; i < 20; ++i) {
        strangers.push_back(std::make_unique<QLocalSocket>());
        strangers.back()->connectToServer(folder.path + QStringLiteral("/socket"));
        strangers.back()->write(
            i % 2 ? QByteArray("GET / HTTP/1.1\r\n") : QByteArray(200'000, 'S'));
    }
    for (const auto &stranger : strangers)
        QTRY_COMPARE(stranger->state(), QLocalSocket::UnconnectedState);
    QCOMPARE(opened.size(), 0);
    OtherStart second(folder.path);
    QCOMPARE(second.word(), QByteArray("handed over"));
    QCOMPARE(opened.size(), 1);
}

void SingleInstanceTest::nobodyElseCanEnter()
{
    const Folder folder;
    SingleInstance first(folder.path);
    QCOMPARE(first.start({}), SingleInstance::Start::First);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder.path).permissions() & others));
    QVERIFY(!(QFileInfo(folder.path + QStringLiteral("/socket")).permissions() & others));
}

void SingleInstanceTest::withoutAFolderTheProgramStartsAlone()
{
    const QTemporaryDir whole;
    QFile file(whole.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QFile::WriteOnly));
    SingleInstance instance(file.fileName() + QStringLiteral("/instance"));
    QCOMPARE(instance.start({}), SingleInstance::Start::Alone);
}

int main(int argc, char *argv[])
{
    if (argc >= 3 && QByteArray(argv[1]) == "--instance")
        return runInstance(argc, argv);
    QCoreApplication application(argc, argv);
    SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_single_instance.moc"
