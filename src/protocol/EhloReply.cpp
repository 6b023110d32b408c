// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/EhloReply.h"

#include "session/Printable.h"

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

void addLine(Capabilities &capabilities, const QString &line)
{
    if (line.startsWith(OldAuth, Qt::CaseInsensitive)) {
        add(capabilities, OldAuth, line.mid(OldAuth.size()).simplified());
        return;
    }
    const QString keyword = line.section(QLatin1Char(' '), 0, 0).toUpper();
    if (!keyword.isEmpty())
        add(capabilities, keyword, line.section(QLatin1Char(' '), 1).trimmed());
}

} // namespace

Capabilities capabilitiesIn(const ParsedReply &reply)
{
    Capabilities capabilities;
    for (size_t i = 1; i < reply.lines.size(); ++i)
        addLine(capabilities, printable(QByteArrayView(reply.lines[i])).trimmed());
    if (!capabilities.contains(OldAuth))
        return capabilities;
    QStringList words = capabilities.value(Auth).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words += capabilities.value(OldAuth).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words.removeDuplicates();
    capabilities[Auth] = words.join(QLatin1Char(' '));
    return capabilities;
}

QStringList mechanismsIn(const Capabilities &capabilities)
{
    QStringList names =
        capabilities.value(Auth).toUpper().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    names.removeDuplicates();
    return names;
}

std::optional<qint64> sizeLimitIn(const Capabilities &capabilities)
{
    bool ok = false;
    const qint64 limit = capabilities.value(QStringLiteral("SIZE")).toLongLong(&ok);
    return ok && limit > 0 ? std::optional(limit) : std::nullopt;
}

} // namespace smtpscope
