// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/pop3/Pop3Commands.h"

#include <QByteArrayList>
#include <QCryptographicHash>

#include <algorithm>

namespace smtpscope {

namespace {

Command withArgument(const QByteArray &verb, const QByteArray &argument, Sort sort)
{
    Command command{verb + ' ' + argument + "\r\n", {}, {}, {}};
    if (!argument.isEmpty())
        command.spans.push_back({quint32(verb.size() + 1), quint32(argument.size()), sort});
    return command;
}

} // namespace

Command pop3Command(const QByteArray &verb)
{
    return {verb + "\r\n", {}, {}, {}};
}

std::vector<Command> pop3PasswordCommands(const SaslCredentials &credentials)
{
    const QByteArray password = credentials.password.bytes();
    Command pass = withArgument("PASS", password, Sort::Secret);
    pass.sasl = SaslFacts{
        QStringLiteral("USER/PASS"), {}, credentials.user, secretFactsOf(credentials.password)};
    pass.secrets = {password};
    return {withArgument("USER", credentials.user.toUtf8(), Sort::Person), pass};
}

Command apopCommand(const SaslCredentials &credentials, const QByteArray &timestamp)
{
    const QByteArray digest =
        QCryptographicHash::hash(timestamp + credentials.password.bytes(), QCryptographicHash::Md5)
            .toHex();
    Command command = withArgument("APOP", credentials.user.toUtf8(), Sort::Person);
    command.wire.chop(2);
    command.spans.push_back(
        {quint32(command.wire.size() + 1), quint32(digest.size()), Sort::Secret});
    command.wire += ' ' + digest + "\r\n";
    command.sasl = SaslFacts{
        QStringLiteral("APOP"), {}, credentials.user, secretFactsOf(credentials.password)};
    command.secrets = {digest};
    return command;
}

QByteArray apopTimestampIn(const QByteArray &greeting)
{
    const qsizetype close = greeting.lastIndexOf('>');
    const qsizetype open = close < 0 ? -1 : greeting.lastIndexOf('<', close);
    if (open < 0)
        return {};
    const QByteArray stamp = greeting.mid(open, close - open + 1);
    const auto isPlain = [](char c) { return c > 0x20 && c < 0x7f; };
    const qsizetype at = stamp.indexOf('@');
    const bool isId = at > 1 && at == stamp.lastIndexOf('@') && at < stamp.size() - 2
        && std::all_of(stamp.begin(), stamp.end(), isPlain);
    return isId ? stamp : QByteArray();
}

bool isLongAnswer(const QByteArray &wire)
{
    const QByteArrayList words = wire.simplified().toUpper().split(' ');
    const bool isBare = words.size() == 1;
    const QByteArray &verb = words.front();
    return verb == "CAPA" || verb == "RETR" || verb == "TOP"
        || (isBare && QByteArrayList{"LIST", "UIDL", "AUTH", "LANG"}.contains(verb));
}

} // namespace smtpscope
