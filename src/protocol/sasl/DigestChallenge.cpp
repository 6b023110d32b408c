// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/sasl/DigestChallenge.h"

#include <algorithm>

namespace smtpscope {

namespace {

// Reads `text` from `at` on; RFC 2831 7.1 allows blanks and empty elements between commas.
struct Reader
{
    const QByteArray &text;
    qsizetype at = 0;

    bool isAtEnd() const { return at >= text.size(); }

    void skip(QByteArrayView what)
    {
        while (!isAtEnd() && what.contains(text[at]))
            ++at;
    }

    QByteArray upTo(QByteArrayView ends)
    {
        const qsizetype from = at;
        while (!isAtEnd() && !ends.contains(text[at]))
            ++at;
        return text.mid(from, at - from).trimmed();
    }

    // After the opening quotation mark; nothing when there is no closing one.
    std::optional<QByteArray> quotedRest()
    {
        QByteArray value;
        for (; !isAtEnd(); ++at) {
            if (text[at] == '"') {
                ++at;
                return value;
            }
            if (text[at] == '\\' && at + 1 < text.size())
                ++at;
            value += text[at];
        }
        return std::nullopt;
    }
};

} // namespace

std::optional<DigestDirectives> digestDirectivesIn(const QByteArray &text)
{
    DigestDirectives directives;
    Reader reader{text};
    for (reader.skip(", \t\r\n"); !reader.isAtEnd(); reader.skip(", \t\r\n")) {
        const QByteArray name = reader.upTo("=,").toLower();
        if (name.isEmpty() || reader.isAtEnd() || text[reader.at] != '=')
            return std::nullopt;
        ++reader.at;
        reader.skip(" \t");
        if (reader.isAtEnd() || text[reader.at] != '"') {
            directives.emplace_back(name, reader.upTo(","));
            continue;
        }
        ++reader.at;
        const std::optional<QByteArray> value = reader.quotedRest();
        if (!value)
            return std::nullopt;
        directives.emplace_back(name, *value);
    }
    return directives;
}

QByteArray valueOf(const DigestDirectives &directives, QByteArrayView name)
{
    const auto found = std::find_if(directives.begin(), directives.end(),
        [&](const auto &directive) { return directive.first == name; });
    return found == directives.end() ? QByteArray() : found->second;
}

QByteArray quoted(const QByteArray &text)
{
    QByteArray escaped = text;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    return '"' + escaped + '"';
}

} // namespace smtpscope
