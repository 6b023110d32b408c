// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// Knowledge files: what is wrong is said with file, line and reason; a site's own file goes before
// ours; and the files that come with the program are whole.

#include "knowledge/KnowledgeFixtures.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace smtpscope;

class KnowledgeLoaderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void faults_data();
    void faults();
    void placeOfAFaultIsItsEntry();
    void jsonFaultHasItsLine();
    void tooBigFileIsRefused();
    void sitesRepliesGoFirst();
    void sitesRowsTakeTheirPlace();
    void brokenSiteFileIsRefused();
    void copiesShareWhatWasRead();
    void serversAreRecognised();
};

namespace {

QString faultOf(const std::variant<Knowledge, FileError> &result)
{
    const auto *error = std::get_if<FileError>(&result);
    return error ? error->detail : QStringLiteral("no fault");
}

ReplyQuestion about(const char *text, int code = 550)
{
    ReplyQuestion question;
    question.code = code;
    question.text = QString::fromUtf8(text);
    return question;
}

} // namespace

void KnowledgeLoaderTest::faults_data()
{
    QTest::addColumn<QByteArray>("lists");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *lists, const char *reason) {
        QTest::newRow(name) << QByteArray(lists) << QString::fromUtf8(reason);
    };
    row("unknown list", R"json("wurds": [])json", "the list \"wurds\" is not known");
    row("list of the wrong kind", R"json("words": {})json", "words: is no list");
    row("unknown key", R"json("words": [{"text": ["abc"], "cause": "unclear", "tittle": "x"}])json",
        "words[0]: the key \"tittle\" is not known");
    row("entry of the wrong kind", R"json("words": ["abc"])json",
        "words[0]: cause: a text is missing");
    row("wrong type", R"json("words": [{"text": "abc", "cause": "unclear"}])json",
        "words[0]: text: is no list");
    row("text that is a number", R"json("words": [{"text": ["abc"], "cause": 5}])json",
        "words[0]: cause: is no text");
    row("unknown cause", R"json("words": [{"text": ["abc"], "cause": "greylist"}])json",
        "words[0]: cause: \"greylist\" is not known");
    row("missing cause", R"json("words": [{"text": ["abc"]}])json",
        "words[0]: cause: a text is missing");
    row("unknown side",
        R"json("words": [{"text": ["abc"], "cause": "unclear", "side": "sender"}])json",
        "words[0]: side: \"sender\" is not known");
    row("unknown retry",
        R"json("words": [{"text": ["abc"], "cause": "unclear", "retry": "yes"}])json",
        "words[0]: retry: \"yes\" is not known");
    row("unknown command",
        R"json("words": [{"text": ["abc"], "cause": "unclear", "commands": ["RCTP"]}])json",
        "words[0]: commands: \"RCTP\" is not known");
    row("bad code", R"json("words": [{"text": ["abc"], "cause": "unclear", "codes": ["5x"]}])json",
        "words[0]: codes: holds something that is neither 550 nor \"5xx\"");
    row("bad enhanced code",
        R"json("words": [{"text": ["abc"], "cause": "unclear", "enhanced": ["5.1"]}])json",
        "words[0]: enhanced: \"5.1\" is not known");
    row("bad pattern", R"json("words": [{"text": ["abc("], "cause": "unclear"}])json",
        "words[0]: text: \"abc(\" is no pattern: a group \"(\" has no end");
    row("no pattern", R"json("words": [{"text": [], "cause": "unclear"}])json",
        "words[0]: text: a pattern is missing");
    row("doubled pattern",
        R"json("words": [{"text": ["abc"], "cause": "unclear"}, {"text": ["abc"], "cause": "unclear"}])json",
        "words[1]: text: \"abc\" stands here twice");
    row("provider in words",
        R"json("words": [{"provider": "X", "text": ["abc"], "cause": "unclear"}])json",
        "words[0]: the key \"provider\" is not known");
    row("doubled cause",
        R"json("causes": [{"id": "a", "title": "x", "meaning": "x", "side": "none", "retry": "no", "user": "x"},
                      {"id": "a", "title": "x", "meaning": "x", "side": "none", "retry": "no", "user": "x"}])json",
        "causes[1]: id: \"a\" stands here twice");
    row("cause without its side",
        R"json("causes": [{"id": "a", "title": "x", "meaning": "x", "retry": "no", "user": "x"}])json",
        "causes[0]: side: is missing");
    row("basic code that is none",
        R"json("basic_codes": [{"code": 50, "kind": "standard", "title": "x", "meaning": "x"}])json",
        "basic_codes[0]: code: a whole number from 100 to 99999 is missing");
    row("unknown kind",
        R"json("basic_codes": [{"code": 550, "kind": "usual", "title": "x", "meaning": "x"}])json",
        "basic_codes[0]: kind: \"usual\" is not known");
    row("doubled basic code",
        R"json("basic_codes": [{"code": 550, "kind": "standard", "title": "x", "meaning": "x"},
                           {"code": 550, "kind": "standard", "title": "x", "meaning": "x"}])json",
        "basic_codes[1]: code: \"550\" stands here twice");
    row("cause of an unknown command",
        R"json("basic_codes": [{"code": 550, "kind": "standard", "title": "x", "meaning": "x",
                            "causes": {"RCTP": ""}}])json",
        "basic_codes[0]: causes: \"RCTP\" is not known");
    row("enhanced code that is none",
        R"json("enhanced_codes": [{"code": "7.1.1", "title": "x", "meaning": "x"}])json",
        "enhanced_codes[0]: code: \"7.1.1\" is not known");
    row("code without its meaning",
        R"json("enhanced_codes": [{"code": "X.1.1", "title": "x"}])json",
        "enhanced_codes[0]: meaning: a text is missing");
    row("unknown kind of a reply",
        R"json("commands": [{"command": "RCPT", "replies": [{"code": 250, "kind": "good"}]}])json",
        "commands[0]: replies: kind: \"good\" is not known");
    row("flag of the wrong kind",
        R"json("mechanisms": [{"name": "A", "title": "x", "meaning": "x", "needs_tls": "yes"}])json",
        "mechanisms[0]: needs_tls: is neither true nor false");
    row("server without patterns", R"json("servers": [{"product": "Postfix"}])json",
        "servers[0]: banner: a pattern is missing");
    row("control characters are written out",
        "\"words\": [{\"text\": [\"abc\"], \"cause\": \"\\u001b[31m\"}]",
        "words[0]: cause: \"\\x1b[31m\" is not known");
}

void KnowledgeLoaderTest::faults()
{
    QFETCH(const QByteArray, lists);
    QFETCH(const QString, reason);
    QCOMPARE(faultOf(knowledgeOf(lists)), QStringLiteral("test.json: ") + reason);
}

void KnowledgeLoaderTest::placeOfAFaultIsItsEntry()
{
    const auto result = knowledgeOf("\"keywords\": [{\"name\": \"{\\\"words\", \"title\": \"[\", "
                                    "\"meaning\": \"x\"}],\n\"words\": [\n"
                                    "{\"text\": [\"one ] two\"], \"cause\": \"unclear\"},\n"
                                    "  {\"text\": [\"abc\"],\n\"cause\": \"gone\"}]");
    QCOMPARE(std::get<FileError>(result).line, 5);
    QCOMPARE(std::get<FileError>(result).column, 3);
    QCOMPARE(std::get<FileError>(result).id, QStringLiteral("knowledge.invalid"));
}

void KnowledgeLoaderTest::jsonFaultHasItsLine()
{
    const auto broken = Knowledge::fromFiles({{QStringLiteral("a.json"), "{\n\"format\": ,\n}"}});
    QCOMPARE(std::get<FileError>(broken).line, 2);
    const auto foreign = Knowledge::fromFiles({{QStringLiteral("a.json"), "{\"format\": \"x\"}"}});
    QVERIFY(faultOf(foreign).contains(QStringLiteral("format")));
    const auto newer = Knowledge::fromFiles(
        {{QStringLiteral("a.json"), "{\"format\": \"smtpscope-knowledge\", \"version\": 2}"}});
    QVERIFY(faultOf(newer).contains(QStringLiteral("version")));
}

void KnowledgeLoaderTest::tooBigFileIsRefused()
{
    const QByteArray big = knowledgeFile({}) + QByteArray(5 * 1024 * 1024, ' ');
    const auto result = Knowledge::fromFiles({{QStringLiteral("a.json"), big}});
    QCOMPARE(faultOf(result), QStringLiteral("a.json: is bigger than 4 MiB"));
}

void KnowledgeLoaderTest::sitesRepliesGoFirst()
{
    const auto base = std::get<Knowledge>(knowledgeOf(
        R"json("replies": [{"provider": "", "text": ["too busy"], "cause": "greylisted"}])json"));
    const auto site = base.with(QStringLiteral("site.json"), knowledgeFile(R"json("replies": [
        {"provider": "Ours", "text": ["too busy"], "codes": [550], "cause": "mailbox-full"},
        {"provider": "Ours", "text": ["too busy"], "cause": "server-fault"}])json"));
    const auto &both = std::get<Knowledge>(site);
    QCOMPARE(base.explain(about("too busy")).cause, QStringLiteral("greylisted"));
    QCOMPARE(both.explain(about("too busy")).cause, QStringLiteral("mailbox-full"));
    QCOMPARE(both.explain(about("too busy")).provider, QStringLiteral("Ours"));
    QCOMPARE(both.explain(about("too busy", 450)).cause, QStringLiteral("server-fault"));
}

void KnowledgeLoaderTest::sitesRowsTakeTheirPlace()
{
    const auto base = std::get<Knowledge>(knowledgeOf(
        R"json("basic_codes": [{"code": 550, "kind": "standard", "title": "Old", "meaning": "Old"}])json"));
    const auto site = base.with(QStringLiteral("site.json"), knowledgeFile(R"json(
        "causes": [{"id": "unclear", "title": "Ask Paula", "meaning": "m", "side": "sender-server",
                    "retry": "no", "user": "u"}],
        "basic_codes": [{"code": 550, "kind": "vendor", "title": "New", "meaning": "New"}])json"));
    const auto &both = std::get<Knowledge>(site);
    QCOMPARE(both.basicCodes().size(), size_t(1));
    QCOMPARE(both.basicCodes().front().kind, CodeKind::Vendor);
    QCOMPARE(both.explainCause(QStringLiteral("unclear")).title, QStringLiteral("Ask Paula"));
    QCOMPARE(both.causes().size(), base.causes().size());
    QCOMPARE(base.explain(about("?")).title, QStringLiteral("Old"));
}

void KnowledgeLoaderTest::brokenSiteFileIsRefused()
{
    const auto base = std::get<Knowledge>(knowledgeOf(R"json("words": [])json"));
    QVERIFY(std::holds_alternative<FileError>(base.with(QStringLiteral("site.json"), "{")));
}

void KnowledgeLoaderTest::copiesShareWhatWasRead()
{
    const Knowledge first = Knowledge::builtIn();
    const Knowledge second = first;
    QCOMPARE(&first.causes(), &second.causes());
}

void KnowledgeLoaderTest::serversAreRecognised()
{
    const auto known = std::get<Knowledge>(knowledgeOf(R"json("servers": [
        {"product": "Mailer", "banner": ["esmtp mailer"], "ehlo": ["xmailer"], "note": "Old one"},
        {"product": "Filter", "ehlo": ["xfilter"], "replies": ["\\(filter #\\)"]}])json"));
    QCOMPARE(known.serversBehind(QStringLiteral("mx ESMTP Mailer 1")),
        (std::vector<ServerGuess>{{QStringLiteral("Mailer"), QStringLiteral("Old one")}}));
    const auto both = known.serversBehind(QStringLiteral("mx ESMTP Mailer"),
        {QStringLiteral("SIZE"), QStringLiteral("XMAILER"), QStringLiteral("XFILTER")});
    QCOMPARE(both.size(), size_t(2));
    QCOMPARE(both[1].product, QStringLiteral("Filter"));
    QVERIFY(known.serversBehind(QStringLiteral("xmailer")).empty()); // not in a greeting
    QCOMPARE(known.serversBehind({}, {}, QStringLiteral("no (filter 7)")).size(), size_t(1));
}

QTEST_APPLESS_MAIN(KnowledgeLoaderTest)
#include "tst_knowledge_loader.moc"
