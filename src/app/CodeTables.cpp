// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/CodeTables.h"

#include <QCoreApplication>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(CodeTables)
};

// What each first digit says (RFC 5321 4.2.1).
QString firstDigitMeaning(int digit)
{
    switch (digit) {
    case 2:
        return Texts::tr("Yes, done");
    case 3:
        return Texts::tr("Go on, the server waits for more");
    case 4:
        return Texts::tr("No for now, the same may work later");
    case 5:
        return Texts::tr("No, until something is changed");
    default:
        return {};
    }
}

// The second digit: the same RFC, and RFC 4954 for sign-ins.
QString secondDigitMeaning(int digit)
{
    switch (digit) {
    case 0:
        return Texts::tr("About how the command is written");
    case 1:
        return Texts::tr("Information that was asked for");
    case 2:
        return Texts::tr("About the connection");
    case 3:
        return Texts::tr("About the sign-in (RFC 4954)");
    case 5:
        return Texts::tr("About the mail system");
    default:
        return {};
    }
}

QString basicTitle(int code, const Knowledge &knowledge)
{
    const auto &rows = knowledge.basicCodes();
    const auto row = std::ranges::find(rows, code, &BasicCodeRow::code);
    return row == rows.end() ? QString() : translatedKnowledge(row->advice.title);
}

QString enhancedTitle(const QStringList &codes, const Knowledge &knowledge)
{
    const auto &rows = knowledge.enhancedCodes();
    for (const QString &code : codes) {
        const auto row = std::ranges::find(rows, code, &EnhancedCodeRow::code);
        if (row != rows.end())
            return translatedKnowledge(row->advice.title);
    }
    return {};
}

void add(std::vector<CodePiece> &pieces, const CodePiece &piece)
{
    if (!piece.meaning.isEmpty())
        pieces.push_back(piece);
}

void addBasic(std::vector<CodePiece> &pieces, int code, const Knowledge &knowledge)
{
    const QString text = QString::number(code);
    if (text.size() != 3)
        return;
    add(pieces, {text, 0, 1, firstDigitMeaning(code / 100)});
    add(pieces, {text, 1, 1, secondDigitMeaning(code / 10 % 10)});
    add(pieces, {text, 0, 3, basicTitle(code, knowledge)});
}

void addEnhanced(std::vector<CodePiece> &pieces, const Reply &reply, const Knowledge &knowledge)
{
    const QString &code = reply.enhanced;
    const QStringList numbers = code.split(QLatin1Char('.'));
    if (numbers.size() != 3)
        return;
    const int subject = int(numbers[0].size()) + 1;
    const int detail = subject + int(numbers[1].size()) + 1;
    const QString any = QStringLiteral("X.%1.").arg(numbers[1]);
    if (numbers[0].toInt() != reply.firstDigit()) // else it says the same once more
        add(pieces, {code, 0, int(numbers[0].size()), firstDigitMeaning(numbers[0].toInt())});
    add(pieces,
        {code, subject, int(numbers[1].size()),
            enhancedTitle({any + QLatin1Char('X')}, knowledge)});
    add(pieces,
        {code, detail, int(numbers[2].size()), enhancedTitle({code, any + numbers[2]}, knowledge)});
}

QString statusMeaning(const QString &status)
{
    if (status == QLatin1String("OK") || status == QLatin1String("+OK"))
        return Texts::tr("Yes, done");
    if (status == QLatin1String("NO") || status == QLatin1String("-ERR"))
        return Texts::tr("No");
    if (status == QLatin1String("BAD"))
        return Texts::tr("The server does not understand this");
    if (status == QLatin1String("BYE"))
        return Texts::tr("The server ends the connection");
    if (status == QLatin1String("PREAUTH"))
        return Texts::tr("Signed in already");
    if (status == QLatin1String("+"))
        return Texts::tr("Go on, the server waits for more");
    if (status == QLatin1String("*"))
        return Texts::tr("Information, with no answer in it yet");
    return {};
}

void addWords(std::vector<CodePiece> &pieces, const Reply &reply, const Knowledge &knowledge)
{
    const QString &status = reply.status;
    if (status.isEmpty())
        return;
    const QString &code = reply.responseCode;
    const QString whole = code.isEmpty() ? status : QStringLiteral("%1 [%2]").arg(status, code);
    add(pieces, {whole, 0, int(status.size()), statusMeaning(status)});
    if (code.isEmpty())
        return;
    const NamedRow *row = Knowledge::find(knowledge.imapCodes(), code);
    if (!row)
        row = Knowledge::find(knowledge.pop3Codes(), code);
    if (row)
        add(pieces,
            {whole, int(status.size()) + 2, int(code.size()),
                translatedKnowledge(row->advice.title)});
}

Outcome outcomeOf(ReplyKind kind)
{
    switch (kind) {
    case ReplyKind::Success:
    case ReplyKind::Intermediate:
        return Outcome::Ok;
    case ReplyKind::Temporary:
        return Outcome::Temporary;
    case ReplyKind::Permanent:
        return Outcome::Permanent;
    }
    return Outcome::Ok;
}

} // namespace

std::vector<CodePiece> codePiecesOf(const Reply &reply, const Knowledge &knowledge)
{
    std::vector<CodePiece> pieces;
    addBasic(pieces, reply.code, knowledge);
    addEnhanced(pieces, reply, knowledge);
    addWords(pieces, reply, knowledge);
    return pieces;
}

std::vector<ExpectedReply> repliesAfter(ReplyCommand command, int came, const Knowledge &knowledge)
{
    std::vector<ExpectedReply> replies;
    const auto &rows = knowledge.commands();
    const auto row = std::ranges::find(rows, command, &CommandRow::command);
    if (row == rows.end() || command == ReplyCommand::Any)
        return replies;
    for (const CommandReplyRow &reply : row->replies)
        replies.push_back({QString::number(reply.code), outcomeOf(reply.kind),
            reply.kind == ReplyKind::Intermediate, basicTitle(reply.code, knowledge), reply.with,
            reply.code == came});
    return replies;
}

QString commandName(ReplyCommand command)
{
    switch (command) {
    case ReplyCommand::Any:
        return {};
    case ReplyCommand::Connect:
        return Texts::tr("the connection");
    case ReplyCommand::EndOfData:
        return Texts::tr("the message");
    case ReplyCommand::ImapLogin:
        return QStringLiteral("LOGIN");
    case ReplyCommand::Pop3Pass:
        return QStringLiteral("PASS");
    case ReplyCommand::Mail:
        return QStringLiteral("MAIL FROM");
    case ReplyCommand::Rcpt:
        return QStringLiteral("RCPT TO");
    case ReplyCommand::Ehlo:
    case ReplyCommand::Helo:
    case ReplyCommand::Lhlo:
    case ReplyCommand::StartTls:
    case ReplyCommand::Auth:
    case ReplyCommand::Data:
    case ReplyCommand::Bdat:
    case ReplyCommand::Burl:
    case ReplyCommand::Rset:
    case ReplyCommand::Vrfy:
    case ReplyCommand::Expn:
    case ReplyCommand::Help:
    case ReplyCommand::Noop:
    case ReplyCommand::Quit:
    case ReplyCommand::Etrn:
    case ReplyCommand::Atrn:
    case ReplyCommand::Turn:
    case ReplyCommand::Send:
    case ReplyCommand::Soml:
    case ReplyCommand::Saml:
        return QString(idOf(command));
    }
    return {};
}

QString commandMeaning(ReplyCommand command)
{
    switch (command) {
    case ReplyCommand::Any:
        return {};
    case ReplyCommand::Connect:
        return Texts::tr("The connection stands; now the server greets.");
    case ReplyCommand::Ehlo:
    case ReplyCommand::Helo:
    case ReplyCommand::Lhlo:
        return Texts::tr("This computer tells its name and asks what the server can do.");
    case ReplyCommand::StartTls:
        return Texts::tr("This computer asks to encrypt the connection from here on.");
    case ReplyCommand::Auth:
    case ReplyCommand::ImapLogin:
    case ReplyCommand::Pop3Pass:
        return Texts::tr("This computer signs in. The secret is never recorded.");
    case ReplyCommand::Mail:
        return Texts::tr("This computer names the sender, to whom a returned mail would go.");
    case ReplyCommand::Rcpt:
        return Texts::tr("This computer names a recipient. Most refusals come here.");
    case ReplyCommand::Data:
        return Texts::tr("This computer asks whether the server takes the message now.");
    case ReplyCommand::EndOfData:
        return Texts::tr("The whole message was sent. With a yes the server answers for it.");
    case ReplyCommand::Bdat:
    case ReplyCommand::Burl:
        return Texts::tr("This computer hands over the message, or a part of it.");
    case ReplyCommand::Rset:
        return Texts::tr("This computer starts over; the mail that was begun is forgotten.");
    case ReplyCommand::Vrfy:
        return Texts::tr("This computer asks whether an address exists. Many servers do not tell.");
    case ReplyCommand::Expn:
        return Texts::tr("This computer asks who is on a list. Most servers do not tell.");
    case ReplyCommand::Help:
        return Texts::tr("This computer asks for help about the server's commands.");
    case ReplyCommand::Noop:
        return Texts::tr("This computer asks for nothing but an answer.");
    case ReplyCommand::Quit:
        return Texts::tr("This computer says good-bye.");
    case ReplyCommand::Etrn:
    case ReplyCommand::Atrn:
    case ReplyCommand::Turn:
        return Texts::tr("This computer asks for mail that waits for it.");
    case ReplyCommand::Send:
    case ReplyCommand::Soml:
    case ReplyCommand::Saml:
        return Texts::tr("An old way to show a message on somebody's terminal.");
    }
    return {};
}

QString acceptanceMeaning(ReplyCommand command)
{
    switch (command) {
    case ReplyCommand::Connect:
        return Texts::tr("The server greets, gives its name and is ready.");
    case ReplyCommand::Ehlo:
    case ReplyCommand::Helo:
    case ReplyCommand::Lhlo:
        return Texts::tr("The server talks with this computer and lists what it can do.");
    case ReplyCommand::StartTls:
        return Texts::tr("The encryption begins right after this answer.");
    case ReplyCommand::Auth:
    case ReplyCommand::ImapLogin:
    case ReplyCommand::Pop3Pass:
        return Texts::tr("User name and password are right; the sign-in went through.");
    case ReplyCommand::Mail:
        return Texts::tr("The server takes mail with this sender.");
    case ReplyCommand::Rcpt:
        return Texts::tr("The server takes mail for this recipient. Some servers look closer only "
                         "when the message comes.");
    case ReplyCommand::Data:
        return Texts::tr("The server waits for the message now.");
    case ReplyCommand::EndOfData:
        return Texts::tr("The server has taken the message, and answers for it from here on.");
    case ReplyCommand::Rset:
        return Texts::tr("The mail that was begun is forgotten; the connection goes on.");
    case ReplyCommand::Quit:
        return Texts::tr("The server says good-bye and closes the connection.");
    case ReplyCommand::Any:
    case ReplyCommand::Bdat:
    case ReplyCommand::Burl:
    case ReplyCommand::Vrfy:
    case ReplyCommand::Expn:
    case ReplyCommand::Help:
    case ReplyCommand::Noop:
    case ReplyCommand::Etrn:
    case ReplyCommand::Atrn:
    case ReplyCommand::Turn:
    case ReplyCommand::Send:
    case ReplyCommand::Soml:
    case ReplyCommand::Saml:
        break;
    }
    return {};
}

} // namespace smtpscope
