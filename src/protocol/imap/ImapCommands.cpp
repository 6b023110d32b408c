// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/imap/ImapCommands.h"

#include <algorithm>

namespace smtpscope {

namespace {

constexpr int TagDigits = 3;

bool isQuotable(const QByteArray &text)
{
    return std::all_of(
        text.begin(), text.end(), [](char c) { return uchar(c) >= 0x20 && uchar(c) < 0x7f; });
}

// Between quotation marks (RFC 9051 9, `quoted`).
QByteArray escaped(const QByteArray &text)
{
    QByteArray result;
    for (const char c : text) {
        if (c == '"' || c == '\\')
            result += '\\';
        result += c;
    }
    return result;
}

void append(Command &command, const QByteArray &bytes, Sort sort)
{
    if (!bytes.isEmpty())
        command.spans.push_back({quint32(command.wire.size()), quint32(bytes.size()), sort});
    command.wire += bytes;
    if (sort == Sort::Secret && !bytes.isEmpty())
        command.secrets.push_back(bytes);
}

// A blank, and then `text` as a quoted string; as a literal it begins a part of its own.
void addArgument(std::vector<Command> &parts, const QByteArray &text, Sort sort)
{
    parts.back().wire += ' ';
    if (isQuotable(text)) {
        parts.back().wire += '"';
        append(parts.back(), escaped(text), sort);
        parts.back().wire += '"';
        return;
    }
    parts.back().wire += '{' + QByteArray::number(text.size()) + "}\r\n";
    parts.emplace_back();
    append(parts.back(), text, sort);
}

} // namespace

QByteArray imapTag(int number)
{
    return 'A' + QByteArray::number(number).rightJustified(TagDigits, '0');
}

Command imapCommand(const QByteArray &tag, const QByteArray &verb)
{
    return {tag + ' ' + verb + "\r\n", {}, {}, {}};
}

std::vector<Command> imapLoginParts(const QByteArray &tag, const SaslCredentials &credentials)
{
    std::vector<Command> parts{Command{tag + " LOGIN", {}, {}, {}}};
    addArgument(parts, credentials.user.toUtf8(), Sort::Person);
    addArgument(parts, credentials.password.bytes(), Sort::Secret);
    parts.back().wire += "\r\n";
    if (!credentials.password.isEmpty())
        parts.back().secrets.push_back(credentials.password.bytes());
    parts.back().sasl = SaslFacts{
        QStringLiteral("LOGIN"), {}, credentials.user, secretFactsOf(credentials.password)};
    return parts;
}

} // namespace smtpscope
