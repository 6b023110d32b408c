// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/KnowledgeLists.h"

#include "knowledge/AdviceReading.h"

#include <algorithm>

namespace smtpscope {

namespace {

void wantTexts(KnowledgeEntry &entry, const Advice &advice)
{
    if (advice.title.isEmpty())
        entry.fault("title", QStringLiteral("a text is missing"));
    if (advice.meaning.isEmpty())
        entry.fault("meaning", QStringLiteral("a text is missing"));
}

// Puts `row` where `same` stands, or at the end.
template <typename Row, typename IsSame>
void replaceOrAdd(std::vector<Row> &rows, Row row, IsSame isSame)
{
    const auto old = std::find_if(rows.begin(), rows.end(), isSame);
    if (old != rows.end())
        *old = std::move(row);
    else
        rows.push_back(std::move(row));
}

template <typename Row>
void replaceOrAdd(
    std::vector<Row> &rows, QHash<QString, size_t> &places, const QString &id, Row row)
{
    const auto old = places.constFind(id);
    if (old != places.cend()) {
        rows[old.value()] = std::move(row);
        return;
    }
    places.insert(id, rows.size());
    rows.push_back(std::move(row));
}

void readCause(KnowledgeEntry &entry, KnowledgeDraft &draft)
{
    CauseRow row{entry.text("id"), adviceOf(entry, draft.tables)};
    wantTexts(entry, row.advice);
    if (!row.advice.side)
        entry.fault("side", QStringLiteral("is missing"));
    if (!row.advice.retry)
        entry.fault("retry", QStringLiteral("is missing"));
    if (row.advice.user.isEmpty())
        entry.fault("user", QStringLiteral("a text is missing"));
    tell(entry, draft, "id", row.id);
    const QString id = row.id;
    replaceOrAdd(draft.tables.causes, draft.tables.causeById, id, std::move(row));
}

QMap<ReplyCommand, QString> causesByCommand(KnowledgeEntry &entry, const KnowledgeTables &tables)
{
    QMap<ReplyCommand, QString> causes;
    const QJsonObject named = entry.object("causes");
    for (auto member = named.begin(); member != named.end(); ++member) {
        const auto command = replyCommandFromName(member.key());
        if (!command)
            entry.fault("causes", notKnown(member.key()));
        causes.insert(command.value_or(ReplyCommand::Any),
            causeOf(entry, "causes", member.value().toString(), tables));
    }
    return causes;
}

void readBasicCode(KnowledgeEntry &entry, KnowledgeDraft &draft)
{
    BasicCodeRow row;
    row.code = entry.number("code", LeastReplyCode, MostReplyCode);
    row.kind = entry.word("kind", &codeKindFromId, CodeKind::Folklore);
    row.twin = entry.optionalText("twin");
    row.causes = causesByCommand(entry, draft.tables);
    row.advice = adviceOf(entry, draft.tables);
    wantTexts(entry, row.advice);
    if (!row.twin.isEmpty() && !enhancedShape(row.twin))
        entry.fault("twin", notKnown(row.twin));
    tell(entry, draft, "code", QString::number(row.code));
    const auto isSame = [code = row.code](const BasicCodeRow &old) { return old.code == code; };
    replaceOrAdd(draft.tables.basicCodes, std::move(row), isSame);
}

void readEnhancedCode(KnowledgeEntry &entry, KnowledgeDraft &draft)
{
    EnhancedCodeRow row;
    row.code = entry.text("code");
    row.fallback = causeOf(entry, "fallback", entry.optionalText("fallback"), draft.tables);
    for (const auto &basic : entry.array("basic"))
        row.basic.push_back(basic.toInt());
    row.advice = adviceOf(entry, draft.tables);
    wantTexts(entry, row.advice);
    if (std::ranges::any_of(row.basic, [](int code) { return code < 200 || code > 599; }))
        entry.fault("basic", QStringLiteral("holds something that is no reply code"));
    if (!enhancedShape(row.code))
        entry.fault("code", notKnown(row.code));
    tell(entry, draft, "enhanced", row.code);
    const QString code = row.code;
    replaceOrAdd(draft.tables.enhancedCodes, draft.tables.enhancedByCode, code, std::move(row));
}

void readCommand(KnowledgeEntry &entry, KnowledgeDraft &draft)
{
    CommandRow row;
    row.command = entry.word("command", &replyCommandFromName, ReplyCommand::Any);
    for (const auto &item : entry.array("replies")) {
        KnowledgeEntry reply(item.toObject());
        row.replies.push_back({reply.number("code", LeastReplyCode, MostReplyCode),
            reply.word("kind", &replyKindFromId, ReplyKind::Permanent), reply.optionalText("with"),
            reply.texts("sources"), reply.optionalText("note")});
        const QString fault = reply.finish();
        if (!fault.isEmpty())
            entry.fault("replies", fault);
    }
    tell(entry, draft, "command", idOf(row.command));
    const auto isSame = [command = row.command](
                            const CommandRow &old) { return old.command == command; };
    replaceOrAdd(draft.tables.commands, std::move(row), isSame);
}

void readNamed(KnowledgeEntry &entry, KnowledgeDraft &draft, std::vector<NamedRow> &rows)
{
    NamedRow row;
    row.name = entry.text("name");
    row.kind = entry.optionalText("kind");
    row.status = entry.optionalText("status");
    row.sendsPassword = entry.flag("sends_password");
    row.needsTls = entry.flag("needs_tls");
    row.advice = adviceOf(entry, draft.tables);
    wantTexts(entry, row.advice);
    tell(entry, draft, "name", row.kind + row.name);
    const auto isSame = [name = row.name, kind = row.kind](
                            const NamedRow &old) { return old.name == name && old.kind == kind; };
    replaceOrAdd(rows, std::move(row), isSame);
}

void readKeyword(KnowledgeEntry &entry, KnowledgeDraft &draft)
{
    readNamed(entry, draft, draft.tables.keywords);
}

void readMechanism(KnowledgeEntry &entry, KnowledgeDraft &draft)
{
    readNamed(entry, draft, draft.tables.mechanisms);
}

void readImapCode(KnowledgeEntry &entry, KnowledgeDraft &draft)
{
    readNamed(entry, draft, draft.tables.imapCodes);
}

void readPop3Code(KnowledgeEntry &entry, KnowledgeDraft &draft)
{
    readNamed(entry, draft, draft.tables.pop3Codes);
}

struct NamedReader
{
    QLatin1StringView name;
    ListReader read = nullptr;
};

constexpr std::array Readers{
    NamedReader{QLatin1StringView("causes"), readCause},
    NamedReader{QLatin1StringView("basic_codes"), readBasicCode},
    NamedReader{QLatin1StringView("enhanced_codes"), readEnhancedCode},
    NamedReader{QLatin1StringView("commands"), readCommand},
    NamedReader{QLatin1StringView("keywords"), readKeyword},
    NamedReader{QLatin1StringView("mechanisms"), readMechanism},
    NamedReader{QLatin1StringView("imap_codes"), readImapCode},
    NamedReader{QLatin1StringView("pop3_codes"), readPop3Code},
    NamedReader{QLatin1StringView("replies"), readReply},
    NamedReader{QLatin1StringView("words"), readWord},
    NamedReader{QLatin1StringView("servers"), readServer},
};

} // namespace

ListReader readerOfList(QStringView name)
{
    for (const NamedReader &reader : Readers) {
        if (name == reader.name)
            return reader.read;
    }
    return nullptr;
}

} // namespace smtpscope
