// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/timeline/TimelineRow.h"

#include <QCoreApplication>
#include <QStringList>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(TimelineRow)
};

constexpr qint64 RoundsToOneSecond = 999'500'000;

QString spokenSpan(qint64 ns)
{
    if (ns < RoundsToOneSecond)
        return Texts::tr("%1 milliseconds").arg((ns + 500'000) / 1'000'000);
    return Texts::tr("%1 seconds").arg(QString::number(double(ns) / 1e9, 'f', 2));
}

QString whatOf(const TimelineRow &row)
{
    const QString text = plainText(row.text);
    if (row.name.isEmpty())
        return text;
    return text.isEmpty() ? row.name : row.name + QStringLiteral(", ") + text;
}

// Who speaks is seen as an arrow, and has to be heard.
QString directionText(const TimelineRow &row)
{
    if (!row.isWire)
        return {};
    switch (row.direction) {
    case Direction::Out:
        return Texts::tr("sent");
    case Direction::In:
        return Texts::tr("received");
    case Direction::None:
        break;
    }
    return {};
}

} // namespace

QString spanText(qint64 ns)
{
    if (ns > 0 && ns < 950'000)
        return QString::number(double(ns) / 1e6, 'f', 1) + QStringLiteral(" ms");
    return ns < RoundsToOneSecond
        ? QString::number((ns + 500'000) / 1'000'000) + QStringLiteral(" ms")
        : QString::number(double(ns) / 1e9, 'f', 2) + QStringLiteral(" s");
}

QString sentenceOf(const TimelineRow &row)
{
    QStringList parts;
    const auto add = [&](const QString &part) {
        if (!part.isEmpty())
            parts.append(part);
    };
    add(directionText(row));
    add(whatOf(row));
    if (!row.code.isEmpty())
        parts.append(Texts::tr("reply %1").arg(row.code));
    if (row.mark)
        parts.append(markText(*row.mark));
    if (row.startNs)
        parts.append(Texts::tr("began at %1").arg(spokenSpan(*row.startNs)));
    if (row.tookNs && row.isOpen)
        parts.append(Texts::tr("has taken %1 so far").arg(spokenSpan(*row.tookNs)));
    else if (row.tookNs)
        parts.append(Texts::tr("took %1").arg(spokenSpan(*row.tookNs)));
    if (row.isSlowest)
        parts.append(Texts::tr("slowest step"));
    return parts.join(QStringLiteral(", ")) + QLatin1Char('.');
}

QString lineOf(const TimelineRow &row)
{
    QStringList parts;
    if (row.isWire)
        parts.append(row.direction == Direction::Out ? QStringLiteral("->") : QStringLiteral("<-"));
    for (const QString &part : {row.code, whatOf(row)})
        if (!part.isEmpty())
            parts.append(part);
    for (const TimelineColumn column : {TimelineColumn::Start, TimelineColumn::Took}) {
        const QString time = textOf(row, column);
        if (!time.isEmpty())
            parts.append(QLatin1Char('\t') + time);
    }
    return parts.join(QLatin1Char(' '));
}

QString textOf(const TimelineRow &row, TimelineColumn column)
{
    switch (column) {
    case TimelineColumn::What:
        return whatOf(row);
    case TimelineColumn::Reply:
        return row.code;
    case TimelineColumn::Start:
        if (!row.clock.isEmpty())
            return row.clock;
        return row.startNs ? spanText(*row.startNs) : QString();
    case TimelineColumn::Took:
        if (!row.tookNs)
            return {};
        return row.isOpen ? spanText(*row.tookNs) + QStringLiteral("…") : spanText(*row.tookNs);
    case TimelineColumn::Time:
        return {};
    }
    return {};
}

} // namespace smtpscope
