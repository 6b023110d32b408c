// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The leak check's word is final: whatever a writer or a transcript lets through is neither written
// nor shown, and the exit status says so.

#include "app/SharePreparation.h"
#include "cli/ExitStatus.h"
#include "cli/ExportCommand.h"
#include "cli/ShareTexts.h"
#include "cli/SharedTranscript.h"
#include "session/SessionJsonWriter.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;

namespace {

const QByteArray Person = "anna.krause@corp-mail.example";

Session session()
{
    Session session;
    session.started = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
    session.plan.host = QStringLiteral("mx.provider.example");
    session.plan.from = QString::fromUtf8(Person);
    Record sent;
    sent.kind = EventKind::Sent;
    sent.direction = Direction::Out;
    sent.stage = Stage::Mail;
    sent.bytes = "MAIL FROM:<" + Person + ">\r\n";
    sent.spans = {{11, quint32(Person.size()), Sort::Person}};
    session.append(sent);
    return session;
}

// Forgets to redact.
void writeEverybody(const RedactedCheck &, const ReportFacts &, ReportSink &sink)
{
    sink.write(Person);
    sink.show(QString::fromUtf8(Person), TextOrigin::Recorded);
    sink.endBlock();
}

void writeNobody(const RedactedCheck &, const ReportFacts &, ReportSink &sink)
{
    sink.write("nobody");
    sink.show(u"nobody", TextOrigin::Own);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LeakRefusalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void leakingReportIsNotWritten_data();
    void leakingReportIsNotWritten();
    void cleanReportIsWritten();
    void leakingTranscriptIsNotShown_data();
    void leakingTranscriptIsNotShown();
    void adviceDependsOnWhatIsFound();

private:
    ExportOptions options() const;
    void write(const QString &path, const QByteArray &content) const;

    QTemporaryDir m_folder;
};

void LeakRefusalTest::write(const QString &path, const QByteArray &content) const
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
        qFatal("no file");
}

ExportOptions LeakRefusalTest::options() const
{
    ExportOptions options;
    options.session = m_folder.filePath(QStringLiteral("a.smtpscope"));
    options.output = m_folder.filePath(QStringLiteral("report.txt"));
    options.keyFile = m_folder.filePath(QStringLiteral("report.key"));
    write(options.session, toJson(session()));
    return options;
}

void LeakRefusalTest::leakingReportIsNotWritten_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::newRow("new-file") << false;
    QTest::newRow("file-that-was-there") << true;
}

void LeakRefusalTest::leakingReportIsNotWritten()
{
    QFETCH(bool, isThere);
    const ExportOptions asked = options();
    if (isThere)
        write(asked.output, "before");
    QCOMPARE(exportSession(asked, writeEverybody), exitstatus::LeakRefused);
    QCOMPARE(QFile::exists(asked.output), isThere);
    QCOMPARE(contentOf(asked.output), isThere ? QByteArray("before") : QByteArray());
    QVERIFY(!QFile::exists(asked.keyFile));
}

void LeakRefusalTest::cleanReportIsWritten()
{
    const ExportOptions asked = options();
    QCOMPARE(exportSession(asked, writeNobody), exitstatus::Ok);
    QCOMPARE(contentOf(asked.output), QByteArray("nobody"));
    QVERIFY(contentOf(asked.keyFile).contains("anna.krause"));
}

void LeakRefusalTest::leakingTranscriptIsNotShown_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isShown");
    QTest::newRow("nobody") << QStringLiteral("550 no such user") << true;
    QTest::newRow("person") << QString::fromUtf8("> MAIL FROM:<" + Person + ">") << false;
    QTest::newRow("secret") << QStringLiteral("< 535 horse battery staple") << false;
    QTest::newRow("secret-in-base64")
        << QString::fromUtf8(QByteArray("horse battery staple").toBase64()) << false;
}

void LeakRefusalTest::leakingTranscriptIsNotShown()
{
    QFETCH(QString, line);
    QFETCH(bool, isShown);
    SecretMasker masker;
    masker.learn("horse battery staple");
    std::FILE *stream = std::tmpfile();
    QVERIFY(stream);
    Console console(stream);
    const FinishedCheck finished{{{session()}, {}, {}}, {}, {&masker}};
    const auto vendor = std::get<SharePolicy>(prepareShare(QStringLiteral("vendor")));
    const bool wasShown =
        printShared(console, vendor, finished, [&](const std::vector<Session> &, const QString &) {
            return QStringList{QStringLiteral("Checking"), line};
        });
    QCOMPARE(wasShown, isShown);
    QCOMPARE(std::ftell(stream) > 0, isShown);
    std::fclose(stream);
}

// A password must not be written into a policy either.
void LeakRefusalTest::adviceDependsOnWhatIsFound()
{
    const SharedLeak person{Sort::Person, QStringLiteral("event 3")};
    const SharedLeak password{Sort::Secret, QStringLiteral("event 4")};
    QVERIFY(leakAdvice({person}).contains(QLatin1String("custom:FILE")));
    QVERIFY(!leakAdvice({person, password}).contains(QLatin1String("custom:FILE")));
}

QTEST_GUILESS_MAIN(LeakRefusalTest)
#include "tst_leak_refusal.moc"
