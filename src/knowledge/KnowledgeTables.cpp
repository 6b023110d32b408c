// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/KnowledgeTables.h"

#include <QList>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qsizetype MostDigits = 3;

// A number of at most three digits, or "X" for any.
std::optional<int> shapePart(QStringView part)
{
    if (part == QLatin1Char('X'))
        return -1;
    if (part.isEmpty() || part.size() > MostDigits || !part.front().isDigit())
        return std::nullopt;
    bool isNumber = false;
    const int number = part.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

} // namespace

std::optional<EnhancedShape> enhancedShape(QStringView text)
{
    const QList<QStringView> parts = text.split(QLatin1Char('.'));
    if (parts.size() != 3)
        return std::nullopt;
    const auto codeClass = shapePart(parts[0]);
    const auto subject = shapePart(parts[1]);
    const auto detail = shapePart(parts[2]);
    const bool isClass = codeClass && (*codeClass < 0 || (*codeClass >= 2 && *codeClass <= 5));
    if (!isClass || !subject || !detail)
        return std::nullopt;
    return EnhancedShape{*codeClass, *subject, *detail};
}

const CauseRow *KnowledgeTables::cause(const QString &id) const
{
    const auto place = causeById.constFind(id);
    return place == causeById.cend() ? nullptr : &causes[place.value()];
}

const BasicCodeRow *KnowledgeTables::basicCode(int code) const
{
    const auto row = std::ranges::lower_bound(basicCodes, code, {}, &BasicCodeRow::code);
    return row == basicCodes.end() || row->code != code ? nullptr : &*row;
}

const EnhancedCodeRow *KnowledgeTables::enhancedCode(const QString &code) const
{
    const auto place = enhancedByCode.constFind(code);
    return place == enhancedByCode.cend() ? nullptr : &enhancedCodes[place.value()];
}

const CommandRow *KnowledgeTables::command(ReplyCommand command) const
{
    const auto row = std::ranges::find(commands, command, &CommandRow::command);
    return row == commands.end() ? nullptr : &*row;
}

} // namespace smtpscope
