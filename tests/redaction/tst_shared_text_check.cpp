// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The leak check of an export: what counts as a value that is left, and what does not.

#include "redaction/SharedText.h"
#include "redaction/SharedTextCheck.h"
#include "redaction/Spellings.h"

#include <QTest>

using namespace smtpscope;

namespace {

const PrivateValues &values()
{
    static const PrivateValues values{
        {{"anna.lindgren@corp.com", Sort::Person, false}, {"anna.lindgren", Sort::Person, true},
            {"corp.com", Sort::Domain, false}, {"pc17.corp.com", Sort::Host, false},
            {"10.1.2.3", Sort::Address, false}, {"2a00:1450::1b", Sort::Address, false},
            {"4F1b2C3d4E5f", Sort::Id, true}, {"müller", Sort::Person, true}},
        {"mail.anna.lindgren.net"}};
    return values;
}

std::vector<SharedLeak> leaksIn(const QByteArray &text, TextOrigin origin = TextOrigin::Recorded)
{
    SharedTextCheck check(values());
    check.add(text, origin);
    check.endBlock();
    return check.leaks();
}

} // namespace

class TestSharedTextCheck : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // A name without an address around it may be a part of a longer one when letters touch it.
    void findsEverySpelling()
    {
        for (const PrivateValue &value : values().values) {
            const QByteArrayList glued{("x" + value.text).toBase64(),
                ("xy" + value.text + "z").toBase64(),
                ("xy" + value.text).toBase64(QByteArray::Base64UrlEncoding)};
            for (const QByteArray &spelling : spellingsOf(value.text)) {
                if (!value.text.contains('@') && glued.contains(spelling))
                    continue;
                const QByteArray line = "550 see (" + spelling + ") here";
                QVERIFY2(!leaksIn(line).empty(), value.text + " in " + line);
            }
        }
    }

    void namesSortAndLineOnly()
    {
        SharedTextCheck check(values());
        check.add("550 unknown", TextOrigin::Recorded);
        check.endBlock();
        check.add("from 10.1.2.3", TextOrigin::Recorded);
        check.endBlock();
        const std::vector<SharedLeak> expected{{Sort::Address, QStringLiteral("line 2")}};
        QCOMPARE(check.leaks(), expected);
    }

    void findsAValueThatComesInTwoPieces()
    {
        SharedTextCheck check(values());
        check.add("<anna.lind", TextOrigin::Recorded);
        check.add("gren@corp.com>", TextOrigin::Recorded);
        check.endBlock();
        QVERIFY(!check.leaks().empty());
    }

    void findsAValueFarDownALongBlock()
    {
        SharedTextCheck check(values());
        for (int i = 0; i < 9'000; ++i)
            check.add("0123456789 ", TextOrigin::Recorded);
        check.add("corp.com", TextOrigin::Recorded);
        check.endBlock();
        QVERIFY(!check.leaks().empty());
    }

    void leavesAlone_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isOwn");
        QTest::newRow("stand-ins") << QByteArray("user1@domain1.example 10.0.0.1 id1") << false;
        QTest::newRow("longer word") << QByteArray("anna.lindgrens") << false;
        QTest::newRow("longer name") << QByteArray("notcorp.com corp.company") << false;
        QTest::newRow("longer number") << QByteArray("110.1.2.3 10.1.2.34") << false;
        QTest::newRow("kept name") << QByteArray("220 mail.anna.lindgren.net ready") << false;
        QTest::newRow("our own word") << QByteArray("Müller is a common name") << true;
    }

    void leavesAlone()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, isOwn);
        QVERIFY(leaksIn(text, isOwn ? TextOrigin::Own : TextOrigin::Recorded).empty());
    }

    // A received line that was cut within a domain made "corp.exampl" a masked one of its own.
    void excusesAKeptDomainInAnEncodedMailbox()
    {
        SharedTextCheck check({{{"corp.exampl", Sort::Domain, false}}, {"corp.example"}});
        check.add(QByteArray("user1@corp.example").toBase64(), TextOrigin::Recorded);
        check.endBlock();
        QVERIFY(check.leaks().empty());
        for (const char *other : {"user1@corp.exampl", "user1@corp.examples"}) {
            check.add(QByteArray(other).toBase64(), TextOrigin::Recorded);
            check.endBlock();
        }
        QCOMPARE(check.leaks().size(), size_t(2));
    }

    void findsNothingInWhatTheRedactorMade()
    {
        const QByteArrayList lines{"C: MAIL FROM:<anna.lindgren@corp.com>",
            "S: 250 mail.corp.com Hello pc17.corp.com [10.1.2.3]",
            "S: 550-5.1.1 anna.lindgren is unknown\r\n550 5.1.1 ask bob.miller@partner.org"};
        for (const char *policy : {"public", "vendor"}) {
            const Redaction redaction = redactionOf(sessionOf(lines), QLatin1String(policy));
            SharedTextCheck check(redaction.privateValues);
            check.add(redaction.content);
            QVERIFY2(check.leaks().empty(),
                policy
                    + (check.leaks().empty() ? QByteArray()
                                             : check.leaks().front().place.toUtf8()));
            QVERIFY(!redaction.privateValues.values.empty());
        }
    }

    // The name implicit.corp.com has a label that our own remark mx.implicit holds as well.
    void excusesOurOwnRemarks()
    {
        Session session = sessionOf({"C: EHLO pc.corp.com", "S: 250 implicit.corp.com"});
        Record remark;
        remark.kind = EventKind::Note;
        remark.bytes = "mx.implicit";
        session.append(remark);
        const Redaction redaction = redactionOf(session, QStringLiteral("public"));
        SharedTextCheck check(redaction.privateValues);
        check.add(redaction.content);
        QVERIFY(check.leaks().empty());
    }

    // Cyrus SASL makes nonces of all printable characters (RFC 5802 5.1): an @ in one is no
    // mailbox, and ".1" or "8.1" behind it no domain that could be found in every version and code.
    void takesNoNonceForAMailbox_data()
    {
        QTest::addColumn<QByteArray>("nonce");
        QTest::newRow("dot behind the sign") << QByteArray("*/o]8$@.1<=Qn-oCR7q");
        QTest::newRow("hyphen behind the sign") << QByteArray("*/o]8$@-1.1<=Qn");
        QTest::newRow("numbers behind the sign") << QByteArray("*/o]8$@5.1<=Qn");
    }

    void takesNoNonceForAMailbox()
    {
        QFETCH(QByteArray, nonce);
        const QByteArray challenge = "r=vYhMOvC" + nonce + ",s=PrABnkDHwWbjd2tIo0jYaA==,i=4096";
        const QByteArrayList lines{"S: 220 mx ESMTP 3.5.1", "S: 334 " + challenge.toBase64(),
            "S: 334 " + challenge, "S: 535 5.1.1 no, see 2.5.1"};
        for (const char *policy : {"public", "vendor"}) {
            const Redaction redaction =
                redactionOf(sessionOf(lines, Stage::Auth), QLatin1String(policy));
            SharedTextCheck check(redaction.privateValues);
            check.add(redaction.content);
            QVERIFY2(check.leaks().empty(), policy);
            QVERIFY(
                linesOf(redaction.content.sessions().front().session()).back().contains("5.1.1"));
        }
    }

    // RFC 3461: the values of ENVID and ORCPT are xtext; the plan has them as they were typed.
    void findsNothingInDeliveryOptions()
    {
        Session session = sessionOf({"C: MAIL FROM:<> RET=HDRS ENVID=ticket+2B17",
            "C: RCPT TO:<anna+x@corp.com> ORCPT=rfc822;anna+2Bx@corp.com"});
        session.plan.delivery.envelopeId = QStringLiteral("ticket+17");
        session.plan.delivery.originalRecipient = QStringLiteral("rfc822;anna+x@corp.com");
        Session marked = sessionOf({});
        for (const Event &event : session.events()) {
            Record record;
            record.kind = event.kind;
            record.direction = event.direction;
            record.stage = event.stage;
            record.bytes = session.bytesOf(event).toByteArray();
            const qsizetype envelope = record.bytes.indexOf("ticket");
            const qsizetype original = record.bytes.indexOf("anna+2B");
            if (envelope > 0)
                record.spans = {{quint32(envelope), 11, Sort::Id}};
            if (original > 0)
                record.spans = {{quint32(original), 17, Sort::Person}};
            marked.append(record);
        }
        marked.plan = session.plan;
        const Redaction redaction = redactionOf(marked, QStringLiteral("public"));
        SharedTextCheck check(redaction.privateValues);
        check.add(redaction.content);
        QVERIFY(check.leaks().empty());
        const QByteArrayList expected{"C: MAIL FROM:<> RET=HDRS ENVID=id1",
            "C: RCPT TO:<user1+tag1@domain1.example> "
            "ORCPT=rfc822;user1+2Btag1@domain1.example"};
        QCOMPARE(linesOf(redaction.content.sessions().front().session()), expected);
    }

    void findsASecretThatIsStillInMemory()
    {
        SecretMasker masker;
        masker.learn("S3cret-Passw0rd");
        SharedTextCheck check({}, &masker);
        check.add("535 got " + QByteArray("S3cret-Passw0rd").toBase64(), TextOrigin::Recorded);
        check.endBlock();
        const std::vector<SharedLeak> expected{{Sort::Secret, QStringLiteral("line 1")}};
        QCOMPARE(check.leaks(), expected);
    }
};

QTEST_APPLESS_MAIN(TestSharedTextCheck)
#include "tst_shared_text_check.moc"
