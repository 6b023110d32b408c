// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/Explainer.h"

#include <QList>

#include <algorithm>

namespace smtpscope {

namespace {

const QLatin1StringView Unclear("unclear");

// What a server still says behind so much tells nothing more.
constexpr qsizetype MostExplainedText = 16 * 1024;

bool fits(const ReplyRow &row, const ReplyQuestion &question)
{
    const auto holdsCode = [&](const CodeRange &range) {
        return question.code >= range.first && question.code <= range.last;
    };
    if (!row.codes.empty() && !std::ranges::any_of(row.codes, holdsCode))
        return false;
    if (!row.enhanced.empty()) {
        const auto asked = enhancedShape(question.enhanced);
        const auto holdsEnhanced = [&](const EnhancedShape &shape) {
            return asked && (shape.codeClass < 0 || shape.codeClass == asked->codeClass)
                && (shape.subject < 0 || shape.subject == asked->subject)
                && (shape.detail < 0 || shape.detail == asked->detail);
        };
        if (!std::ranges::any_of(row.enhanced, holdsEnhanced))
            return false;
    }
    return row.commands.empty() || question.command == ReplyCommand::Any
        || std::ranges::find(row.commands, question.command) != row.commands.end();
}

// Exact, any class, any detail, any subject. For class 2 only what says so itself: 2.1.1 is no
// refusal of an address.
const EnhancedCodeRow *enhancedRow(const KnowledgeTables &tables, const QString &code)
{
    const QList<QString> parts = code.split(QLatin1Char('.'));
    if (parts.size() != 3)
        return nullptr;
    QStringList spellings{code};
    if (parts[0] != QLatin1String("2"))
        spellings += {QStringLiteral("X.%1.%2").arg(parts[1], parts[2]),
            QStringLiteral("X.%1.X").arg(parts[1])};
    spellings += parts[0] + QStringLiteral(".X.X");
    for (const QString &spelling : spellings) {
        if (const EnhancedCodeRow *row = tables.enhancedCode(spelling))
            return row;
    }
    return nullptr;
}

// The enhanced code that a code is when its dots are put back; empty when it is a code of its own.
QString twinOf(const KnowledgeTables &tables, const BasicCodeRow *row, int code)
{
    if (row) {
        const bool isReal = row->kind == CodeKind::Standard || row->kind == CodeKind::Extension;
        return isReal ? QString() : row->twin;
    }
    const int codeClass = code / 100;
    if (codeClass != 4 && codeClass != 5)
        return {};
    const int subject = code / 10 % 10;
    const int detail = code % 10;
    const bool isKnown =
        tables.enhancedByCode.contains(QStringLiteral("X.%1.%2").arg(subject).arg(detail));
    return isKnown ? QStringLiteral("%1.%2.%3").arg(codeClass).arg(subject).arg(detail) : QString();
}

const NamedRow *responseRow(const KnowledgeTables &tables, const ReplyQuestion &question)
{
    if (question.responseCode.isEmpty())
        return nullptr;
    const auto &rows = question.protocol == Protocol::Pop3 ? tables.pop3Codes : tables.imapCodes;
    const auto row = std::ranges::find(rows, question.responseCode, &NamedRow::name);
    return row == rows.end() ? nullptr : &*row;
}

// Which patterns of servers fit such an answer: only a greeting begins with 220 and says more.
std::optional<PatternUse> serverPatternsFor(const ReplyQuestion &question)
{
    const ReplyCommand command = question.command;
    if (command == ReplyCommand::Connect || (command == ReplyCommand::Any && question.code == 220))
        return PatternUse::Banner;
    const bool isHello = command == ReplyCommand::Ehlo || command == ReplyCommand::Lhlo;
    return isHello ? std::optional(PatternUse::Ehlo) : std::nullopt;
}

} // namespace

ReplyEvidence evidenceFor(const KnowledgeTables &tables, const ReplyQuestion &question)
{
    ReplyEvidence evidence{tables, question};
    evidence.basic = tables.basicCode(question.code);
    if (question.enhanced.isEmpty() && question.code) {
        evidence.question.enhanced = twinOf(tables, evidence.basic, question.code);
        evidence.isTwin = !evidence.question.enhanced.isEmpty();
    }
    evidence.enhanced = enhancedRow(tables, evidence.question.enhanced);
    evidence.response = responseRow(tables, question);
    const QStringView text = QStringView(question.text).left(MostExplainedText);
    const std::optional<PatternUse> servers = serverPatternsFor(question);
    for (const int match : tables.patterns.matchesIn(patternText(text))) {
        const PatternOwner &owner = tables.owners[size_t(match)];
        if (!evidence.server && owner.use == servers)
            evidence.server = &tables.servers[owner.row];
        const bool isReply = owner.use == PatternUse::Reply;
        const ReplyRow *&found = isReply ? evidence.reply : evidence.word;
        if (found || (!isReply && owner.use != PatternUse::Word))
            continue;
        const ReplyRow &row = (isReply ? tables.replies : tables.words)[owner.row];
        if (fits(row, evidence.question))
            found = &row;
    }
    return evidence;
}

QString ReplyEvidence::codeCause() const
{
    if (response && !response->advice.cause.isEmpty() && response->advice.cause != Unclear)
        return response->advice.cause;
    return enhanced ? enhanced->advice.cause : QString();
}

QString ReplyEvidence::commandCause() const
{
    if (!basic)
        return {};
    const QString general = basic->causes.value(ReplyCommand::Any);
    return basic->causes.value(question.command, general);
}

QString ReplyEvidence::textCause() const
{
    const ReplyRow *row = reply ? reply : word;
    return row ? row->advice.cause : QString();
}

bool isAcceptance(const ReplyQuestion &question)
{
    if (!question.status.isEmpty())
        return question.status == QLatin1String("OK") || question.status == QLatin1String("+OK")
            || question.status == QLatin1String("PREAUTH") || question.status == QLatin1String("+");
    if (question.code >= 200 && question.code < 600)
        return question.code < 400;
    return question.code == 0 && question.enhanced.startsWith(QLatin1String("2."));
}

int severityDigit(const ReplyQuestion &question)
{
    if (question.code >= 200 && question.code < 600)
        return question.code / 100;
    if (!question.enhanced.isEmpty())
        return question.enhanced.front().digitValue();
    if (question.status.isEmpty())
        return 0;
    return question.status == QLatin1String("BYE") ? 4 : 5;
}

} // namespace smtpscope
