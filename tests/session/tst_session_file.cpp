// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The file format: nothing is lost on the way there and back, and a broken or hostile file gives
// one error with its place.

#include "session/Check.h"
#include "session/RichSession.h"
#include "session/SessionFile.h"
#include "session/SessionJsonReader.h"
#include "session/SessionJsonWriter.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace smtpscope;

namespace {

std::optional<Session> sessionIn(const QByteArray &json)
{
    const auto opened = fromJson(json);
    if (!std::holds_alternative<OpenedFile>(opened))
        return std::nullopt;
    const auto *session = std::get_if<Session>(&std::get<OpenedFile>(opened).content);
    return session ? std::optional(*session) : std::nullopt;
}

QJsonValue withMember(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &item : value.toArray())
            list += withMember(item);
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != QLatin1String("capabilities")) // any name is a keyword there
            *member = withMember(*member);
    }
    object.insert(QStringLiteral("later"), 1);
    return object;
}

// Adds "later":1 to every object; the parts of a plan that are at their defaults get one, too.
QByteArray withMembers(const QByteArray &json)
{
    QJsonObject top = QJsonDocument::fromJson(json).object();
    QJsonObject plan = top.value(QLatin1String("plan")).toObject();
    for (const char *part : {"route", "tls", "delivery", "pace", "requests"}) {
        if (!plan.contains(QLatin1String(part)))
            plan.insert(QLatin1String(part), QJsonObject());
    }
    top.insert(QStringLiteral("plan"), plan);
    return QJsonDocument(withMember(top).toObject()).toJson(QJsonDocument::Compact);
}

FileError errorIn(const QByteArray &json)
{
    const auto opened = fromJson(json);
    return std::holds_alternative<FileError>(opened) ? std::get<FileError>(opened) : FileError{};
}

} // namespace

class SessionFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sessionComesBackWhole();
    void jsonComesBackToTheByte();
    void unknownMembersSurvive();
    void unknownMembersSurviveInEveryObject();
    void keywordsAreReadAsTheyAreWritten();
    void newerVersionOpensReadOnly();
    void checkComesBackWhole();
    void noControlCharacterIsInTheFile();
    void matchesTheSchema();
    void schemaRefusesWhatIsWrong();
    void faultIsNamedWithItsPlace_data();
    void faultIsNamedWithItsPlace();
    void everyTruncationIsOneError();
    void mutatedFilesNeverCrash();
    void savingReplacesAtOnce();
    void unwritablePlaceIsToldBeforehand();

private:
    int validate(const QByteArray &json);
};

void SessionFileTest::sessionComesBackWhole()
{
    const Session session = richSession();
    const std::optional<Session> back = sessionIn(toJson(session));
    QVERIFY(back);
    QVERIFY(*back == session);
}

void SessionFileTest::jsonComesBackToTheByte()
{
    const QByteArray json = toJson(richSession());
    QCOMPARE(toJson(*sessionIn(json)), json);
}

void SessionFileTest::unknownMembersSurvive()
{
    QByteArray json = toJson(richSession());
    json.replace("\"version\":1,", "\"version\":1,\"later\":{\"a\":[1,2]},");
    json.replace("\"n\":3,", "\"n\":3,\"mood\":\"good\",");
    json.replace("\"insecure\":false,", "\"insecure\":false,\"proxy\":\"none\",");
    const std::optional<Session> session = sessionIn(json);
    QVERIFY(session);
    const QByteArray again = toJson(*session);
    for (const char *member :
        {"\"later\":{\"a\":[1,2]}", "\"mood\":\"good\"", "\"proxy\":\"none\""})
        QVERIFY2(again.contains(member), member);
    QCOMPARE(toJson(*sessionIn(again)), again);
}

void SessionFileTest::unknownMembersSurviveInEveryObject()
{
    const std::optional<Session> session = sessionIn(withMembers(toJson(richSession())));
    QVERIFY(session);
    const QByteArray again = toJson(*session);
    const QJsonObject written = QJsonDocument::fromJson(again).object();
    QCOMPARE(QJsonDocument::fromJson(withMembers(again)).object(), written);
    QCOMPARE(toJson(*sessionIn(again)), again);
}

void SessionFileTest::keywordsAreReadAsTheyAreWritten()
{
    QByteArray json = toJson(richSession());
    json.replace("\"capabilities\":{", "\"capabilities\":{\"\\u0001SIZE\":\"1\",");
    const std::optional<Session> session = sessionIn(json);
    QVERIFY(session);
    QVERIFY(session->capabilities.contains(QStringLiteral("\\x01SIZE")));
    QCOMPARE(toJson(*sessionIn(toJson(*session))), toJson(*session));
}

void SessionFileTest::newerVersionOpensReadOnly()
{
    QByteArray json = toJson(richSession());
    json.replace("\"version\":1,", "\"version\":2,");
    json.replace("\"kind\":\"lost\"", "\"kind\":\"vanished\"");
    const auto opened = fromJson(json);
    QVERIFY(std::holds_alternative<OpenedFile>(opened));
    QVERIFY(std::get<OpenedFile>(opened).isReadOnly);
}

void SessionFileTest::checkComesBackWhole()
{
    Check check;
    check.sessions = {richSession(), richSession()};
    check.verdict = {Stage::Done, Outcome::Ok, {}, {}, {}};
    const auto opened = fromJson(toJson(check));
    QVERIFY(std::holds_alternative<OpenedFile>(opened));
    const auto *back = std::get_if<Check>(&std::get<OpenedFile>(opened).content);
    QVERIFY(back);
    QVERIFY(*back == check);
    QCOMPARE(validate(toJson(check)), 0);
}

void SessionFileTest::noControlCharacterIsInTheFile()
{
    const QString text = QString::fromUtf8(toJson(richSession()));
    for (const QChar c : text)
        QVERIFY(c == QLatin1Char('\n') || c.isPrint());
}

int SessionFileTest::validate(const QByteArray &json)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("session.smtpscope")));
    if (!file.open(QFile::WriteOnly) || file.write(json) != json.size())
        return -1;
    file.close();
    QProcess python;
    python.start(QStringLiteral(SMTPSCOPE_PYTHON),
        {QStringLiteral(VALIDATE_SCRIPT), QStringLiteral(SESSION_SCHEMA), file.fileName()});
    python.waitForFinished(60'000);
    if (python.exitCode() != 0)
        qInfo("%s", (python.readAllStandardOutput() + python.readAllStandardError()).constData());
    return python.exitStatus() == QProcess::NormalExit ? python.exitCode() : -1;
}

void SessionFileTest::matchesTheSchema()
{
    QCOMPARE(validate(toJson(richSession())), 0);
}

void SessionFileTest::schemaRefusesWhatIsWrong()
{
    QByteArray json = toJson(richSession());
    json.replace("\"kind\":\"lost\"", "\"kind\":\"vanished\"");
    QCOMPARE(validate(json), 1);
}

void SessionFileTest::faultIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("detail");
    const QByteArray good = toJson(richSession());
    const auto row = [](const char *name, const QByteArray &json, const char *id,
                         const char *detail) {
        QTest::newRow(name) << json << QString::fromLatin1(id) << QString::fromLatin1(detail);
    };
    const auto changed = [&](const char *from, const char *to) {
        return QByteArray(good).replace(from, to);
    };
    const auto startedAt = [&](const QByteArray &time) {
        const QByteArray key = "\"started\":\"";
        const qsizetype at = good.indexOf(key) + key.size();
        return QByteArray(good).replace(at, good.indexOf('"', at) - at, time);
    };
    row("empty", "", "file.not-json", "");
    row("not-json", "hello", "file.not-json", "");
    row("array", "[]", "file.wrong-format", "no SMTPscope");
    row("other-format", "{\"format\":\"other\"}", "file.wrong-format", "no SMTPscope");
    row("too-deep", QByteArray(40, '['), "file.too-deep", "32 levels");
    row("brackets-in-text-are-no-depth", '"' + QByteArray(40, '[') + '"', "file.not-json", "");
    row("missing-plan", changed("\"plan\":", "\"plaen\":"), "file.wrong-content",
        "plan: an object");
    row("wrong-type", changed("\"t_ns\":2469134", "\"t_ns\":\"soon\""), "file.wrong-content",
        "events[1].t_ns");
    row("negative-time", changed("\"t_ns\":2469134", "\"t_ns\":-1"), "file.wrong-content",
        "events[1].t_ns");
    row("huge-time", changed("\"t_ns\":2469134", "\"t_ns\":1e300"), "file.wrong-content",
        "events[1].t_ns");
    row("unknown-word", changed("\"kind\":\"lost\"", "\"kind\":\"vanished\""), "file.wrong-content",
        "vanished");
    row("bad-base64", changed("\"base64\":\"AAH//g==\"", "\"base64\":\"A?H\""),
        "file.wrong-content", "base64");
    row("mark-outside", changed("[[11,8,\"secret\"]]", "[[11,800,\"secret\"]]"),
        "file.wrong-content", "private");
    row("mark-overflow", changed("[[11,8,\"secret\"]]", "[[11,9223372036854775807,\"secret\"]]"),
        "file.wrong-content", "private");
    row("evidence-nowhere", changed("\"evidence\":[5]", "\"evidence\":[500]"), "file.wrong-content",
        "evidence");
    row("finding-nowhere", changed("\"finding\":0", "\"finding\":7"), "file.wrong-content",
        "finding");
    row("gap-in-numbers", changed("\"n\":3,", "\"n\":4,"), "file.wrong-content", "events[2].n");
    row("bytes-told-twice",
        changed("\"base64\":\"AAH//g==\"", "\"base64\":\"YQ==\",\"text\":\"b\""),
        "file.wrong-content", "base64");
    row("after-the-last-year", startedAt("9999-12-31T23:30:00-02:00"), "file.wrong-content",
        "started");
    row("before-the-first-year", startedAt("0001-01-01T00:00:00+02:00"), "file.wrong-content",
        "started");
    row("control-in-a-word", changed("\"kind\":\"lost\"", "\"kind\":\"\\u001b[31m\""),
        "file.wrong-content", "\\x1b");
}

void SessionFileTest::faultIsNamedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, detail);
    const FileError error = errorIn(json);
    QTEST(error.id, "id");
    QVERIFY2(error.detail.contains(detail), qPrintable(error.detail));
}

void SessionFileTest::everyTruncationIsOneError()
{
    const QByteArray json = toJson(richSession()).trimmed();
    for (qsizetype length = 0; length < json.size(); ++length) {
        const FileError error = errorIn(json.left(length));
        QCOMPARE(error.id, QStringLiteral("file.not-json"));
        QVERIFY(error.line >= 1 && error.column >= 1);
    }
}

void SessionFileTest::mutatedFilesNeverCrash()
{
    const QByteArray good = toJson(richSession());
    QRandomGenerator random(20'261'124);
    int understood = 0;
    for (int i = 0; i < 3'000; ++i) {
        QByteArray json = good;
        for (int change = 0; change < 3; ++change)
            json[random.bounded(json.size())] = char(random.bounded(1, 256));
        const std::optional<Session> session = sessionIn(json);
        if (!session)
            continue;
        ++understood;
        QVERIFY(sessionIn(toJson(*session)));
    }
    QVERIFY(understood > 0);
}

void SessionFileTest::savingReplacesAtOnce()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.smtpscope"));
    QFile old(path);
    QVERIFY(old.open(QFile::WriteOnly));
    old.write("old");
    old.close();
    {
        auto dropped = SessionFileTarget::open(path);
        QVERIFY(std::holds_alternative<SessionFileTarget>(dropped));
    }
    QVERIFY(old.open(QFile::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
    old.close();
    auto target = SessionFileTarget::open(path);
    QVERIFY(!std::get<SessionFileTarget>(target).write("new"));
    QVERIFY(old.open(QFile::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("new"));
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFileInfo(path).permissions() & others));
}

void SessionFileTest::unwritablePlaceIsToldBeforehand()
{
    QTemporaryDir folder;
    for (const QString &path :
        {folder.path(), folder.filePath(QStringLiteral("no/such/folder/a"))}) {
        const auto target = SessionFileTarget::open(path);
        QVERIFY(std::holds_alternative<FileError>(target));
        QVERIFY(std::get<FileError>(target).detail.contains(path));
    }
}

QTEST_GUILESS_MAIN(SessionFileTest)
#include "tst_session_file.moc"
