// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/inspector/ExplanationParts.h"

#include "ui/kit/DrawingLabel.h"
#include "ui/kit/Label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExplanationParts)
};

QGridLayout *gridIn(QWidget *holder, int columns)
{
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(columns - 1, 1);
    return grid;
}

Label *text(const QString &words, TextRole role = TextRole::Body, Ink ink = Ink::Text)
{
    return (new Label(words, role, ink))->wrapped()->selectable();
}

Mark markOf(const ExpectedReply &reply)
{
    return reply.isQuestion ? Mark::Pending : smtpscope::markOf(reply.outcome);
}

QString wordsOf(const ExpectedReply &reply)
{
    QString words = reply.meaning;
    if (!reply.with.isEmpty())
        words += QStringLiteral(" (%1)").arg(reply.with);
    return reply.isThis ? Texts::tr("%1 (this came)").arg(words) : words;
}

} // namespace

// Waiting helps against some replies that say "for good", and not against some that say "for now".
Mark markOf(const EventExplanation &explained)
{
    if (!explained.outcome)
        return explained.retry == Retry::None ? Mark::Pending : Mark::Warning;
    const Mark mark = markOf(*explained.outcome);
    if (mark == Mark::Temporary
        && (explained.retry == Retry::No || explained.retry == Retry::AfterChange))
        return Mark::Permanent;
    return mark;
}

QWidget *paragraphsOf(const QStringList &texts, TextRole role, Ink ink)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins({});
    layout->setSpacing(6);
    for (const QString &words : texts)
        layout->addWidget(text(words, role, ink));
    return holder;
}

QWidget *stepsOf(const QStringList &steps)
{
    auto *holder = new QWidget;
    QGridLayout *grid = gridIn(holder, 2);
    for (int i = 0; i < int(steps.size()); ++i) {
        auto *number = new Label(QString::number(i + 1), TextRole::Strong, Ink::Accent);
        grid->addWidget(number, i, 0, Qt::AlignTop);
        grid->addWidget(text(steps[i]), i, 1);
    }
    return holder;
}

QWidget *repliesOf(const std::vector<ExpectedReply> &replies)
{
    auto *holder = new QWidget;
    QGridLayout *grid = gridIn(holder, 3);
    for (int i = 0; i < int(replies.size()); ++i) {
        const ExpectedReply &reply = replies[size_t(i)];
        const Mark mark = markOf(reply);
        const TextRole role = reply.isThis ? TextRole::Strong : TextRole::Body;
        grid->addWidget(new DrawingLabel(drawingOf(mark), inkOf(mark)), i, 0, Qt::AlignTop);
        grid->addWidget(new Label(reply.code, TextRole::Mono), i, 1, Qt::AlignTop);
        grid->addWidget(text(wordsOf(reply), role), i, 2);
    }
    return holder;
}

QWidget *valuesOf(const std::vector<NamedValue> &values)
{
    auto *holder = new QWidget;
    QGridLayout *grid = gridIn(holder, 2);
    for (int i = 0; i < int(values.size()); ++i) {
        grid->addWidget(
            new Label(values[size_t(i)].name, TextRole::Small, Ink::Text2), i, 0, Qt::AlignTop);
        grid->addWidget(text(values[size_t(i)].value), i, 1);
    }
    return holder;
}

} // namespace smtpscope
