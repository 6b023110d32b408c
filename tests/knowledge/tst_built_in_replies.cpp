// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The entries of replies.json and words.json one by one: enough of them, fit for people, and each
// can decide.

#include "knowledge/Knowledge.h"
#include "knowledge/TextPattern.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace smtpscope;

class BuiltInRepliesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void thereAreEnough();
    void textsAreFitForPeople();
    void mostPatternsDecide_data();
    void mostPatternsDecide();

private:
    QJsonArray entries(const QString &list) const { return m_lists.value(list); }

    const Knowledge m_known = Knowledge::builtIn();
    QMap<QString, QJsonArray> m_lists;
};

namespace {

// Words that the pattern matches: its first way, with a letter for * and a digit for #.
QString sampleOf(const TextPattern &pattern)
{
    QByteArray sample;
    for (const PatternItem &item : pattern.ways.front()) {
        switch (item.kind) {
        case PatternItem::Kind::Literal:
            sample += item.literal;
            break;
        case PatternItem::Kind::Digits:
            sample += '7';
            break;
        case PatternItem::Kind::Anything:
            sample += 'x';
            break;
        }
    }
    return QString::fromUtf8(sample);
}

// A refusal that has what the entry asks for besides the words.
ReplyQuestion questionFor(const QJsonObject &entry, const QString &words)
{
    ReplyQuestion question;
    question.text = words;
    question.code = 550;
    const QJsonValue code = entry[QLatin1String("codes")].toArray().first();
    if (code.isDouble())
        question.code = code.toInt();
    else if (code.isString())
        question.code = code.toString().replace(u'x', u'0').toInt();
    QString enhanced = entry[QLatin1String("enhanced")].toArray().first().toString();
    if (enhanced.startsWith(u'X'))
        enhanced.front() = u'5';
    question.enhanced = enhanced.replace(u'X', u'0');
    const QString command = entry[QLatin1String("commands")].toArray().first().toString();
    question.command = replyCommandFromName(command).value_or(ReplyCommand::Any);
    return question;
}

void checkText(const QString &text)
{
    QVERIFY2(!text.isEmpty() && text.size() <= 400, qPrintable(text));
    QVERIFY2(text == text.simplified(), qPrintable(text));
    const bool isProductsName = text.size() > 1 && text[1].isUpper(); // iCloud, cPanel
    QVERIFY2(!text.front().isLower() || isProductsName, qPrintable(text));
}

} // namespace

void BuiltInRepliesTest::initTestCase()
{
    for (const char *name : {"replies", "clients", "sysexits", "words"}) {
        QFile file(QStringLiteral(KNOWLEDGE_FOLDER "/%1.json").arg(QLatin1String(name)));
        QVERIFY(file.open(QFile::ReadOnly));
        const QJsonObject top = QJsonDocument::fromJson(file.readAll()).object();
        const bool isWords = top.contains(QLatin1String("words"));
        m_lists[QLatin1String(name)] =
            top[isWords ? QLatin1String("words") : QLatin1String("replies")].toArray();
        QVERIFY(!m_lists[QLatin1String(name)].isEmpty());
    }
}

void BuiltInRepliesTest::thereAreEnough()
{
    int ofProviders = 0;
    for (const auto &entry : entries(QStringLiteral("replies")))
        ofProviders += !entry.toObject()[QLatin1String("provider")].toString().isEmpty();
    QVERIFY2(ofProviders >= 300, qPrintable(QString::number(ofProviders)));
    int words = 0;
    for (const auto &entry : entries(QStringLiteral("words")))
        words += int(entry.toObject()[QLatin1String("text")].toArray().size());
    QVERIFY2(words >= 100, qPrintable(QString::number(words)));
}

void BuiltInRepliesTest::textsAreFitForPeople()
{
    for (const QJsonArray &list : std::as_const(m_lists)) {
        for (const auto &item : list) {
            const QJsonObject entry = item.toObject();
            for (const char *key : {"title", "meaning", "user"}) {
                if (entry.contains(QLatin1String(key)))
                    checkText(entry[QLatin1String(key)].toString());
            }
            for (const auto &step : entry[QLatin1String("steps")].toArray())
                checkText(step.toString());
        }
    }
}

void BuiltInRepliesTest::mostPatternsDecide_data()
{
    QTest::addColumn<QString>("list");
    QTest::newRow("replies") << QStringLiteral("replies");
    QTest::newRow("clients") << QStringLiteral("clients");
    QTest::newRow("sysexits") << QStringLiteral("sysexits");
    QTest::newRow("words") << QStringLiteral("words");
}

// An entry that another one always comes before is dead; a few stand behind a nearer one on
// purpose.
void BuiltInRepliesTest::mostPatternsDecide()
{
    QFETCH(const QString, list);
    int all = 0;
    QStringList dead;
    for (const auto &item : entries(list)) {
        const QJsonObject entry = item.toObject();
        for (const auto &text : entry[QLatin1String("text")].toArray()) {
            const auto pattern = std::get<TextPattern>(textPattern(text.toString()));
            const QString cause = m_known.explain(questionFor(entry, sampleOf(pattern))).cause;
            ++all;
            if (cause != entry[QLatin1String("cause")].toString())
                dead += text.toString() + QStringLiteral(" is taken for ") + cause;
        }
    }
    QVERIFY2(dead.size() * 50 <= all, qPrintable(dead.join(u'\n')));
}

QTEST_APPLESS_MAIN(BuiltInRepliesTest)
#include "tst_built_in_replies.moc"
