// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Properties of redaction over twenty thousand made-up sessions, public and vendor in turn: nothing
// private is left, the server's words are, and who is who can still be seen.

#include "redaction/RedactionRound.h"
#include "redaction/WrittenFile.h"
#include "session/SessionJsonReader.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace smtpscope;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr quint32 UsualSessions = 400; // each takes many times as long then
#else
constexpr quint32 UsualSessions = 4'000;
#endif
constexpr quint32 Parts = 16; // ctest runs each alone, so that all processors have something to do

constexpr std::array Formats{QLatin1StringView("text"), QLatin1StringView("markdown"),
    QLatin1StringView("html"), QLatin1StringView("json")};

// `./dev properties` asks for more than there is time for each time.
quint32 sessions()
{
    const int asked = qEnvironmentVariableIntValue("SMTPSCOPE_SESSIONS");
    return asked > 0 ? quint32(asked) : UsualSessions;
}

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

QByteArray writtenFault(const RedactionRound &round, QLatin1StringView format)
{
    const WrittenFile file = writtenFile(format, round.redaction());
    const QByteArray fault = round.fileFault(format, file.bytes);
    if (!fault.isEmpty())
        return format.data() + (": " + fault) + " in\n" + file.bytes;
    if (!file.leaks.empty())
        return format.data() + (": the leak check stops at " + file.leaks.front().place.toUtf8());
    if (format == QLatin1StringView("json") && !opensAgain(round, file.bytes))
        return "json: does not open again with the same verdict";
    return {};
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
            QTest::newRow(QByteArray::number(part).constData()) << part * sessions() / Parts;
    }

    // Each session becomes a file of every format.
    void keepsPrivateThingsIn()
    {
        QFETCH(quint32, first);
        for (quint32 seed = first; seed < first + sessions() / Parts; ++seed) {
            RedactionRound round(seed);
            QByteArray fault = round.leak();
            if (fault.isEmpty())
                fault = round.lostWords();
            if (fault.isEmpty())
                fault = round.brokenRelation();
            for (size_t i = 0; i < Formats.size() && fault.isEmpty(); ++i)
                fault = writtenFault(round, Formats[i]);
            QVERIFY2(fault.isEmpty(), aboutSeed(seed, fault));
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
