// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Session files from elsewhere, made to do harm: each gives one clear error, or what is shared of
// it holds nothing dangerous, and no path, reference or field that we do not know.

#include "redaction/HostileFiles.h"
#include "redaction/NaivePrivacy.h"
#include "redaction/Redactor.h"
#include "redaction/WrittenFile.h"
#include "session/SessionJsonReader.h"

#include <QRegularExpression>
#include <QTest>

#include <array>

using namespace smtpscope;

namespace {

// What must never be in anything that is shared of these files.
const QByteArrayList Dangerous{"\x1b", QByteArray(1, '\0'), "\x07", "\xc2\x9b", "\xe2\x80\xae",
    "\xe2\x81\xa6", "\xe2\x80\xa8", "/etc/passwd", "id_rsa", "..\\", "../", "MAIL_PASSWORD",
    "docker.sock", "buqiti", "karitolu", "tiqamutu", "pitipuri"};

constexpr std::array AllFormats{QLatin1StringView("text"), QLatin1StringView("markdown"),
    QLatin1StringView("html"), QLatin1StringView("json")};

QByteArray dangerIn(const QByteArray &text)
{
    for (const QByteArray &word : Dangerous) {
        if (text.toLower().contains(word.toLower()))
            return word;
    }
    return {};
}

// The bytes, and what a reader sees; without the base64 of what cannot be shown, which is harmless.
QByteArray shownIn(QLatin1StringView format, const QByteArray &file)
{
    static const QRegularExpression base64(QStringLiteral("\"base64\":\"[^\"]*\""));
    const QByteArray bare = QString::fromUtf8(file).remove(base64).toUtf8();
    return file + '\n' + naiveReaderView(format, bare);
}

// In a page each "<" is one of ours, and none of these tags is.
QByteArray liveIn(QLatin1StringView format, const QByteArray &file)
{
    const QByteArrayList tags = format == QLatin1StringView("html")
        ? QByteArrayList{"<script", "<img", "<a ", "<iframe"}
        : QByteArrayList();
    for (const QByteArray &tag : tags) {
        if (file.contains(tag))
            return tag;
    }
    return {};
}

Redaction redactionBy(const char *policy, const Session &session)
{
    const auto nothingKnown = [](const QString &) { return QString(); };
    return Redactor(*sharePolicyNamed(QString::fromLatin1(policy)), nothingKnown).redact(session);
}

Session redactedBy(const char *policy, const Session &session)
{
    return redactionBy(policy, session).content.sessions().front().session();
}

} // namespace

class TestHostileSessions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void areRefusedInOneLine_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("id");
        for (const HostileFile &file : hostileFilesToRefuse())
            QTest::newRow(file.name) << file.json << QString::fromLatin1(file.error);
    }

    void areRefusedInOneLine()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, id);
        const auto result = fromJson(json);
        QVERIFY(std::holds_alternative<FileError>(result));
        const auto &error = std::get<FileError>(result);
        QCOMPARE(error.id, id);
        QVERIFY(!error.detail.contains(QLatin1Char('\n')));
        QVERIFY2(dangerIn(error.detail.toUtf8()).isEmpty(), qPrintable(error.detail));
    }

    void areSharedWithoutDanger_data()
    {
        QTest::addColumn<QByteArray>("json");
        for (const HostileFile &file : hostileFilesToShare())
            QTest::newRow(file.name) << file.json;
    }

    void areSharedWithoutDanger()
    {
        QFETCH(QByteArray, json);
        const auto result = fromJson(json);
        if (const auto *error = std::get_if<FileError>(&result)) {
            QVERIFY2(!error->detail.contains(QLatin1Char('\n')), qPrintable(error->detail));
            QVERIFY2(dangerIn(error->detail.toUtf8()).isEmpty(), qPrintable(error->detail));
            return;
        }
        const auto &session = std::get<Session>(std::get<OpenedFile>(result).content);
        for (const char *policy : {"public", "vendor"}) {
            const Redaction redaction = redactionBy(policy, session);
            for (const QLatin1StringView format : AllFormats) {
                const QByteArray file = writtenFile(format, redaction).bytes;
                const QByteArray about = policy + QByteArray(" as ") + format.data() + ": ";
                const QByteArray danger = dangerIn(shownIn(format, file));
                QVERIFY2(danger.isEmpty(), about + '[' + danger + "] in " + file);
                QVERIFY2(liveIn(format, file).isEmpty(), about + liveIn(format, file));
            }
            const QByteArray again = writtenFile(AllFormats.back(), redaction).bytes;
            QVERIFY(std::holds_alternative<OpenedFile>(fromJson(again)));
        }
    }

    // Each place for a reference is known to whoever writes the next version of the redactor.
    void loseEachReference()
    {
        const auto result = fromJson(hostileFileWithKeys());
        QVERIFY(std::holds_alternative<OpenedFile>(result));
        Session session = std::get<Session>(std::get<OpenedFile>(result).content);
        session.plan.caFile = session.plan.message.path = QStringLiteral("/etc/passwd");
        session.plan.credential = {QStringLiteral("env"), QStringLiteral("MAIL_PASSWORD")};
        for (const char *policy : {"public", "vendor"}) {
            const Plan plan = redactedBy(policy, session).plan;
            for (const QString &reference : {plan.caFile, plan.message.path, plan.credential.name,
                     plan.tls.certificatePath, plan.tls.keyPath, plan.tls.passPhrase.name,
                     plan.route.socketPath, plan.route.proxyCredential.name})
                QVERIFY2(
                    dangerIn(reference.toUtf8()).isEmpty(), policy + (": " + reference.toUtf8()));
        }
    }
};

QTEST_APPLESS_MAIN(TestHostileSessions)
#include "tst_hostile_sessions.moc"
