// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/EhloReply.h"

#include "session/Printable.h"

#include <algorithm>

namespace smtpscope {

namespace {

const QString Auth = QStringLiteral("AUTH");
const QString OldAuth = QStringLiteral("AUTH=");

void add(Capabilities &capabilities, const QString &keyword, const QString &parameters)
{
    QString &known = capabilities[keyword];
    known = known.isEmpty() || parameters.isEmpty() ? known + parameters
                                                    : known + QLatin1Char(' ') + parameters;
}

void addLine(Capabilities &capabilities, QByteArrayView line)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    const qsizetype end = std::find_if(line.begin(), line.end(), isBlank) - line.begin();
    const QString keyword = printable(line.first(end));
    const QString parameters = printable(line.sliced(end).trimmed());
    if (keyword.startsWith(OldAuth, Qt::CaseInsensitive))
        add(capabilities, OldAuth,
            (keyword.mid(OldAuth.size()) + QLatin1Char(' ') + parameters).trimmed());
    else if (!keyword.isEmpty())
        add(capabilities, keyword.toUpper(), parameters);
}

QStringList wordsOf(const QString &parameters)
{
    return parameters.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

Capabilities capabilitiesIn(const ParsedReply &reply)
{
    Capabilities capabilities;
    for (size_t i = 1; i < reply.lines.size(); ++i)
        addLine(capabilities, QByteArrayView(reply.lines[i]).trimmed());
    if (!capabilities.contains(OldAuth))
        return capabilities;
    QStringList words = wordsOf(capabilities.value(Auth));
    for (const QString &word : wordsOf(capabilities.value(OldAuth))) {
        if (!words.contains(word, Qt::CaseInsensitive))
            words += word;
    }
    capabilities[Auth] = words.join(QLatin1Char(' '));
    return capabilities;
}

QStringList mechanismsIn(const Capabilities &capabilities)
{
    QStringList names = wordsOf(capabilities.value(Auth).toUpper());
    names.removeDuplicates();
    return names;
}

std::optional<qint64> sizeLimitIn(const Capabilities &capabilities)
{
    const QString number = capabilities.value(QStringLiteral("SIZE"));
    const auto isDigit = [](QChar c) { return c >= QLatin1Char('0') && c <= QLatin1Char('9'); };
    if (!std::all_of(number.begin(), number.end(), isDigit))
        return std::nullopt; // toLongLong() would take signs and blanks
    const qint64 limit = number.toLongLong(); // 0 also when it is too large to mean anything
    return limit > 0 ? std::optional(limit) : std::nullopt;
}

} // namespace smtpscope
