// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/AdviceReading.h"

namespace smtpscope {

namespace {

using TextPatterns = std::vector<std::pair<PatternUse, TextPattern>>;

// The patterns at `key`. `conditions` are what else the entry asks for: the same pattern may stand
// in two entries only when these differ.
TextPatterns patternsOf(KnowledgeEntry &entry, KnowledgeDraft &draft, const char *key,
    PatternUse use, const QString &conditions)
{
    TextPatterns patterns;
    for (const QString &text : entry.texts(key)) {
        auto pattern = textPattern(text);
        if (const auto *fault = std::get_if<PatternFault>(&pattern)) {
            entry.fault(key, quoted(text) + QStringLiteral(" is no pattern: ") + reasonOf(*fault));
            continue;
        }
        tell(entry, draft, key, text + conditions);
        patterns.emplace_back(use, std::get<TextPattern>(std::move(pattern)));
    }
    return patterns;
}

// 550, or "5xx", or "55x".
std::optional<CodeRange> codeRange(const QJsonValue &value)
{
    if (value.isDouble()) {
        const int code = value.toInt();
        return code >= LeastReplyCode ? std::optional(CodeRange{code, code}) : std::nullopt;
    }
    QString first = value.toString();
    QString last = first;
    first.replace(QLatin1Char('x'), QLatin1Char('0'));
    last.replace(QLatin1Char('x'), QLatin1Char('9'));
    const CodeRange range{first.toInt(), last.toInt()};
    const bool isRange = range.first >= LeastReplyCode && range.last < 1000 && first.size() == 3;
    return isRange ? std::optional(range) : std::nullopt;
}

void readConditions(KnowledgeEntry &entry, ReplyRow &row)
{
    for (const auto &code : entry.array("codes")) {
        if (const auto range = codeRange(code))
            row.codes.push_back(*range);
        else
            entry.fault("codes", QStringLiteral("holds something that is neither 550 nor \"5xx\""));
    }
    for (const QString &code : entry.texts("enhanced")) {
        if (const auto shape = enhancedShape(code))
            row.enhanced.push_back(*shape);
        else
            entry.fault("enhanced", notKnown(code));
    }
    for (const QString &name : entry.texts("commands")) {
        if (const auto command = replyCommandFromName(name))
            row.commands.push_back(*command);
        else
            entry.fault("commands", notKnown(name));
    }
}

// All conditions as one text, to compare them by.
QString conditionsOf(const ReplyRow &row)
{
    QString text;
    for (const CodeRange &range : row.codes)
        text += QStringLiteral(" %1-%2").arg(range.first).arg(range.last);
    for (const EnhancedShape &shape : row.enhanced)
        text +=
            QStringLiteral(" %1.%2.%3").arg(shape.codeClass).arg(shape.subject).arg(shape.detail);
    for (const ReplyCommand command : row.commands)
        text += QLatin1Char(' ') + QString(idOf(command));
    return text;
}

PatternedRow<ReplyRow> replyRow(KnowledgeEntry &entry, KnowledgeDraft &draft, PatternUse use)
{
    PatternedRow<ReplyRow> result;
    readConditions(entry, result.row);
    result.row.advice = adviceOf(entry, draft.tables);
    result.patterns = patternsOf(entry, draft, "text", use, conditionsOf(result.row));
    if (result.row.advice.cause.isEmpty())
        entry.fault("cause", QStringLiteral("a text is missing"));
    if (result.patterns.empty())
        entry.fault("text", QStringLiteral("a pattern is missing"));
    return result;
}

} // namespace

void readReply(KnowledgeEntry &entry, KnowledgeDraft &draft)
{
    PatternedRow<ReplyRow> row = replyRow(entry, draft, PatternUse::Reply);
    row.row.provider = entry.optionalText("provider");
    draft.replies.insert(draft.replies.begin() + qsizetype(draft.newReplies++), std::move(row));
}

void readWord(KnowledgeEntry &entry, KnowledgeDraft &draft)
{
    draft.words.insert(draft.words.begin() + qsizetype(draft.newWords++),
        replyRow(entry, draft, PatternUse::Word));
}

void readServer(KnowledgeEntry &entry, KnowledgeDraft &draft)
{
    PatternedRow<ServerRow> row{{entry.text("product"), entry.optionalText("note")}, {}};
    const auto take = [&](const char *key, PatternUse use) {
        for (auto &pattern : patternsOf(entry, draft, key, use, QString()))
            row.patterns.push_back(std::move(pattern));
    };
    take("banner", PatternUse::Banner);
    take("ehlo", PatternUse::Ehlo);
    take("replies", PatternUse::ServerReply);
    if (row.patterns.empty())
        entry.fault("banner", QStringLiteral("a pattern is missing"));
    draft.servers.insert(draft.servers.begin() + qsizetype(draft.newServers++), std::move(row));
}

} // namespace smtpscope
