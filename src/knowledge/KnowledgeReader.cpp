// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/KnowledgeReader.h"

#include "knowledge/JsonPlace.h"
#include "knowledge/KnowledgeLists.h"

#include <QJsonDocument>

#include <algorithm>

namespace smtpscope {

namespace {

FileError invalid(const KnowledgeFile &file, const QString &reason, const JsonPlace &place)
{
    return {QStringLiteral("knowledge.invalid"), file.name + QStringLiteral(": ") + reason,
        place.line, place.column};
}

bool isList(const QString &key)
{
    return key != QLatin1String("format") && key != QLatin1String("version");
}

// What stands around the lists; empty when it is as it has to be.
QString faultOfFrame(const QJsonObject &top)
{
    if (top.value(QLatin1String("format")) != QLatin1String("smtpscope-knowledge"))
        return QStringLiteral("format: is not \"smtpscope-knowledge\"");
    if (top.value(QLatin1String("version")).toInt() != 1)
        return QStringLiteral("version: is not 1, the only one that this program reads");
    for (auto member = top.begin(); member != top.end(); ++member) {
        if (isList(member.key()) && !readerOfList(member.key()))
            return QStringLiteral("the list ") + notKnown(member.key());
        if (isList(member.key()) && !member.value().isArray())
            return member.key() + QStringLiteral(": is no list");
    }
    return {};
}

std::variant<QJsonObject, FileError> parsed(const KnowledgeFile &file)
{
    if (file.json.size() > MostKnowledgeBytes)
        return invalid(file, QStringLiteral("is bigger than 4 MiB"), {});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.json, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(file, error.errorString(), placeOf(file.json, error.offset));
    const QString fault = faultOfFrame(document.object());
    if (!fault.isEmpty())
        return invalid(file, fault, {});
    return document.object();
}

std::optional<FileError> takeList(const KnowledgeFile &file, const QString &name,
    const QJsonArray &entries, KnowledgeDraft &draft)
{
    const ListReader read = readerOfList(name);
    for (int index = 0; index < entries.size(); ++index) {
        KnowledgeEntry entry(entries.at(index).toObject());
        read(entry, draft);
        const QString fault = entry.finish();
        if (!fault.isEmpty())
            return invalid(file, QStringLiteral("%1[%2]: %3").arg(name).arg(index).arg(fault),
                placeOfEntry(file.json, name.toUtf8(), index));
    }
    return std::nullopt;
}

// Every other list names causes, so they come first.
std::optional<FileError> takeLists(
    const KnowledgeFile &file, const QJsonObject &top, bool wantsCauses, KnowledgeDraft &draft)
{
    draft.seen.clear();
    draft.newReplies = draft.newWords = draft.newServers = 0;
    for (auto member = top.begin(); member != top.end(); ++member) {
        const bool isCauses = member.key() == QLatin1String("causes");
        if (!isList(member.key()) || isCauses != wantsCauses)
            continue;
        if (auto error = takeList(file, member.key(), member.value().toArray(), draft))
            return error;
    }
    return std::nullopt;
}

template <typename Row>
void takePatterned(std::vector<PatternedRow<Row>> &from, std::vector<Row> &rows,
    KnowledgeTables &tables, std::vector<TextPattern> &patterns)
{
    for (PatternedRow<Row> &each : from) {
        for (auto &[use, pattern] : each.patterns) {
            tables.owners.push_back({use, rows.size()});
            patterns.push_back(std::move(pattern));
        }
        rows.push_back(std::move(each.row));
    }
}

KnowledgeTables finished(KnowledgeDraft draft)
{
    KnowledgeTables tables = std::move(draft.tables);
    std::vector<TextPattern> patterns;
    takePatterned(draft.replies, tables.replies, tables, patterns);
    takePatterned(draft.words, tables.words, tables, patterns);
    takePatterned(draft.servers, tables.servers, tables, patterns);
    tables.patterns = PatternSet(std::move(patterns));
    std::ranges::sort(tables.basicCodes, {}, &BasicCodeRow::code);
    return tables;
}

} // namespace

std::variant<KnowledgeTables, FileError> readKnowledge(const std::vector<KnowledgeFile> &files)
{
    KnowledgeDraft draft;
    std::vector<QJsonObject> tops;
    for (const KnowledgeFile &file : files) {
        auto top = parsed(file);
        if (auto *error = std::get_if<FileError>(&top))
            return std::move(*error);
        tops.push_back(std::get<QJsonObject>(std::move(top)));
    }
    for (const bool wantsCauses : {true, false}) {
        for (size_t i = 0; i < files.size(); ++i) {
            if (auto error = takeLists(files[i], tops[i], wantsCauses, draft))
                return std::move(*error);
        }
    }
    return finished(std::move(draft));
}

} // namespace smtpscope
