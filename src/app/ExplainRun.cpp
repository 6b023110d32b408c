// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/ExplainRun.h"

#include "app/FileContent.h"
#include "diagnosis/Refusals.h"
#include "knowledge/ReplyText.h"
#include "session/JsonWriter.h"
#include "session/Printable.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ExplainRun)
};

constexpr qint64 MostFileBytes = 4 * 1024 * 1024;

// Old servers write Latin-1; then every byte is a character.
QString decoded(const QByteArray &bytes)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8.decode(bytes);
    return utf8.hasError() ? QString::fromLatin1(bytes) : text;
}

// A few control characters may be a server's or a terminal's; many are no text.
bool isBinary(const QByteArray &bytes)
{
    constexpr qsizetype tolerated = 10; // one in ten
    const auto isControl = [](char c) {
        return (uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t') || c == 0x7f;
    };
    return bytes.contains('\0')
        || std::count_if(bytes.begin(), bytes.end(), isControl) * tolerated > bytes.size();
}

std::optional<InputError> faultOf(const QByteArray &bytes)
{
    if (bytes.size() > MostReplyText)
        return InputError{Texts::tr("The text is larger than 64 KiB, which no reply is. Give only "
                                    "the reply.")};
    if (isBinary(bytes))
        return InputError{Texts::tr("This is no text. Give the reply as text, such as \"550 5.1.1 "
                                    "User unknown\".")};
    return std::nullopt;
}

// "RCPT TO:<x@example.org>" and "end of data" are understood too.
std::optional<ReplyCommand> commandNamed(const QString &name)
{
    const QString words = name.simplified();
    if (const auto exact = replyCommandFromName(words))
        return exact;
    if (const auto joined = replyCommandFromName(QString(words).replace(u' ', u'-')))
        return joined;
    return replyCommandFromName(words.section(u' ', 0, 0));
}

// Protocols follow from the command where the text did not show one.
void putCommand(ReplyQuestion &question, ReplyCommand command)
{
    question.command = command;
    if (command == ReplyCommand::ImapLogin)
        question.protocol = Protocol::Imap;
    else if (command == ReplyCommand::Pop3Pass)
        question.protocol = Protocol::Pop3;
}

ExplanationNote unknownCommand(const QString &name)
{
    return {QStringLiteral("note.unknown-command"),
        Texts::tr("\"%1\" is no command that is known here, so the reply is explained without it.")
            .arg(printable(QStringView(name.left(60))))};
}

CodeLine codeLine(const QString &code, const QString &kind, const Advice &advice)
{
    return {code, kind, translatedKnowledge(advice.title), advice.cause};
}

} // namespace

QString replyTitle(const Session &session, int index, const Knowledge &knowledge)
{
    if (session.replyOf(session.events()[size_t(index)]) == nullptr)
        return {};
    return knowledge.explain(questionAt(session, index)).title;
}

std::variant<Knowledge, InputError> knowledgeWith(const QString &path)
{
    const Knowledge builtIn = Knowledge::builtIn();
    if (path.isEmpty())
        return builtIn;
    const QString shown = printable(QStringView(path));
    const auto content = fileContent(path, MostFileBytes);
    if (const auto *reason = std::get_if<QString>(&content))
        return InputError{Texts::tr("%1 cannot be read: %2.").arg(shown, *reason)};
    auto both = builtIn.with(shown, std::get<QByteArray>(content));
    if (const auto *error = std::get_if<FileError>(&both))
        return InputError{Texts::tr("%1 (line %2). Mend the file, or leave it out.")
                              .arg(error->detail)
                              .arg(error->line)};
    return std::get<Knowledge>(std::move(both));
}

std::variant<ExplainedReply, InputError> explainedReply(
    const Knowledge &knowledge, const QByteArray &bytes, const QString &command)
{
    if (const auto fault = faultOf(bytes))
        return *fault;
    std::optional<ReplyQuestion> question = readReplyText(decoded(bytes));
    if (!question)
        return InputError{Texts::tr("There is nothing to explain. Give the reply, such as: "
                                    "smtpscope-cli explain \"550 5.1.1 User unknown\"")};
    const auto known = commandNamed(command);
    if (!command.isEmpty())
        putCommand(*question, known.value_or(ReplyCommand::Any));
    ExplainedReply explained{*question, knowledge.explain(*question)};
    if (!command.isEmpty() && !known)
        explained.explanation.notes.push_back(unknownCommand(command));
    return explained;
}

QByteArray explanationJson(const ReplyExplanation &explanation)
{
    JsonWriter json;
    json.openObject();
    json.number("code", explanation.code);
    json.text("enhanced", explanation.enhanced);
    json.text("cause", explanation.cause);
    json.text("title", explanation.title);
    json.text("meaning", explanation.meaning);
    json.word("side", idOf(explanation.side));
    json.word("retry", idOf(explanation.retry));
    json.texts("next_steps", explanation.nextSteps);
    json.text("user_sentence", explanation.userSentence);
    json.word("confidence", idOf(explanation.confidence));
    json.text("provider", explanation.provider);
    json.texts("sources", explanation.sources);
    json.openArray("notes");
    for (const ExplanationNote &note : explanation.notes) {
        json.openObject();
        json.text("id", note.id);
        json.text("text", note.text);
        json.closeObject();
    }
    json.closeArray();
    json.closeObject();
    return json.json();
}

std::vector<CodeGroup> codesByCode(const Knowledge &knowledge)
{
    CodeGroup basic{Texts::tr("Reply codes"), {}};
    for (const BasicCodeRow &row : knowledge.basicCodes())
        basic.lines.push_back(codeLine(QString::number(row.code), idOf(row.kind), row.advice));
    CodeGroup enhanced{Texts::tr("Enhanced codes (X stands for the class: 2, 4 or 5)"), {}};
    for (const EnhancedCodeRow &row : knowledge.enhancedCodes())
        enhanced.lines.push_back(codeLine(row.code, {}, row.advice));
    return {basic, enhanced};
}

std::vector<CodeGroup> codesByCommand(const Knowledge &knowledge)
{
    std::vector<CodeGroup> groups;
    const auto &codes = knowledge.basicCodes();
    for (const CommandRow &command : knowledge.commands()) {
        CodeGroup group{idOf(command.command), {}};
        for (const CommandReplyRow &reply : command.replies) {
            const auto code = std::ranges::find(codes, reply.code, &BasicCodeRow::code);
            const bool isKnown = code != codes.end();
            CodeLine line = codeLine(
                QString::number(reply.code), idOf(reply.kind), isKnown ? code->advice : Advice());
            line.cause = isKnown
                ? code->causes.value(command.command, code->causes.value(ReplyCommand::Any))
                : QString();
            if (!reply.with.isEmpty())
                line.title += QStringLiteral(" (") + reply.with + QLatin1Char(')');
            group.lines.push_back(line);
        }
        groups.push_back(group);
    }
    return groups;
}

QByteArray codeListJson(const std::vector<CodeGroup> &groups)
{
    JsonWriter json;
    json.openArray();
    for (const CodeGroup &group : groups) {
        for (const CodeLine &line : group.lines) {
            json.newLine();
            json.openObject();
            json.text("group", group.heading);
            json.text("code", line.code);
            json.text("kind", line.kind);
            json.text("title", line.title);
            json.text("cause", line.cause);
            json.closeObject();
        }
    }
    json.closeArray();
    return json.json();
}

} // namespace smtpscope
