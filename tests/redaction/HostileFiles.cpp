// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "redaction/HostileFiles.h"

namespace smtpscope {

namespace {

const QByteArray Harmless = R"({"format":"smtpscope-session","version":1,
"application":{"name":"SMTPscope","version":"0.1.0","os":"OS"},"started":"2026-11-26T01:40:39.729Z",
"plan":{"host":"mx1.gudumuqu.de","port":587,"security":"tls","family":"any","server_name":"",
"ca_file":"","insecure":false,"helo":"","auth":"PLAIN","user":"karitolu","credential":{"source":"",
"name":""},"allow_plaintext_auth":false,"from":"karitolu@pitipuri.de","to":["buqiti@tiqamutu.de"],
"message":{"path":"","size":0},"stop_after":"quit","limits":{"deadline_ms":30000,
"reply_line_bytes":65536,"reply_lines":1000,"reply_bytes":262144,"sasl_rounds":5}},
"endpoint":{"host":"mx1.gudumuqu.de","address":"194.25.0.60","port":587,"security":"tls",
"tls":{"protocol":"","cipher":"","verified":false,"errors":[],"chain":[]}},
"capabilities":{"SIZE":"1000"},"events":[
{"n":1,"t_ns":5,"kind":"received","stage":"banner","direction":"in","text":"550 5.7.1 no\r\n",
"reply":{"code":550,"enhanced":"5.7.1","lines":["5.7.1 no"]}}],"findings":[{"id":"banner.permanent",
"cause":"","severity":"error","stage":"banner","side":"sender-server","retry":"no","evidence":[1]}],
"recipients":[{"address":"buqiti@tiqamutu.de"}],"verdict":{"stage":"banner","outcome":"permanent",
"reply":{"code":550,"enhanced":"5.7.1","text":"5.7.1 no"},"finding":0}})";

QByteArray edited(const QByteArray &member, const QByteArray &other)
{
    QByteArray json = Harmless;
    Q_ASSERT(json.contains(member));
    return json.replace(member, other);
}

QByteArray withMember(const QByteArray &member)
{
    return edited("{\"format\"", '{' + member + ",\"format\"");
}

QByteArray withPlan(const QByteArray &member)
{
    return edited("\"plan\":{", "\"plan\":{" + member + ',');
}

QByteArray withReply(const QByteArray &text)
{
    return Harmless.left(Harmless.indexOf("\"text\"")) + "\"text\":\"550 5.7.1 " + text
        + R"(\r\n","reply":{"code":550,"enhanced":"5.7.1","lines":["5.7.1 )" + text + "\"]}}]"
        + Harmless.mid(Harmless.indexOf(",\"findings\""));
}

QByteArray withManyRecipients(int count)
{
    QByteArray plan;
    QByteArray recipients;
    for (int i = 0; i < count; ++i) {
        const QByteArray address = "\"buqiti" + QByteArray::number(i) + "@tiqamutu.de\"";
        plan += (i > 0 ? "," : "") + address;
        recipients += (i > 0 ? ",{\"address\":" : "{\"address\":") + address + '}';
    }
    QByteArray json = edited("\"to\":[\"buqiti@tiqamutu.de\"]", "\"to\":[" + plan + ']');
    return json.replace("{\"address\":\"buqiti@tiqamutu.de\"}", recipients);
}

QByteArray marked(const QByteArray &mark)
{
    return edited(
        R"("text":"550 5.7.1 no\r\n",)", R"("text":"550 5.7.1 no\r\n","private":[)" + mark + "],");
}

} // namespace

std::vector<HostileFile> hostileFilesToRefuse()
{
    std::vector<HostileFile> files;
    const auto row = [&](const char *name, const QByteArray &json, const char *error) {
        files.push_back({name, json, error});
    };
    row("mark beyond the event", marked(R"([4,11,"person"])"), "file.wrong-content");
    row("mark begins beyond it", marked(R"([4000000000,1,"person"])"), "file.wrong-content");
    row("mark whose end wraps around", marked(R"([4,4294967295,"person"])"), "file.wrong-content");
    row("mark of 64 bits", marked(R"([9223372036854775807,9223372036854775807,"secret"])"),
        "file.wrong-content");
    row("mark before the event", marked(R"([-1,2,"person"])"), "file.wrong-content");
    row("marks that overlap", marked(R"([0,5,"person"],[4,2,"host"])"), "file.wrong-content");
    row("marks in the wrong order", marked(R"([6,2,"person"],[0,2,"host"])"), "file.wrong-content");
    row("mark of an unknown sort", marked(R"([0,2,"king"])"), "file.wrong-content");
    row("mark that is a text", marked(R"("0,2,person")"), "file.wrong-content");
    row("time beyond all bounds", edited("\"t_ns\":5", "\"t_ns\":1e300"), "file.wrong-content");
    row("negative time", edited("\"t_ns\":5", "\"t_ns\":-5"), "file.wrong-content");
    row("port beyond all bounds",
        edited("\"port\":587,\"security\":\"tls\",\"family\"",
            "\"port\":99999999999,\"security\":\"tls\",\"family\""),
        "file.wrong-content");
    row("evidence beyond the events", edited("\"evidence\":[1]", "\"evidence\":[2147483647]"),
        "file.wrong-content");
    row("evidence zero", edited("\"evidence\":[1]", "\"evidence\":[0]"), "file.wrong-content");
    row("verdict of a finding beyond", edited("\"finding\":0", "\"finding\":7"),
        "file.wrong-content");
    row("event out of order", edited("\"n\":1", "\"n\":3"), "file.wrong-content");
    row("depth 33", withMember("\"x\":" + QByteArray(32, '[') + QByteArray(32, ']')),
        "file.too-deep");
    row("depth without an end", QByteArray(100'000, '['), "file.too-deep");
    row("cut", Harmless.left(900), "file.not-json");
    row("no bytes", {}, "file.not-json");
    row("something else",
        "\x7f"
        "ELF\x02\x01\x01",
        "file.not-json");
    row("another format", R"({"format":"../../etc/passwd"})", "file.wrong-format");
    row("a stage with an escape",
        edited(
            "\"stage\":\"banner\",\"direction\"", "\"stage\":\"\\u001b[31m\\u202e\",\"direction\""),
        "file.wrong-content");
    row("no base64", edited(R"("text":"550 5.7.1 no\r\n")", R"("base64":"<script>")"),
        "file.wrong-content");
    return files;
}

std::vector<HostileFile> hostileFilesToShare()
{
    std::vector<HostileFile> files;
    const auto row = [&](const char *name, const QByteArray &json) {
        files.push_back({name, json, nullptr});
    };
    row("harmless", Harmless);
    row("CA file", edited("\"ca_file\":\"\"", "\"ca_file\":\"../../etc/passwd\""));
    row("message", edited("\"path\":\"\"", "\"path\":\"/etc/passwd\""));
    row("message on Windows", edited("\"path\":\"\"", R"("path":"..\\..\\id_rsa")"));
    row("message with an escape", edited("\"path\":\"\"", R"("path":"\u001b]0;x\u0007")"));
    row("credential",
        edited("\"credential\":{\"source\":\"\",\n\"name\":\"\"}",
            R"("credential":{"source":"env","name":"MAIL_PASSWORD"})"));
    row("credential file",
        edited("\"credential\":{\"source\":\"\",\n\"name\":\"\"}",
            R"("credential":{"source":"file","name":"/srv/keys/id_rsa"})"));
    row("attachments", edited("\"path\":\"\"", R"("path":"","attachments":["../id_rsa"])"));
    row("client key", withPlan(R"("tls":{"certificate":"/srv/keys/id_rsa","key":"../id_rsa",
            "pass_phrase":{"source":"env","name":"MAIL_PASSWORD"}})"));
    row("socket and proxy", withPlan(R"("route":{"socket_path":"/var/run/docker.sock",
            "proxy":"http://karitolu:S3cret@proxy.pitipuri.de:3128",
            "proxy_credential":{"source":"file","name":"../id_rsa"}})"));
    row("raw commands", withPlan(R"("requests":{"commands":["VRFY buqiti@tiqamutu.de\u001b[2J"],
            "xclient":"NAME=host.tiqamutu.de LOGIN=karitolu"})"));
    row("header fields",
        edited("\"path\":\"\"",
            R"("path":"","headers":["X-From: karitolu@pitipuri.de"],"cc":["buqiti@tiqamutu.de"],
            "body":"Dear buqiti\u202e")"));
    row("unknown fields",
        withMember(R"("x_note":"by karitolu@pitipuri.de","x_path":"/etc/passwd")"));
    row("unknown names of fields",
        withMember(R"("buqiti@tiqamutu.de":{"../id_rsa":[1,{"a":"\u001b"}]})"));
    row("unknown fields of the plan",
        withPlan(R"("x_hook":"env:MAIL_PASSWORD","x":{"y":"../../"})"));
    row("unknown fields of an event",
        edited("\"n\":1,", R"("n":1,"x_cookie":"karitolu","x":"\u0000",)"));
    row("a bare escape in a member's name", withMember("\"a\x1b[31m\":1"));
    row("markup", withReply("<script>alert(1)</script><img src=x onerror=alert(1)>"));
    row("markdown", withReply("[click](javascript:alert(1)) ![x](http://x.example/) @everyone"));
    row("terminal escapes",
        withReply("\\u001b[2J\\u001b]8;;http://x.example/\\u0007click\\u009b1m"));
    row("bidirectional overrides", withReply("safe\\u202eexe.\\u2066 txt \\u2028"));
    row("NUL", withReply("a\\u0000b"));
    row("lone surrogates", withReply("a\\ud800b \\udc00"));
    row("an address in base64", withReply("user=a2FyaXRvbHVAcGl0aXB1cmkuZGU="));
    row("an endpoint with escapes",
        edited("\"endpoint\":{\"host\":\"mx1.gudumuqu.de\"",
            R"("endpoint":{"host":"\u001b[31mmx1\u202e.gudumuqu.de")"));
    row("certificate",
        edited("\"chain\":[]", R"("chain":[{"subject":"\u001b[1m karitolu@pitipuri.de",
            "issuer":"Root of karitolu","names":["mx2.gudumuqu.de","\u202ebuqiti@tiqamutu.de"],
            "not_before":"2020-01-01T00:00:00Z","not_after":"2049-01-01T00:00:00Z","sha256":"00",
            "key":"\u001b"}])"));
    row("TLS error",
        edited("\"errors\":[]",
            R"("errors":[{"id":"tls.\u001b[1m","text":"karitolu@pitipuri.de\u202e"}])"));
    row("capabilities",
        edited(
            "\"SIZE\":\"1000\"", R"("SIZE":"\u001b[1m","X-\u202eKARITOLU":"buqiti@tiqamutu.de")"));
    row("an id of a finding",
        edited("\"id\":\"banner.permanent\"", R"("id":"\u001b[1mkaritolu@pitipuri.de")"));
    row("a cause", edited("\"cause\":\"\"", R"("cause":"../karitolu\u202e")"));
    row("a defect", edited("\"n\":1,", R"("n":1,"defect":"\u001b[1mkaritolu@pitipuri.de",)"));
    row("application", edited("\"os\":\"OS\"", R"("os":"karitolu@pitipuri.de \u001b[1m")"));
    row("enhanced code",
        edited("\"enhanced\":\"5.7.1\",\"lines\"",
            R"("enhanced":"\u001b[1mkaritolu@pitipuri.de","lines")"));
    row("verdict's text",
        edited("\"text\":\"5.7.1 no\"", R"("text":"karitolu@pitipuri.de \u001b")"));
    row("ten thousand recipients", withManyRecipients(10'000));
    return files;
}

QByteArray hostileFileWithKeys()
{
    return withPlan(R"("tls":{"certificate":"/srv/keys/id_rsa","key":"../id_rsa",
            "pass_phrase":{"source":"env","name":"MAIL_PASSWORD"}},"route":{"socket_path":"/x/docker.sock",
            "proxy_credential":{"source":"file","name":"../id_rsa"}})");
}

} // namespace smtpscope
