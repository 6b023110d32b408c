// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/MailboxCapabilities.h"

#include "session/Printable.h"

namespace smtpscope {

namespace {

const QByteArray CapabilityWord = "CAPABILITY ";

void add(Capabilities &capabilities, const QString &keyword, const QString &parameters)
{
    QString &known = capabilities[keyword.toUpper()];
    known = known.isEmpty() || parameters.isEmpty() ? known + parameters
                                                    : known + QLatin1Char(' ') + parameters;
}

Capabilities capabilitiesInList(QByteArrayView list)
{
    Capabilities capabilities;
    const QString text = printable(list);
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype sign = word.indexOf(QLatin1Char('='));
        if (sign > 0)
            add(capabilities, word.left(sign), word.mid(sign + 1));
        else
            add(capabilities, word, {});
    }
    return capabilities;
}

// What stands behind `[CAPABILITY ` in a status line; empty without one.
QByteArray listInCode(const QByteArray &line)
{
    const qsizetype open = line.toUpper().indexOf('[' + CapabilityWord);
    const qsizetype close = line.indexOf(']', open);
    const qsizetype begin = open + 1 + CapabilityWord.size();
    return open >= 0 && close >= begin ? line.mid(begin, close - begin) : QByteArray();
}

} // namespace

Capabilities imapCapabilitiesIn(const ParsedReply &reply)
{
    for (const QByteArray &line : reply.lines) {
        if (line.toUpper().startsWith(CapabilityWord))
            return capabilitiesInList(QByteArrayView(line).sliced(CapabilityWord.size()));
    }
    for (const QByteArray &line : reply.lines) {
        const QByteArray list = listInCode(line);
        if (!list.isEmpty())
            return capabilitiesInList(list);
    }
    return {};
}

Capabilities pop3CapabilitiesIn(const ParsedReply &reply)
{
    Capabilities capabilities;
    for (size_t i = 1; i < reply.lines.size(); ++i) {
        const QString line = printable(QByteArrayView(reply.lines[i]).trimmed());
        const QString keyword = line.section(QLatin1Char(' '), 0, 0);
        if (!keyword.isEmpty())
            add(capabilities, keyword, line.mid(keyword.size()).trimmed());
    }
    return capabilities;
}

QStringList mailboxMechanismsIn(Protocol protocol, const Capabilities &capabilities)
{
    const bool isPop3 = protocol == Protocol::Pop3;
    const QString word = isPop3 ? QStringLiteral("SASL") : QStringLiteral("AUTH");
    QStringList names =
        capabilities.value(word).toUpper().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    names.removeDuplicates();
    return names;
}

} // namespace smtpscope
