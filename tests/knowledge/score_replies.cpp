// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// usage: score_replies [--wrong] [--knowledge FOLDER] TABLE.tsv
// How many replies of a table are explained by the right cause, by cause. Columns are found by
// their names in the first row: line, reply_code, enhanced_status, smtp_command, cause. With
// --wrong each miss is printed; with --knowledge the files of a folder are asked instead of the
// built-in ones.

#include "knowledge/Knowledge.h"
#include "knowledge/ReplyText.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QStringList>

#include <cstdio>

using namespace smtpscope;

namespace {

struct Score
{
    int right = 0;
    int all = 0;
};

void say(const QString &text)
{
    std::printf("%s\n", text.toUtf8().constData());
}

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::variant<Knowledge, FileError> knowledgeIn(const QString &folder)
{
    std::vector<std::pair<QString, QByteArray>> files;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files))
        files.emplace_back(name, content(QDir(folder).filePath(name)));
    return Knowledge::fromFiles(files);
}

// One row of the table by the names of its columns.
class Row
{
public:
    Row(const QStringList &names, const QStringList &cells) : m_names(names), m_cells(cells) { }

    QString cell(const char *name) const
    {
        return m_cells.value(m_names.indexOf(QLatin1String(name)));
    }

private:
    const QStringList &m_names;
    QStringList m_cells;
};

// The columns say what the text leaves open, as the report around it did.
ReplyQuestion questionOf(const Row &row)
{
    ReplyQuestion question = readReplyText(row.cell("line")).value_or(ReplyQuestion());
    if (question.code == 0)
        question.code = row.cell("reply_code").toInt();
    if (question.enhanced.isEmpty())
        question.enhanced = row.cell("enhanced_status");
    if (const auto command = replyCommandFromName(row.cell("smtp_command")))
        question.command = *command;
    return question;
}

int scored(const Knowledge &knowledge, const QStringList &lines, bool showsWrong)
{
    const QStringList names = lines.value(0).split(QLatin1Char('\t'));
    QMap<QString, Score> scores;
    Score total;
    for (const QString &line : lines.mid(1)) {
        const Row row(names, line.split(QLatin1Char('\t')));
        const QString wanted = row.cell("cause");
        if (wanted.isEmpty())
            continue;
        const ReplyExplanation found = knowledge.explain(questionOf(row));
        const bool isRight = found.cause == wanted;
        scores[wanted].all += 1;
        scores[wanted].right += isRight;
        total.all += 1;
        total.right += isRight;
        if (showsWrong && !isRight)
            say(wanted + QStringLiteral(" but ") + found.cause + QStringLiteral(" (")
                + idOf(found.confidence) + QStringLiteral("): ") + row.cell("line"));
    }
    for (auto score = scores.begin(); score != scores.end(); ++score)
        say(QStringLiteral("%1 of %2  %3")
                .arg(score->right, 4)
                .arg(score->all, 4)
                .arg(score.key()));
    say(QStringLiteral("%1 of %2  all (%3 %)")
            .arg(total.right, 4)
            .arg(total.all, 4)
            .arg(total.all ? 100.0 * total.right / total.all : 0.0, 0, 'f', 1));
    return total.all ? 0 : 1;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const bool showsWrong = arguments.removeAll(QStringLiteral("--wrong")) > 0;
    std::variant<Knowledge, FileError> knowledge = Knowledge::builtIn();
    const qsizetype option = arguments.indexOf(QStringLiteral("--knowledge"));
    if (option >= 0) {
        knowledge = knowledgeIn(arguments.value(option + 1));
        arguments.remove(option, qMin(qsizetype(2), arguments.size() - option));
    }
    if (const auto *error = std::get_if<FileError>(&knowledge)) {
        say(error->detail + QStringLiteral(" (line %1)").arg(error->line));
        return 2;
    }
    const QString table = QString::fromUtf8(content(arguments.value(0)));
    return scored(std::get<Knowledge>(knowledge), table.split(QLatin1Char('\n')), showsWrong);
}
