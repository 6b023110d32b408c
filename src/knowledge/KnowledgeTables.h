// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The tables as they are asked: rows, and one set of all patterns of all rows. Private to this
// layer.

#include "knowledge/KnowledgeRows.h"
#include "knowledge/PatternSet.h"

#include <QHash>

namespace smtpscope {

/// Reply codes as an entry names them: one, or all with the same beginning.
struct CodeRange
{
    int first = 0;
    int last = 0;

    bool operator==(const CodeRange &) const = default;
};

/// An enhanced code as an entry names it; -1 stands for any number.
struct EnhancedShape
{
    int codeClass = -1;
    int subject = -1;
    int detail = -1;

    bool operator==(const EnhancedShape &) const = default;
};

/// The shape written as "5.1.1", "4.7.X" or "X.7.1"; nothing when it is none.
std::optional<EnhancedShape> enhancedShape(QStringView text);

/// An entry of replies.json or words.json: what its patterns, and its conditions, mean together.
struct ReplyRow
{
    QString provider;
    std::vector<CodeRange> codes; ///< Empty: any.
    std::vector<EnhancedShape> enhanced; ///< Empty: any, or none.
    std::vector<ReplyCommand> commands; ///< Empty: any.
    Advice advice;

    bool operator==(const ReplyRow &) const = default;
};

struct ServerRow
{
    QString product;
    QString note;

    bool operator==(const ServerRow &) const = default;
};

/// What a pattern is for.
enum class PatternUse {
    Reply, ///< Words that beat an enhanced code.
    Word, ///< Words that are asked after it.
    Banner, ///< A server's greeting.
    Ehlo, ///< A line of its EHLO reply.
    ServerReply, ///< Another reply that gives its maker away.
};

struct PatternOwner
{
    PatternUse use = PatternUse::Reply;
    size_t row = 0;
};

struct KnowledgeTables
{
    std::vector<CauseRow> causes;
    std::vector<BasicCodeRow> basicCodes; ///< In order of code.
    std::vector<EnhancedCodeRow> enhancedCodes;
    std::vector<CommandRow> commands;
    std::vector<NamedRow> keywords;
    std::vector<NamedRow> mechanisms;
    std::vector<NamedRow> imapCodes;
    std::vector<NamedRow> pop3Codes;
    std::vector<ReplyRow> replies;
    std::vector<ReplyRow> words;
    std::vector<ServerRow> servers;
    PatternSet patterns;
    std::vector<PatternOwner> owners; ///< Of each pattern, in the order of the rows.
    QHash<QString, size_t> causeById;
    QHash<QString, size_t> enhancedByCode;

    const CauseRow *cause(const QString &id) const;
    const BasicCodeRow *basicCode(int code) const;
    const EnhancedCodeRow *enhancedCode(const QString &code) const;
    const CommandRow *command(ReplyCommand command) const;
};

} // namespace smtpscope
