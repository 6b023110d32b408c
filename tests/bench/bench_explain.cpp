// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// bench_explain speed FOLDER: replies that are explained in a second, and replies a second when the
// same patterns are tried one by one with QRegularExpression until one fits; bench_explain load
// FOLDER: milliseconds until the first explanation, and those that QJsonDocument alone needs for
// the same files. bench_explain growth FOLDER: milliseconds for texts of 10 KiB and of 1 KiB.
// FOLDER is resources/knowledge.

#include "knowledge/Knowledge.h"
#include "knowledge/ReplyText.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace smtpscope;

namespace {

constexpr int Rounds = 7;
constexpr int Repeats = 20;

// Some are known, some are not, as on any day.
const char *const Replies[] = {
    "550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown",
    "450 4.2.0 <anna@example.org>: Recipient address rejected: Greylisted, see "
    "https://example.org/",
    "554 5.7.1 Service unavailable; Client host [192.0.2.7] blocked using zen.spamhaus.org",
    "552 5.2.2 The mailbox is over its quota and cannot take more mail at this moment",
    "535 5.7.8 Error: authentication failed: wrong user name or password",
    "530 5.7.0 Must issue a STARTTLS command first",
    "421 4.7.0 Try again later, closing connection",
    "550 5.7.26 This mail has not been authenticated: neither SPF nor DKIM was passed",
    "452 4.3.1 Insufficient system storage", "550 Something that no list of words knows at all",
    "554 5.4.6 Too many hops, the message goes round in circles between two servers",
    "501 5.1.7 Bad sender address syntax", "550 5.7.1 Relaying denied. Please sign in first.",
    "451 4.3.0 Temporary lookup failure", "552 5.3.4 Message size exceeds fixed limit",
    "550 Zustellung nicht erlaubt, Empfaenger gesperrt", "503 5.5.1 Bad sequence of commands",
    "550 5.2.1 The mailbox is disabled and takes no messages", "554 Transaction failed",
    "250 2.1.5 Ok"};

using Files = std::vector<std::pair<QString, QByteArray>>;

Files filesIn(const QString &folder)
{
    Files files;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QFile::ReadOnly))
            files.emplace_back(name, file.readAll());
    }
    return files;
}

bool isWordCharacter(QChar c)
{
    return c.unicode() < 128 && c.isLetterOrNumber();
}

QString expressionBody(const QString &pattern)
{
    QString body;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar c = pattern[i];
        if (c == u'\\')
            body += QRegularExpression::escape(pattern.mid(++i, 1));
        else if (c == u'*')
            body += QStringLiteral(".{0,120}");
        else if (c == u'#')
            body += QStringLiteral("[0-9]{1,64}");
        else if (c == u'(')
            body += QStringLiteral("(?:");
        else if (c == u')' || c == u'|' || (c == u'^' && i == 0)
            || (c == u'$' && i + 1 == pattern.size()))
            body += c;
        else
            body += QRegularExpression::escape(QString(c));
    }
    return body;
}

QRegularExpression expressionOf(const QString &pattern)
{
    const bool left = isWordCharacter(pattern.front()) || pattern.startsWith(u'#');
    const bool right = isWordCharacter(pattern.back()) || pattern.endsWith(u'#');
    QRegularExpression expression((left ? QStringLiteral("(?<![a-z0-9])") : QString())
            + expressionBody(pattern) + (right ? QStringLiteral("(?![a-z0-9])") : QString()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DontCaptureOption);
    expression.optimize();
    return expression;
}

// All patterns for replies' texts, in the order in which they are to be tried.
std::vector<QRegularExpression> expressionsIn(const Files &files)
{
    std::vector<QRegularExpression> expressions;
    for (const char *list : {"replies", "words"}) {
        for (const auto &[name, json] : files) {
            const QJsonObject top = QJsonDocument::fromJson(json).object();
            for (const auto &entry : top.value(QLatin1String(list)).toArray()) {
                for (const auto &text : entry.toObject().value(QLatin1String("text")).toArray())
                    expressions.push_back(expressionOf(text.toString()));
            }
        }
    }
    return expressions;
}

// Of the processor, so that others who want it do not count.
template <typename Work>
double millisecondsOf(Work work)
{
    const std::clock_t begin = std::clock();
    work();
    return double(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::vector<ReplyQuestion> questions()
{
    std::vector<ReplyQuestion> questions;
    for (const char *reply : Replies)
        questions.push_back(*readReplyText(QString::fromUtf8(reply)));
    return questions;
}

// Interleaved, so that a busy machine slows both sides alike.
int measureSpeed(const Files &files)
{
    const auto known = Knowledge::fromFiles(files);
    if (const auto *error = std::get_if<FileError>(&known)) {
        std::fprintf(stderr, "%s\n", qPrintable(error->detail));
        return 1;
    }
    const auto &knowledge = std::get<Knowledge>(known);
    const std::vector<QRegularExpression> expressions = expressionsIn(files);
    const std::vector<ReplyQuestion> asked = questions();
    std::vector<double> ours;
    std::vector<double> theirs;
    qsizetype found = 0;
    for (int round = 0; round < Rounds; ++round) {
        theirs.push_back(millisecondsOf([&] {
            for (const ReplyQuestion &question : asked)
                found += std::any_of(expressions.begin(), expressions.end(),
                    [&](const auto &each) { return each.match(question.text).hasMatch(); });
        }));
        ours.push_back(millisecondsOf([&] {
            for (int i = 0; i < Repeats; ++i) {
                for (const ReplyQuestion &question : asked)
                    found += knowledge.explain(question).cause.size();
            }
        }));
    }
    const double count = double(asked.size()) * 1e3;
    std::printf("%.0f %.0f\n", count * Repeats / median(ours), count / median(theirs));
    std::fprintf(stderr, "%zu patterns, %lld found\n", expressions.size(), (long long)(found));
    return 0;
}

int measureLoad(const Files &files)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    qsizetype found = 0;
    for (int round = 0; round < Rounds; ++round) {
        theirs.push_back(millisecondsOf([&] {
            for (const auto &[name, json] : files)
                found += QJsonDocument::fromJson(json).object().size();
        }));
        ours.push_back(millisecondsOf([&] {
            const Knowledge knowledge = Knowledge::builtIn();
            found += knowledge.explain(ReplyQuestion()).cause.size();
        }));
    }
    std::printf("%.2f %.2f\n", median(ours), median(theirs));
    std::fprintf(stderr, "%lld found\n", (long long)(found));
    return 0;
}

// Texts of so many bytes, made of all replies.
ReplyQuestion longQuestion(qsizetype bytes)
{
    ReplyQuestion question;
    while (question.text.size() < bytes) {
        for (const char *reply : Replies)
            question.text += QString::fromUtf8(reply) + QLatin1Char(' ');
    }
    question.text.truncate(bytes);
    question.code = 550;
    return question;
}

int measureGrowth()
{
    constexpr qsizetype small = 1024;
    const Knowledge knowledge = Knowledge::builtIn();
    std::vector<double> big;
    std::vector<double> little;
    qsizetype found = knowledge.causes().size() ? 1 : 0;
    for (int round = 0; round < Rounds; ++round) {
        for (auto *times : {&big, &little}) {
            const ReplyQuestion question = longQuestion(times == &big ? 10 * small : small);
            times->push_back(millisecondsOf([&] {
                for (int i = 0; i < 20 * Repeats; ++i)
                    found += knowledge.explain(question).cause.size();
            }));
        }
    }
    std::printf("%.2f %.2f\n", median(big), median(little));
    std::fprintf(stderr, "%lld found\n", (long long)(found));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QLatin1String what(argc == 3 ? argv[1] : "");
    const Files files = filesIn(QString::fromLocal8Bit(argc == 3 ? argv[2] : ""));
    if (what == QLatin1String("speed") && !files.empty())
        return measureSpeed(files);
    if (what == QLatin1String("load") && !files.empty())
        return measureLoad(files);
    if (what == QLatin1String("growth") && !files.empty())
        return measureGrowth();
    std::fprintf(stderr, "usage: bench_explain speed|load|growth FOLDER\n");
    return 2;
}
