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

QByteArray parametersOf(const MailOptions &options)
{
    QByteArray parameters;
    if (options.size)
        parameters += " SIZE=" + QByteArray::number(*options.size);
    if (options.body8Bit)
        parameters += " BODY=8BITMIME";
    if (options.smtpUtf8)
        parameters += " SMTPUTF8";
    if (!options.returned.isEmpty())
        parameters += " RET=" + options.returned;
    if (options.requireTls)
        parameters += " REQUIRETLS";
    if (!options.deliverBy.isEmpty())
        parameters += " BY=" + options.deliverBy;
    if (!options.envelopeId.isEmpty()) // the last, where it is marked
        parameters += " ENVID=" + toXtext(options.envelopeId);
    return parameters;
}

// Marks what the last parameter, @p length bytes before the line's end, tells.
void markLast(Command &command, qsizetype length, Sort sort)
{
    const qsizetype from = command.wire.size() - 2 - length;
    command.spans.push_back({quint32(from), quint32(length), sort});
}

// "rfc822;a+b@c": the type stays as it is, the address becomes xtext.
QByteArray originalRecipientText(const QByteArray &typed)
{
    const qsizetype semicolon = typed.indexOf(';');
    return typed.left(semicolon + 1) + toXtext(typed.mid(semicolon + 1));
}

} // namespace

QByteArray toXtext(const QByteArray &text)
{
    QByteArray result;
    for (const char c : text) {
        const bool isPlain = c > ' ' && c < 0x7f && c != '+' && c != '=';
        result += isPlain ? QByteArray(1, c) : '+' + QByteArray(1, c).toHex().toUpper();
    }
    return result;
}

Command ehloCommand(const QByteArray &name)
{
    return greeting("EHLO ", name);
}

Command heloCommand(const QByteArray &name)
{
    return greeting("HELO ", name);
}

Command lhloCommand(const QByteArray &name)
{
    return greeting("LHLO ", name);
}

Command startTlsCommand()
{
    return bare("STARTTLS");
}

Command mailCommand(const Mailbox &sender, const MailOptions &options)
{
    Command command = withPath("MAIL FROM:", sender, parametersOf(options));
    if (!options.envelopeId.isEmpty())
        markLast(command, toXtext(options.envelopeId).size(), Sort::Id);
    return command;
}

Command rcptCommand(const Mailbox &recipient, const RecipientOptions &options)
{
    QByteArray parameters;
    if (!options.notify.isEmpty())
        parameters += " NOTIFY=" + options.notify;
    const QByteArray original = originalRecipientText(options.originalRecipient);
    if (!original.isEmpty())
        parameters += " ORCPT=" + original;
    Command command = withPath("RCPT TO:", recipient, parameters);
    if (!original.isEmpty())
        markLast(command, original.size() - original.indexOf(';') - 1, Sort::Person);
    return command;
}

Command bdatCommand(qint64 bytes, bool isLast)
{
    return bare("BDAT " + QByteArray::number(bytes) + (isLast ? " LAST" : ""));
}

Command emptyMessageCommand()
{
    return bare(".");
}

Command xclientCommand(const QByteArray &attributes)
{
    return withPrivateWord("XCLIENT ", attributes, Sort::Address, {});
}

Command requestCommand(const QByteArray &line)
{
    const qsizetype blank = line.indexOf(' ');
    if (blank < 0)
        return bare(line);
    return withPrivateWord(line.left(blank + 1), line.mid(blank + 1), Sort::Person, {});
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
