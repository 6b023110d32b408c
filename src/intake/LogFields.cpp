// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "intake/LogFields.h"

#include <algorithm>

namespace smtpscope {

namespace {

bool isAddress(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(),
        [](char c) { return QByteArrayView("0123456789abcdefABCDEF:.").contains(c); });
}

} // namespace

QByteArray fieldAfter(QByteArrayView line, QByteArrayView name, QByteArrayView ends)
{
    const qsizetype found = line.indexOf(name);
    if (found < 0)
        return {};
    const QByteArrayView rest = line.sliced(found + name.size());
    qsizetype end = 0;
    while (end < rest.size() && !ends.contains(rest[end]))
        ++end;
    return rest.first(end).toByteArray();
}

QByteArray withoutBrackets(const QByteArray &text)
{
    const bool isBracketed = text.startsWith('<') && text.endsWith('>') && text.size() >= 2;
    return isBracketed ? text.mid(1, text.size() - 2) : text;
}

LoggedHost loggedHost(const QByteArray &text)
{
    LoggedHost host;
    const qsizetype open = text.indexOf('[');
    const qsizetype close = text.indexOf(']', open + 1);
    host.name = (open < 0 ? text : text.left(open)).trimmed();
    while (host.name.endsWith('.'))
        host.name.chop(1);
    if (open < 0 || close < 0)
        return host;
    host.address = text.mid(open + 1, close - open - 1);
    if (!isAddress(host.address)) // a socket of this computer: "mail[private/lmtp]"
        host.address.clear();
    const uint port = text.mid(close + 1, 1) == ":" ? text.mid(close + 2).toUInt() : 0;
    host.port = port <= 65'535 ? quint16(port) : quint16(0);
    return host;
}

} // namespace smtpscope
