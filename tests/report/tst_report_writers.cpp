// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What a server says stays text in every format, and the writers say what they should.

#include "report/HtmlStyle.h"
#include "report/ReportFixtures.h"
#include "session/SessionJsonReader.h"
#include "session/SessionJsonWriter.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class ReportWritersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void markdownHasHostileTextInCodeOnly_data() { hostileTextStaysText_data(); }
    void markdownHasHostileTextInCodeOnly();
    void htmlHasOnlyItsOwnTags_data() { hostileTextStaysText_data(); }
    void htmlHasOnlyItsOwnTags();
    void htmlPolicyAllowsItsStyleOnly();
    void textReadsLikeATranscript();
    void secretIsToldByItsLength();
    void longMessageIsFoldedInHtml();
    void jsonOpensAgain();
    void checkListsItsHosts();
    void whatIsShownIsWhatIsRead();
};

void ReportWritersTest::hostileTextStaysText_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QByteArray &words, const char *shown) {
        QTest::newRow(name) << words << QString::fromUtf8(shown);
    };
    row("tag", "<script>alert(1)</script>", "<script>alert(1)</script>");
    row("attribute", "\"><img src=x onerror='a()'>", "\"><img src=x onerror='a()'>");
    row("entity", "&lt;b&gt;", "&lt;b&gt;");
    row("link", "[here](javascript:alert(1))", "[here](javascript:alert(1))");
    row("bare link", "https://evil.example/x", "https://evil.example/x");
    row("fence", "``` x ````` y `", "``` x ````` y `");
    row("pipes", "a|b||c", "a|b||c");
    row("mention", "@team #12 !3", "@team #12 !3");
    row("escape", "\x1b[31m red", "\\x1b[31m red");
    row("reversed",
        "a\xe2\x80\xae"
        "b",
        "a\\u{202e}b");
    row("nul", QByteArray("a\0b", 3), "a\\x00b");
    row("not utf-8", "a\xff", "a\\xff");
}

void ReportWritersTest::hostileTextStaysText()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, shown);
    for (const ReportFormat format :
        {ReportFormat::Text, ReportFormat::Markdown, ReportFormat::Html}) {
        const KeepingSink sink = reportOn(format, refusedWith(words));
        for (const QChar c : QString::fromUtf8(sink.bytes)) {
            const bool isSteering =
                c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
            QVERIFY2(!isSteering || c == QLatin1Char('\n'), idOf(format).data());
        }
        QVERIFY2(sink.shown.contains(shown), idOf(format).data());
        QVERIFY2(sink.shownRecorded.contains(shown), idOf(format).data());
    }
}

// Takes fences and code spans out by the rules of CommonMark.
static QString withoutCode(const QString &markdown)
{
    QString rest;
    QString fence;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        static const QRegularExpression opening(QStringLiteral("\\A {0,3}(`{3,})[^`]*\\z"));
        const auto match = opening.match(line);
        const bool closes =
            !fence.isEmpty() && match.hasMatch() && match.capturedLength(1) >= fence.size();
        if (fence.isEmpty() && match.hasMatch())
            fence = match.captured(1);
        else if (closes)
            fence.clear();
        else if (fence.isEmpty())
            rest += line + QLatin1Char('\n');
    }
    static const QRegularExpression span(QStringLiteral("(?<![`\\\\])(`+)(?!`).*?(?<!`)\\1(?!`)"));
    return rest.remove(span);
}

void ReportWritersTest::markdownHasHostileTextInCodeOnly()
{
    QFETCH(QByteArray, words);
    QFETCH(QString, shown);
    const QString markdown =
        QString::fromUtf8(reportOn(ReportFormat::Markdown, refusedWith(words)).bytes);
    const QString rest = withoutCode(markdown);
    QVERIFY(rest.contains(QLatin1String("What was not tested"))); // no fence swallowed the end
    for (const char *mark :
        {"alert", "onerror", "javascript", "evil", "@team", "#12", "202e", "\\xff", "\\x00"})
        QVERIFY2(!rest.contains(QLatin1String(mark)), mark);
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        if (!line.startsWith(QLatin1String("| `bob")))
            continue;
        static const QRegularExpression pipe(QStringLiteral("(?<!\\\\)\\|"));
        QCOMPARE(line.count(pipe), 4); // three cells
    }
}

void ReportWritersTest::htmlHasOnlyItsOwnTags()
{
    QFETCH(QByteArray, words);
    const QByteArray html = reportOn(ReportFormat::Html, refusedWith(words)).bytes;
    static const QRegularExpression tag(QStringLiteral("<(/?[a-zA-Z!][a-zA-Z0-9]*)([^>]*)>"));
    static const QSet<QString> known{QStringLiteral("!DOCTYPE"), QStringLiteral("html"),
        QStringLiteral("head"), QStringLiteral("meta"), QStringLiteral("title"),
        QStringLiteral("style"), QStringLiteral("body"), QStringLiteral("main"),
        QStringLiteral("section"), QStringLiteral("div"), QStringLiteral("h1"),
        QStringLiteral("h2"), QStringLiteral("h3"), QStringLiteral("p"), QStringLiteral("dl"),
        QStringLiteral("dt"), QStringLiteral("dd"), QStringLiteral("ol"), QStringLiteral("ul"),
        QStringLiteral("li"), QStringLiteral("b"), QStringLiteral("span"), QStringLiteral("pre"),
        QStringLiteral("table"), QStringLiteral("thead"), QStringLiteral("tbody"),
        QStringLiteral("tr"), QStringLiteral("th"), QStringLiteral("td"), QStringLiteral("svg"),
        QStringLiteral("path"), QStringLiteral("circle"), QStringLiteral("rect")};
    auto tags = tag.globalMatch(QString::fromUtf8(html));
    while (tags.hasNext()) {
        const auto match = tags.next();
        QString name = match.captured(1);
        name.remove(QLatin1Char('/'));
        QVERIFY2(known.contains(name), qPrintable(match.captured()));
        static const QRegularExpression live(QStringLiteral("\\b(?:href|src|on[a-z]+|style|id)="));
        QVERIFY2(!match.captured(2).contains(live), qPrintable(match.captured()));
    }
}

void ReportWritersTest::htmlPolicyAllowsItsStyleOnly()
{
    const QByteArray html = reportOn(ReportFormat::Html, refusedWith("no")).bytes;
    const qsizetype start = html.indexOf("<style>") + 7;
    const QByteArray style = html.mid(start, html.indexOf("</style>") - start);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QVERIFY(html.contains("default-src 'none'; style-src 'sha256-" + hash + "'"));
    QVERIFY(html.indexOf("charset") < html.indexOf("Content-Security-Policy"));
    QVERIFY(!style.contains("url(") && !style.contains("@import"));
}

void ReportWritersTest::textReadsLikeATranscript()
{
    SessionScript script;
    script.add(EventKind::Resolve, Stage::Dns, Direction::None, "mail.example.org: 192.0.2.7");
    script.add(EventKind::Connect, Stage::Connect, Direction::None, "192.0.2.7:587");
    script.received(Stage::Banner, "220 mail.example.org ESMTP\r\n", 220, 40);
    script.sent(Stage::Ehlo, "EHLO pc.example\r\n");
    script.received(Stage::Ehlo, "250-mail.example.org\r\n250 SIZE 100\r\n", 250, 12'500);
    script.add(EventKind::Fragment, Stage::Mail, Direction::In, "45");
    script.add(EventKind::Timeout, Stage::Mail, Direction::None, {});
    script.session.verdict = {Stage::Mail, Outcome::Timeout, {}, {}, {}};
    const QByteArray text = reportOn(ReportFormat::Text, script.session).bytes;
    const QByteArray expected =
        "=== transcript 1 protocol=smtp stage=mail outcome=timeout ===\n"
        "   0.001 s    1.0 ms  dns         [resolve] look-up of mail.example.org: 192.0.2.7\n"
        "   0.002 s    1.0 ms  connect     [connect] connected to 192.0.2.7:587\n"
        "   0.042 s   40.0 ms  banner      S: 220 mail.example.org ESMTP\n"
        "   0.043 s            ehlo        C: EHLO pc.example\n"
        "  12.543 s   12.50 s  ehlo        S: 250-mail.example.org\n"
        "                                  S: 250 SIZE 100\n"
        "  12.544 s    1.0 ms  mail        [fragment] an unfinished answer:\n"
        "                                  S~ 45\n"
        "  12.545 s    1.0 ms  mail        [timeout] no answer in time\n"
        "=== end of transcript ===\n";
    QVERIFY2(text.contains(expected), text.mid(text.indexOf("=== transcript")).constData());
}

void ReportWritersTest::secretIsToldByItsLength()
{
    SessionScript script;
    script.sent(Stage::Auth, "AUTH PLAIN ********************\r\n", {{11, 20, Sort::Secret}});
    const QByteArray text = reportOn(ReportFormat::Text, script.session).bytes;
    QVERIFY(text.contains("C: AUTH PLAIN ********************\n"));
    const QByteArray markdown = reportOn(ReportFormat::Markdown, script.session).bytes;
    QVERIFY(markdown.contains("C: AUTH PLAIN [secret, 20 characters]\n"));
    const QByteArray html = reportOn(ReportFormat::Html, script.session).bytes;
    QVERIFY(html.contains("AUTH PLAIN <span class=\"secret\">[secret, 20 characters]</span>"));
}

void ReportWritersTest::longMessageIsFoldedInHtml()
{
    SessionScript script;
    for (int i = 0; i < 5'002; ++i)
        script.add(EventKind::Note, Stage::Rcpt, Direction::None, "line" + QByteArray::number(i));
    const KeepingSink html = reportOn(ReportFormat::Html, script.session);
    QCOMPARE(html.bytes.count("<tr class=\"happening first"), 5'000);
    QVERIFY(html.shown.contains(QLatin1String("Lines left out here: 2.")));
    QVERIFY(html.bytes.contains("line3999<") || html.bytes.contains("line3999)"));
    QVERIFY(!html.bytes.contains("line4000") && !html.bytes.contains("line4001"));
    QVERIFY(html.bytes.contains("line4002") && html.bytes.contains("line5001"));
    QVERIFY(reportOn(ReportFormat::Text, script.session).bytes.contains("line4000"));
    QVERIFY(reportOn(ReportFormat::Markdown, script.session).bytes.contains("line4000"));
}

void ReportWritersTest::jsonOpensAgain()
{
    const RedactedCheck check = unmasked(refusedWith("<script> \x1b \" \\ https://evil.example"));
    KeepingSink sink;
    writeReport(ReportFormat::Json, check, sink);
    const auto file = fromJson(sink.bytes);
    QVERIFY(std::holds_alternative<OpenedFile>(file));
    const Session read = std::get<Session>(std::get<OpenedFile>(file).content);
    QCOMPARE(read.verdict, check.sessions().front().session().verdict);
    QCOMPARE(sink.bytes, toJson(check.sessions().front().session()));
    QVERIFY(sink.shownRecorded.contains(QLatin1String("bob@example.net\n")));
    QVERIFY(!sink.shown.contains(QLatin1String("smtpscope-session")));
}

void ReportWritersTest::checkListsItsHosts()
{
    Check check;
    check.sessions = {refusedWith("first"), refusedWith("second")};
    check.sessions[1].endpoint.host = QStringLiteral("mx2.example.org");
    check.verdict = check.sessions[1].verdict;
    const RedactedCheck content =
        Redactor(*sharePolicyNamed(u"none"), [](const QString &) { return QString(); })
            .redact(check)
            .content;
    for (const ReportFormat format : WrittenFormats) {
        KeepingSink sink;
        writeReport(format, content, sink);
        QVERIFY(sink.shown.contains(QLatin1String("mx2.example.org")));
        QVERIFY(sink.shown.contains(QLatin1String("first"))
            && sink.shown.contains(QLatin1String("second")));
    }
    KeepingSink json;
    writeReport(ReportFormat::Json, content, json);
    const auto file = fromJson(json.bytes);
    QVERIFY(std::holds_alternative<OpenedFile>(file));
    QCOMPARE(std::get<Check>(std::get<OpenedFile>(file).content).verdict, check.verdict);
}

void ReportWritersTest::whatIsShownIsWhatIsRead()
{
    const KeepingSink html = reportOn(ReportFormat::Html, refusedWith("a < b & \"c\""));
    QString text = QString::fromUtf8(html.bytes);
    text.remove(QRegularExpression(
        QStringLiteral("<style>.*</style>"), QRegularExpression::DotMatchesEverythingOption));
    text.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"));
    text.replace(QLatin1String("&quot;"), QLatin1String("\""))
        .replace(QLatin1String("&#39;"), QLatin1String("'"));
    text.replace(QLatin1String("&amp;"), QLatin1String("&"));
    const auto squeezed = [](QString t) {
        return t.remove(QRegularExpression(QStringLiteral("\\s+")));
    };
    QCOMPARE(squeezed(html.shown), squeezed(text));
}

QTEST_GUILESS_MAIN(ReportWritersTest)
#include "tst_report_writers.moc"
