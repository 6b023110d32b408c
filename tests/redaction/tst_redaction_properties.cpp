// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Properties of redaction over twenty thousand made-up sessions, public and vendor in turn: nothing
// private is left, the server's words are, and who is who can still be seen.

#include "redaction/RedactionRound.h"
#include "session/SessionJsonReader.h"
#include "session/SessionJsonWriter.h"

#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

namespace {

constexpr int Sessions = 20'000;
constexpr int Parts = 4; // ctest runs each alone, so that all processors have something to do

QByteArray aboutSeed(quint32 seed, const QByteArray &fault)
{
    return "seed " + QByteArray::number(seed) + (seed % 2 == 1 ? ", vendor: " : ", public: ")
        + fault;
}

} // namespace

class TestRedactionProperties : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsPrivateThingsIn_data()
    {
        QTest::addColumn<int>("first");
        for (int part = 0; part < Parts; ++part)
            QTest::newRow(QByteArray::number(part).constData()) << part * Sessions / Parts;
    }

    void keepsPrivateThingsIn()
    {
        QFETCH(int, first);
        for (quint32 seed = quint32(first); seed < quint32(first) + Sessions / Parts; ++seed) {
            RedactionRound round(seed);
            QByteArray fault = round.leak();
            if (fault.isEmpty())
                fault = round.lostWords();
            if (fault.isEmpty())
                fault = round.brokenRelation();
            QVERIFY2(fault.isEmpty(), aboutSeed(seed, fault));
        }
    }

    // The same secret-free session again, and with the same verdict.
    void opensAgain()
    {
        for (quint32 seed = 0; seed < Sessions / 20; ++seed) {
            const RedactionRound round(seed);
            const RedactedCheck &content = round.redaction().content;
            const auto opened = fromJson(toJson(content.sessions().front().session()));
            QVERIFY2(std::holds_alternative<OpenedFile>(opened), aboutSeed(seed, "is not opened"));
            const auto &session = std::get<Session>(std::get<OpenedFile>(opened).content);
            QVERIFY2(session.verdict == content.verdict(), aboutSeed(seed, "has another verdict"));
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
