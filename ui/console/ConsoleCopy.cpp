// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "ui/console/ConsoleCopy.h"

#include "app/Advice.h"
#include "app/SharePreparation.h"
#include "app/ShownRecord.h"
#include "ui/console/ConsoleRows.h"

#include <QStringList>

#include <variant>

namespace smtpscope {

namespace {

QString mark(ConsoleRowKind kind)
{
    switch (kind) {
    case ConsoleRowKind::Sent:
        return QStringLiteral("> ");
    case ConsoleRowKind::Received:
        return QStringLiteral("< ");
    case ConsoleRowKind::Note:
    case ConsoleRowKind::Happening:
        break;
    }
    return QStringLiteral("  ");
}

QStringList linesOf(const ConsoleRow &row)
{
    QStringList lines;
    for (const QString &line : row.text.split(QLatin1Char('\n')))
        lines.append(mark(row.kind) + line);
    return lines;
}

} // namespace

QString copiedTalk(const Session &session, const QList<int> &events)
{
    const auto policy = prepareShare(QStringLiteral("vendor"));
    if (!std::holds_alternative<SharePolicy>(policy))
        return {};
    const ShownRecord record({{session}, {}, {}}, std::get<SharePolicy>(policy));
    const std::vector<Session> shown = record.sessions();
    const Knowledge knowledge = applicationKnowledge();
    QStringList lines;
    for (const int event : events) {
        if (shown.empty() || event >= int(shown.front().events().size()))
            continue;
        for (const ConsoleRow &row : rowsOf(shown.front(), event, knowledge))
            lines += linesOf(row);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace smtpscope
