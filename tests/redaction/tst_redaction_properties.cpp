// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Properties of redaction over twenty thousand made-up sessions, public and vendor in turn: nothing
// private is left, the server's words are, and who is who can still be seen.

#include "redaction/RedactionRound.h"
#include "redaction/WrittenFile.h"
#include "session/SessionJsonReader.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

constexpr quint32 Sessions = 20'000;
constexpr quint32 Parts = 4; // ctest runs each alone, so that all processors have something to do

QByteArray aboutSeed(quint32 seed, const QByteArray &fault)
{
    return "seed " + QByteArray::number(seed) + (seed % 2 == 1 ? ", vendor: " : ", public: ")
        + fault;
}

bool opensAgain(const RedactionRound &round, const QByteArray &json)
{
    const auto opened = fromJson(json);
    const auto *file = std::get_if<OpenedFile>(&opened);
    const auto *session = file ? std::get_if<Session>(&file->content) : nullptr;
    return session && session->verdict == round.redaction().content.verdict();
}

} // namespace

class TestRedactionProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsPrivateThingsIn_data()
    {
        QTest::addColumn<quint32>("first");
        for (quint32 part = 0; part < Parts; ++part)
            QTest::newRow(QByteArray::number(part).constData()) << part * Sessions / Parts;
    }

    void keepsPrivateThingsIn()
    {
        QFETCH(quint32, first);
        for (quint32 seed = first; seed < first + Sessions / Parts; ++seed) {
            RedactionRound round(seed);
            QByteArray fault = round.leak();
            if (fault.isEmpty())
                fault = round.lostWords();
            if (fault.isEmpty())
                fault = round.brokenRelation();
            QVERIFY2(fault.isEmpty(), aboutSeed(seed, fault));
        }
    }

    // Each session becomes a file of one format, two neighbours of the same: public and vendor.
    void keepsPrivateThingsOutOfFiles_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<quint32>("first");
        quint32 first = 0;
        for (const char *format : {"text", "markdown", "html", "json"}) {
            QTest::newRow(format) << QString::fromLatin1(format) << first;
            first += 2;
        }
    }

    void keepsPrivateThingsOutOfFiles()
    {
        QFETCH(QString, format);
        const QByteArray name = format.toLatin1();
        const QLatin1StringView id(name);
        QFETCH(quint32, first);
        for (quint32 seed = first; seed < Sessions; seed += seed % 2 == 0 ? 1 : 7) {
            const RedactionRound round(seed);
            const WrittenFile file = writtenFile(id, round.redaction());
            const QByteArray fault = round.fileFault(id, file.bytes);
            QVERIFY2(fault.isEmpty(), aboutSeed(seed, fault + " in\n" + file.bytes));
            QVERIFY2(file.leaks.empty(), aboutSeed(seed, "the leak check has found something"));
            if (id == QLatin1StringView("json"))
                QVERIFY2(opensAgain(round, file.bytes), aboutSeed(seed, "has another verdict"));
        }
    }

    // What was redacted once has nothing left to redact but names for names.
    void isTheSameEachTime()
    {
        for (quint32 seed = 0; seed < 200; ++seed) {
            const RedactionRound one(seed);
            const RedactionRound two(seed);
            QVERIFY2(one.redaction().key == two.redaction().key, aboutSeed(seed, "differs"));
            QVERIFY(one.redaction().content.sessions().front().session()
                == two.redaction().content.sessions().front().session());
        }
    }
};

QTEST_APPLESS_MAIN(TestRedactionProperties)
#include "tst_redaction_properties.moc"
