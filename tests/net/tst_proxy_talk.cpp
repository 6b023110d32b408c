// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// What is said to proxies, byte by byte, and what is made of their answers. No socket.

#include "net/ProxyTalk.h"

#include <QRegularExpression>
#include <QStringList>
#include <QTest>

using namespace smtpscope;

namespace {

ProxyAccess access(ProxyKind kind, const QString &user = {}, const QByteArray &password = {})
{
    ProxyAccess access;
    access.kind = kind;
    access.user = user;
    access.password = Secret(password);
    return access;
}

const ProxyTarget ByName{"mx.example", {}, 587};
const ProxyTarget ByAddress{"mx.example", QHostAddress(QStringLiteral("192.0.2.1")), 25};

// One action in a line: "heard 0500", "say 0501…", "ready", "proxy.refused: why".
QString lineOf(const ProxyAction &action)
{
    if (const auto *heard = std::get_if<ProxyHeard>(&action))
        return QStringLiteral("heard ") + QString::fromLatin1(heard->bytes.toHex());
    if (const auto *say = std::get_if<ProxySay>(&action))
        return QStringLiteral("say ") + QString::fromLatin1(say->command.wire.toHex());
    if (const auto *ready = std::get_if<ProxyReady>(&action))
        return QStringLiteral("ready ") + QString::fromLatin1(ready->rest);
    const auto &failed = std::get<ProxyFailed>(action);
    return failed.id + QStringLiteral(": ") + failed.detail;
}

QStringList linesOf(ProxyTalk &talk, const QByteArray &bytes, bool bytewise)
{
    QStringList lines;
    const qsizetype piece = bytewise ? 1 : bytes.size();
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        for (const ProxyAction &action : talk.feed(bytes.mid(at, piece)))
            lines += lineOf(action);
    }
    return lines;
}

QByteArray hex(const char *text)
{
    return QByteArray::fromHex(text);
}

QByteArray marked(const Command &command, Sort sort)
{
    QByteArrayList parts;
    for (const Span &span : command.spans) {
        if (span.sort == sort)
            parts += command.wire.mid(span.offset, span.length);
    }
    return parts.join('|');
}

} // namespace

class ProxyTalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void socksGoesStepByStep_data();
    void socksGoesStepByStep();
    void refusalCutShortIsUnderstood();
    void socksSaysWhatIsWanted();
    void httpAnswers_data();
    void httpAnswers();
    void httpSaysWhatIsWanted();
    void httpHeadWithoutEndIsCutOff();
};

void ProxyTalkTest::socksGoesStepByStep_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("answers");
    QTest::addColumn<QStringList>("story");
    const QString connect = QStringLiteral("say 05010001c00002010019"); // 192.0.2.1, port 25
    const QString signIn = QStringLiteral("say 0104616e6e6103736573"); // anna, ses
    const QString none;
    const QString anna = QStringLiteral("anna");
    const auto row = [](const char *name, const QString &user, const char *answers,
                         const QStringList &story) {
        QTest::newRow(name) << user << hex(answers) << story;
    };
    row("connected", none,
        "0500"
        "05000001000000000000",
        {QStringLiteral("heard 0500"), connect, QStringLiteral("heard 05000001000000000000"),
            QStringLiteral("ready ")});
    row("connected by IPv6", none,
        "0500"
        "05000004000000000000000000000000000000000000",
        {QStringLiteral("heard 0500"), connect,
            QStringLiteral("heard 05000004000000000000000000000000000000000000"),
            QStringLiteral("ready ")});
    row("connected by name", none,
        "0500"
        "050000030161"
        "0000",
        {QStringLiteral("heard 0500"), connect, QStringLiteral("heard 0500000301610000"),
            QStringLiteral("ready ")});
    row("signed in", anna,
        "0502"
        "0100"
        "05000001000000000000",
        {QStringLiteral("heard 0502"), signIn, QStringLiteral("heard 0100"), connect,
            QStringLiteral("heard 05000001000000000000"), QStringLiteral("ready ")});
    row("sign-in not needed", anna, "0500", {QStringLiteral("heard 0500"), connect});
    row("sign-in refused", anna,
        "0502"
        "0101",
        {QStringLiteral("heard 0502"), signIn, QStringLiteral("heard 0101"),
            QStringLiteral("proxy.auth-failed: it refused user and password (status 1)")});
    row("sign-in wanted", none, "05ff",
        {QStringLiteral("heard 05ff"),
            QStringLiteral("proxy.auth-failed: it wants a sign-in, and none was given")});
    row("another sign-in wanted", anna, "05ff",
        {QStringLiteral("heard 05ff"),
            QStringLiteral("proxy.auth-failed: it takes no sign-in by user and password")});
    row("method that was not offered", none, "0502",
        {QStringLiteral("heard 0502"),
            QStringLiteral("proxy.malformed: it chose sign-in method 2, which was not offered")});
    row("connection refused", none,
        "0500"
        "05050001000000000000",
        {QStringLiteral("heard 0500"), connect, QStringLiteral("heard 05050001000000000000"),
            QStringLiteral("proxy.refused: SOCKS5 reply 5 (connection refused)")});
    row("unknown reply", none,
        "0500"
        "05630001000000000000",
        {QStringLiteral("heard 0500"), connect, QStringLiteral("heard 05630001000000000000"),
            QStringLiteral("proxy.refused: SOCKS5 reply 99 (unassigned)")});
    row("silent so far", none,
        "0500"
        "050000",
        {QStringLiteral("heard 0500"), connect});
}

void ProxyTalkTest::socksGoesStepByStep()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, answers);
    for (const bool bytewise : {false, true}) {
        const auto talk = startProxyTalk(access(ProxyKind::Socks5, user, "ses"), ByAddress);
        QCOMPARE(talk->begin().wire, user.isEmpty() ? hex("050100") : hex("05020002"));
        QTEST(linesOf(*talk, answers, bytewise), "story");
    }
    const auto talk = startProxyTalk(access(ProxyKind::Socks5), ByAddress);
    QCOMPARE(lineOf(talk->feed("HTTP/1.1 400 Bad Request\r\n").back()),
        QStringLiteral("proxy.malformed: what came is no answer of SOCKS5"));
    QCOMPARE(talk->feed("more").size(), size_t(0));
}

void ProxyTalkTest::refusalCutShortIsUnderstood()
{
    const auto talk = startProxyTalk(access(ProxyKind::Socks5), ByAddress);
    const QString lost = QStringLiteral("lost");
    talk->feed(hex("0500"));
    QCOMPARE(talk->meaningOfEnd(lost), lost);
    talk->feed(hex("0502"));
    QCOMPARE(talk->meaningOfEnd(lost),
        QStringLiteral("SOCKS5 reply 2 (connection not allowed by ruleset)"));
}

void ProxyTalkTest::socksSaysWhatIsWanted()
{
    const auto named =
        startProxyTalk(access(ProxyKind::Socks5, QStringLiteral("anna"), "pass-word"), ByName);
    const auto signIn = std::get<ProxySay>(named->feed(hex("0502")).back()).command;
    QCOMPARE(signIn.wire,
        QByteArray("\x01\x04"
                   "anna"
                   "\x09"
                   "pass-word"));
    QCOMPARE(marked(signIn, Sort::Person), QByteArray("anna"));
    QCOMPARE(marked(signIn, Sort::Secret), QByteArray("pass-word"));
    QVERIFY(signIn.secrets == std::vector<QByteArray>{"pass-word"});
    const auto connect = std::get<ProxySay>(named->feed(hex("0100")).back()).command;
    QCOMPARE(connect.wire, hex("050100030a") + "mx.example" + hex("024b"));
    QCOMPARE(marked(connect, Sort::Host), QByteArray("mx.example"));

    const ProxyTarget six{"x", QHostAddress(QStringLiteral("2001:db8::1")), 465};
    const auto byAddress = startProxyTalk(access(ProxyKind::Socks5), six);
    const auto other = std::get<ProxySay>(byAddress->feed(hex("0500")).back()).command;
    QCOMPARE(other.wire,
        hex("05010004"
            "20010db8000000000000000000000001"
            "01d1"));
    QCOMPARE(marked(other, Sort::Address).size(), 16);
}

void ProxyTalkTest::httpAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("last");
    const auto row = [](const char *name, const char *answer, const char *last) {
        QTest::newRow(name) << QByteArray(answer) << QString::fromLatin1(last);
    };
    row("connected", "HTTP/1.1 200 Connection established\r\n\r\n", "ready ");
    row("connected, with fields", "HTTP/1.0 200 OK\r\nVia: x\r\nX: y\r\n\r\n", "ready ");
    row("bare line feeds", "HTTP/1.0 200 OK\n\n", "ready ");
    row("refused", "HTTP/1.1 403 Forbidden\r\n\r\n", "proxy.refused: HTTP/1.1 403 Forbidden");
    row("no way", "HTTP/1.1 502 Bad Gateway\r\n\r\n", "proxy.refused: HTTP/1.1 502 Bad Gateway");
    row("sign-in wanted",
        "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic\r\n\r\n",
        "proxy.auth-failed: HTTP/1.1 407 Proxy Authentication Required");
    row("no status", "HTTP/1.1 hello\r\n\r\n", "proxy.malformed: HTTP/1.1 hello");
    row("SMTP", "220 mail ESMTP\r\n", "proxy.malformed: what came is no answer of HTTP");
}

void ProxyTalkTest::httpAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, last);
    for (const bool bytewise : {false, true}) {
        const auto talk = startProxyTalk(access(ProxyKind::HttpConnect), ByName);
        const QStringList lines = linesOf(*talk, answer, bytewise);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.front().startsWith(QLatin1String("heard ")));
        QCOMPARE(lines.back(), last);
    }
    const auto talk = startProxyTalk(access(ProxyKind::HttpConnect), ByName);
    const auto actions = talk->feed("HTTP/1.1 200 OK\r\n\r\n220 mail\r\n");
    QCOMPARE(std::get<ProxyReady>(actions.back()).rest, QByteArray("220 mail\r\n"));
}

void ProxyTalkTest::httpSaysWhatIsWanted()
{
    const auto open = startProxyTalk(access(ProxyKind::HttpConnect), ByName);
    QCOMPARE(open->begin().wire,
        QByteArray("CONNECT mx.example:587 HTTP/1.1\r\nHost: mx.example:587\r\n\r\n"));
    const ProxyTarget six{"x", QHostAddress(QStringLiteral("2001:db8::1")), 465};
    const auto closed =
        startProxyTalk(access(ProxyKind::HttpConnect, QStringLiteral("anna"), "pass-word"), six);
    const Command command = closed->begin();
    QCOMPARE(command.wire,
        QByteArray("CONNECT [2001:db8::1]:465 HTTP/1.1\r\nHost: [2001:db8::1]:465\r\n"
                   "Proxy-Authorization: Basic YW5uYTpwYXNzLXdvcmQ=\r\n\r\n"));
    QCOMPARE(marked(command, Sort::Secret), QByteArray("YW5uYTpwYXNzLXdvcmQ="));
    QVERIFY(command.secrets == (std::vector<QByteArray>{"anna:pass-word", "pass-word"}));
}

void ProxyTalkTest::httpHeadWithoutEndIsCutOff()
{
    const auto talk = startProxyTalk(access(ProxyKind::HttpConnect), ByName);
    QCOMPARE(talk->feed("HTTP/1.1 200 OK\r\nX: ").size(), size_t(0));
    QVERIFY(!talk->rest().isEmpty());
    const auto actions = talk->feed(QByteArray(70'000, 'x'));
    QCOMPARE(std::get<ProxyFailed>(actions.back()).id, QStringLiteral("proxy.malformed"));
}

QTEST_GUILESS_MAIN(ProxyTalkTest)
#include "tst_proxy_talk.moc"
