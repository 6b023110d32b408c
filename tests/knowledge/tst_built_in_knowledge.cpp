// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The knowledge files that come with the program: they can be read, they are whole, and their texts
// are fit for people.

#include "knowledge/Knowledge.h"
#include "knowledge/ReplyText.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <set>

using namespace smtpscope;

class BuiltInKnowledgeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void sourcesHaveNoFault();
    void builtInIsWhatTheSourcesSay();
    void everyCodeIsThere_data();
    void everyCodeIsThere();
    void everyCauseHasAllTexts();
    void textsAreFitForPeople();
    void everyCommandHasReplies();
    void contradictingFolkloreIsTold();
    void explains_data();
    void explains();
    void bareRefusalIsNoUnknownRecipient();
    void textsAreTranslated();
    void catalogueHasEveryText();

private:
    const Knowledge m_known = Knowledge::builtIn();
};

namespace {

std::vector<std::pair<QString, QByteArray>> sources()
{
    const QDir folder(QStringLiteral(KNOWLEDGE_FOLDER));
    std::vector<std::pair<QString, QByteArray>> files;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(folder.filePath(name));
        if (file.open(QFile::ReadOnly))
            files.emplace_back(name, file.readAll());
    }
    return files;
}

// Codes of the IANA registry "SMTP Enhanced Status Codes", as subject and the last detail of each.
const std::vector<std::pair<int, int>> Registered{
    {0, 0}, {1, 10}, {2, 4}, {3, 6}, {4, 7}, {5, 6}, {6, 10}, {7, 30}};

void checkText(const QString &text, const QString &where)
{
    if (text.isEmpty())
        return;
    const QString shown = where + QStringLiteral(": ") + text;
    QVERIFY2(text.size() <= 400, qPrintable(shown));
    QVERIFY2(text == text.simplified(), qPrintable(shown));
    QVERIFY2(text.front().isUpper() || text.front().isDigit() || text.front() == u'"',
        qPrintable(shown));
}

// A language in which every sentence of the tables stands in brackets.
class Bracketing : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *text, const char *, int) const override
    {
        return QLatin1String(context) == QLatin1String("Knowledge")
            ? QStringLiteral("[%1]").arg(QString::fromUtf8(text))
            : QString();
    }
};

void checkAdvice(const Advice &advice, const QString &where)
{
    checkText(advice.title, where);
    checkText(advice.meaning, where);
    checkText(advice.user, where);
    for (const QString &step : advice.steps)
        checkText(step, where);
}

} // namespace

void BuiltInKnowledgeTest::sourcesHaveNoFault()
{
    QVERIFY(sources().size() >= 8);
    const auto known = Knowledge::fromFiles(sources());
    if (const auto *error = std::get_if<FileError>(&known))
        QFAIL(qPrintable(error->detail + QStringLiteral(", line %1").arg(error->line)));
}

void BuiltInKnowledgeTest::builtInIsWhatTheSourcesSay()
{
    const auto known = std::get<Knowledge>(Knowledge::fromFiles(sources()));
    QCOMPARE(known.causes(), m_known.causes());
    QCOMPARE(known.basicCodes(), m_known.basicCodes());
    QCOMPARE(known.enhancedCodes(), m_known.enhancedCodes());
    QCOMPARE(known.keywords(), m_known.keywords());
}

void BuiltInKnowledgeTest::everyCodeIsThere_data()
{
    QTest::addColumn<int>("code");
    for (const int code : {101, 110, 111, 113, 10060, 10061, 200, 211, 214, 220, 221, 235, 250, 251,
             252, 253, 334, 354, 421, 422, 430, 431, 432, 441, 442, 446, 447, 449, 450, 451, 452,
             453, 454, 455, 458, 459, 465, 471, 500, 501, 502, 503, 504, 510, 511, 512, 513, 515,
             516, 517, 521, 523, 524, 525, 530, 531, 533, 534, 535, 538, 540, 541, 546, 547, 550,
             551, 552, 553, 554, 555, 556})
        QTest::addRow("%d", code) << code;
}

void BuiltInKnowledgeTest::everyCodeIsThere()
{
    QFETCH(const int, code);
    const auto &rows = m_known.basicCodes();
    QVERIFY(std::ranges::find(rows, code, &BasicCodeRow::code) != rows.end());
}

void BuiltInKnowledgeTest::everyCauseHasAllTexts()
{
    QVERIFY(m_known.causes().size() >= 37);
    for (const CauseRow &cause : m_known.causes()) {
        QVERIFY2(!cause.advice.steps.isEmpty(), qPrintable(cause.id));
        QVERIFY2(!cause.advice.user.isEmpty(), qPrintable(cause.id));
        QVERIFY2(!cause.advice.meaning.isEmpty(), qPrintable(cause.id));
    }
    for (const auto &[subject, last] : Registered) {
        for (int detail = 0; detail <= last; ++detail) {
            ReplyQuestion question;
            question.enhanced = QStringLiteral("5.%1.%2").arg(subject).arg(detail);
            const auto explanation = m_known.explain(question);
            QVERIFY2(!explanation.title.isEmpty(), qPrintable(question.enhanced));
            const QString code = QStringLiteral("X.%1.%2").arg(subject).arg(detail);
            const auto &rows = m_known.enhancedCodes();
            QVERIFY2(std::ranges::find(rows, code, &EnhancedCodeRow::code) != rows.end(),
                qPrintable(code));
        }
    }
}

void BuiltInKnowledgeTest::textsAreFitForPeople()
{
    for (const CauseRow &row : m_known.causes())
        checkAdvice(row.advice, row.id);
    for (const BasicCodeRow &row : m_known.basicCodes())
        checkAdvice(row.advice, QString::number(row.code));
    for (const EnhancedCodeRow &row : m_known.enhancedCodes())
        checkAdvice(row.advice, row.code);
    for (const auto *rows :
        {&m_known.keywords(), &m_known.mechanisms(), &m_known.imapCodes(), &m_known.pop3Codes()}) {
        QVERIFY(!rows->empty());
        for (const NamedRow &row : *rows)
            checkAdvice(row.advice, row.name);
    }
}

void BuiltInKnowledgeTest::everyCommandHasReplies()
{
    std::set<ReplyCommand> told;
    for (const CommandRow &row : m_known.commands()) {
        QVERIFY2(!row.replies.empty(), idOf(row.command).data());
        told.insert(row.command);
    }
    for (const ReplyCommand command : AllReplyCommands) {
        const bool isMailbox =
            command == ReplyCommand::ImapLogin || command == ReplyCommand::Pop3Pass;
        QVERIFY2(told.contains(command) || isMailbox || command == ReplyCommand::Any,
            idOf(command).data());
    }
}

void BuiltInKnowledgeTest::contradictingFolkloreIsTold()
{
    const auto explanation = m_known.explain(*readReplyText(u"511"));
    QCOMPARE(explanation.enhanced, QStringLiteral("5.1.1"));
    QVERIFY(std::ranges::any_of(explanation.notes,
        [](const ExplanationNote &note) { return note.id == QLatin1String("note.twin"); }));
}

void BuiltInKnowledgeTest::explains_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *text, const char *command, const char *cause) {
        QTest::addRow("%s %s", text, command)
            << QString::fromUtf8(text) << QString::fromUtf8(command) << QString::fromUtf8(cause);
    };
    row("550 5.1.1 Unknown user", "RCPT", "no-such-recipient");
    row("452 4.2.2 The mailbox is full", "RCPT", "mailbox-full");
    row("535 5.7.8 Wrong", "AUTH", "wrong-credentials");
    row("NO [AUTHENTICATIONFAILED] Wrong", "IMAP-LOGIN", "wrong-credentials");
    row("-ERR [AUTH] Wrong", "POP3-PASS", "wrong-credentials");
    row("552 too big", "MAIL", "message-too-big");
    row("552 no", "RCPT", "mailbox-full");
    row("250 2.1.5 Ok", "RCPT", "not-a-failure");
    row("10061 Connection refused", "any", "network-or-routing");
}

void BuiltInKnowledgeTest::explains()
{
    QFETCH(const QString, text);
    QFETCH(const QString, command);
    ReplyQuestion question = *readReplyText(text);
    question.command = *replyCommandFromName(command);
    const ReplyExplanation explanation = m_known.explain(question);
    QTEST(explanation.cause, "cause");
    QVERIFY(!explanation.meaning.isEmpty() && !explanation.nextSteps.isEmpty());
}

void BuiltInKnowledgeTest::bareRefusalIsNoUnknownRecipient()
{
    ReplyQuestion question = *readReplyText(u"550 Requested action not taken");
    question.command = ReplyCommand::Rcpt;
    QCOMPARE(m_known.explain(question).cause, QStringLiteral("unclear"));
}

void BuiltInKnowledgeTest::textsAreTranslated()
{
    Bracketing language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    const auto explanation = m_known.explain(*readReplyText(u"550 4.1.1 <a@b.example> unknown"));
    QCoreApplication::removeTranslator(&language);
    QStringList texts{explanation.title, explanation.meaning, explanation.userSentence};
    for (const ExplanationNote &note : explanation.notes)
        texts += note.text;
    QVERIFY(!explanation.notes.empty());
    for (const QString &text : texts + explanation.nextSteps)
        QVERIFY2(text.startsWith(u'[') && text.endsWith(u']'), qPrintable(text));
}

// What lupdate reads is made by the build from the same files.
void BuiltInKnowledgeTest::catalogueHasEveryText()
{
    QFile file(QStringLiteral(KNOWLEDGE_TEXTS));
    QVERIFY(file.open(QFile::ReadOnly));
    const QString source = QString::fromUtf8(file.readAll());
    const auto stands = [&](QString text) {
        text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\""));
        return source.contains(QStringLiteral("QT_TRANSLATE_NOOP(\"Knowledge\", \"") + text + u'"');
    };
    for (const CauseRow &row : m_known.causes()) {
        for (const QString &text :
            QStringList{row.advice.title, row.advice.meaning, row.advice.user} + row.advice.steps)
            QVERIFY2(stands(text), qPrintable(text));
    }
    for (const EnhancedCodeRow &row : m_known.enhancedCodes())
        QVERIFY2(stands(row.advice.title) && stands(row.advice.meaning), qPrintable(row.code));
    QVERIFY(!stands(QStringLiteral("No table has this sentence.")));
}

QTEST_GUILESS_MAIN(BuiltInKnowledgeTest)
#include "tst_built_in_knowledge.moc"
