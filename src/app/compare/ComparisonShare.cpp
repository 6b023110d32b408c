// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/compare/ComparisonShare.h"

#include "app/ShownRecord.h"
#include "app/compare/ComparisonTexts.h"
#include "report/EventTexts.h"
#include "report/MarkdownText.h"
#include "report/SessionTables.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ComparisonShare)
};

Phrases cellPhrases(const ComparedCell &cell)
{
    Phrases text = cell.text.empty() ? own(cell.state) : cell.text;
    if (cell.tookNs)
        append(text, own(QStringLiteral(", ") + durationText(*cell.tookNs)));
    return text;
}

QString differenceOf(const ComparedRow &row)
{
    const QString slowness = slownessText(row);
    if (row.difference.isEmpty() || slowness.isEmpty())
        return row.difference + slowness;
    return row.difference + QStringLiteral(", ") + slowness;
}

Phrases valueOf(const Phrases &value)
{
    return plainText(value).isEmpty() ? own(Texts::tr("nothing")) : value;
}

// One way of writing; the order is the same for both.
class Writer
{
public:
    virtual ~Writer() = default;
    virtual void title(const QString &text) = 0;
    virtual void sentence(const Phrases &text) = 0;
    virtual void beginRows() = 0;
    virtual void row(const QString &name, const Phrases &left, const Phrases &right,
        const QString &difference) = 0;

    QStringList lines;
};

class PlainWriter : public Writer
{
public:
    void title(const QString &text) override
    {
        lines += {text, QString(text.size(), QLatin1Char('='))};
    }
    void sentence(const Phrases &text) override { lines += plainText(text); }
    void beginRows() override { lines += QString(); }
    void row(const QString &name, const Phrases &left, const Phrases &right,
        const QString &difference) override
    {
        lines += difference.isEmpty() ? name
                                      : name + QStringLiteral(" [") + difference + QLatin1Char(']');
        lines += Texts::tr("  left:  %1").arg(plainText(left));
        lines += Texts::tr("  right: %1").arg(plainText(right));
    }
};

class MarkdownWriter : public Writer
{
public:
    void title(const QString &text) override
    {
        lines += {QStringLiteral("### ") + escaped(text), QString()};
    }
    void sentence(const Phrases &text) override { lines += {run(text, false), QString()}; }
    void beginRows() override
    {
        lines += Texts::tr("| Stage | Left | Right | Difference |");
        lines += QStringLiteral("| --- | --- | --- | --- |");
    }
    void row(const QString &name, const Phrases &left, const Phrases &right,
        const QString &difference) override
    {
        const QStringList cells{
            escaped(name), run(left, true), run(right, true), escaped(difference)};
        lines += QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
    }

private:
    static QString escaped(const QString &text) { return QString::fromUtf8(escapedMarkdown(text)); }
    static QString run(const Phrases &text, bool inTable)
    {
        QString result;
        for (const Phrase &phrase : text)
            result += phrase.origin == TextOrigin::Own
                ? escaped(phrase.text)
                : QString::fromUtf8(markdownCodeSpan(phrase.text, inTable));
        return result;
    }
};

Phrases nameOf(const QString &side, const Session &session)
{
    Phrases text = own(side);
    append(text, sessionName(session));
    append(text, own(QStringLiteral(", ") + session.started.toUTC().toString(Qt::ISODate)));
    return text;
}

void write(Writer &writer, const Session &left, const Session &right)
{
    const Comparison comparison =
        comparisonOf(left, right, {Texts::tr("the left one"), Texts::tr("the right one")});
    writer.title(Texts::tr("Two SMTPscope sessions compared"));
    writer.sentence(nameOf(Texts::tr("Left: "), left));
    writer.sentence(nameOf(Texts::tr("Right: "), right));
    writer.sentence(comparison.headline);
    if (!comparison.advice.empty())
        writer.sentence(comparison.advice);
    writer.beginRows();
    for (const ComparedRow &row : comparison.rows) {
        writer.row(row.name, cellPhrases(row.left), cellPhrases(row.right), differenceOf(row));
        for (const ComparedDetail &detail : row.details) {
            if (detail.likeness != Likeness::Same && detail.weight != DetailWeight::Remark)
                writer.row(row.name + QStringLiteral(": ") + detail.what, valueOf(detail.left),
                    valueOf(detail.right), {});
        }
    }
}

QStringList linesOf(const Session &left, const Session &right, ComparisonFormat format)
{
    PlainWriter plain;
    MarkdownWriter markdown;
    Writer &writer = format == ComparisonFormat::Text ? static_cast<Writer &>(plain) : markdown;
    write(writer, left, right);
    return writer.lines;
}

} // namespace

ComparisonShare shareComparison(const Session &left, const Session &right, ComparisonFormat format)
{
    Check check;
    check.sessions = {left, right};
    check.verdict = left.verdict;
    const ShownRecord record(check, *sharePolicyNamed(u"vendor"));
    const std::vector<Session> shown = record.sessions();
    const QStringList lines = linesOf(shown.front(), shown.back(), format);
    ComparisonShare share;
    share.leaks = record.leaks(lines, {});
    if (share.leaks.empty())
        share.text = lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    return share;
}

} // namespace smtpscope
