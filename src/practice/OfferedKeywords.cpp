// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "practice/OfferedKeywords.h"

#include <algorithm>
#include <map>

namespace smtpscope {

namespace {

// MAIL's parameters and the keyword that has to be offered for each.
QByteArray keywordFor(const QByteArray &parameter)
{
    static const std::map<QByteArray, QByteArray> keywords{{"SIZE", "SIZE"}, {"BODY", "8BITMIME"},
        {"SMTPUTF8", "SMTPUTF8"}, {"AUTH", "AUTH"}, {"RET", "DSN"}, {"ENVID", "DSN"},
        {"REQUIRETLS", "REQUIRETLS"}, {"BY", "DELIVERBY"}};
    const auto found = keywords.find(parameter);
    return found == keywords.end() ? QByteArray() : found->second;
}

} // namespace

bool isOffered(const QByteArrayList &keywords, const QByteArray &keyword)
{
    return std::any_of(keywords.begin(), keywords.end(), [&keyword](const QByteArray &line) {
        return line == keyword || line.startsWith(keyword + ' ')
            || line.startsWith(keyword + '='); // AUTH=, from before RFC 2554
    });
}

QByteArrayList mechanismsIn(const QByteArrayList &keywords)
{
    QByteArrayList all;
    for (const QByteArray &line : keywords) {
        if (line.startsWith("AUTH ") || line.startsWith("AUTH="))
            all += line.mid(5).split(' ');
    }
    return all;
}

QByteArray parameterNotOffered(const QByteArray &line, const QByteArrayList &keywords)
{
    const qsizetype end = line.lastIndexOf('>');
    if (end < 0)
        return {};
    for (const QByteArray &parameter : line.mid(end + 1).split(' ')) {
        QByteArray name = parameter.split('=').front().toUpper();
        const QByteArray keyword = keywordFor(name);
        if (!name.isEmpty() && (keyword.isEmpty() || !isOffered(keywords, keyword)))
            return name;
    }
    return {};
}

bool isTooLarge(qint64 size, const QByteArrayList &keywords)
{
    for (const QByteArray &keyword : keywords) {
        if (keyword.startsWith("SIZE ")) {
            const qint64 limit = keyword.mid(5).toLongLong();
            return limit > 0 && size > limit;
        }
    }
    return false;
}

} // namespace smtpscope
