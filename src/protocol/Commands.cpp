// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "protocol/Commands.h"

namespace smtpscope {

namespace {

Command bare(const QByteArray &verb)
{
    return {verb + "\r\n", {}, {}, {}};
}

// `before`, the private word, `after`, and the line end.
Command withPrivateWord(
    const QByteArray &before, const QByteArray &word, Sort sort, const QByteArray &after)
{
    Command command;
    command.wire = before + word + after + "\r\n";
    if (!word.isEmpty())
        command.spans.push_back({quint32(before.size()), quint32(word.size()), sort});
    return command;
}

Command greeting(const QByteArray &verb, const QByteArray &name)
{
    return withPrivateWord(verb, name, name.startsWith('[') ? Sort::Address : Sort::Host, {});
}

Command withPath(const QByteArray &verb, const Mailbox &mailbox, const QByteArray &parameters)
{
    const QByteArray path = mailbox.path();
    return withPrivateWord(
        verb + '<', path.mid(1, path.size() - 2), Sort::Person, '>' + parameters);
}

} // namespace

Command ehloCommand(const QByteArray &name)
{
    return greeting("EHLO ", name);
}

Command heloCommand(const QByteArray &name)
{
    return greeting("HELO ", name);
}

Command startTlsCommand()
{
    return bare("STARTTLS");
}

Command mailCommand(const Mailbox &sender, const MailOptions &options)
{
    QByteArray parameters;
    if (options.size)
        parameters += " SIZE=" + QByteArray::number(*options.size);
    if (options.body8Bit)
        parameters += " BODY=8BITMIME";
    if (options.smtpUtf8)
        parameters += " SMTPUTF8";
    return withPath("MAIL FROM:", sender, parameters);
}

Command rcptCommand(const Mailbox &recipient)
{
    return withPath("RCPT TO:", recipient, {});
}

Command dataCommand()
{
    return bare("DATA");
}

Command rsetCommand()
{
    return bare("RSET");
}

Command quitCommand()
{
    return bare("QUIT");
}

bool isSafeArgument(QStringView text)
{
    return !text.contains(QLatin1Char('\r')) && !text.contains(QLatin1Char('\n'))
        && !text.contains(QChar(0));
}

} // namespace smtpscope
