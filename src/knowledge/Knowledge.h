// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What codes and words mean: the tables that come with the program, and what a site added.

#include "knowledge/KnowledgeRows.h"
#include "knowledge/ReplyExplanation.h"
#include "knowledge/ReplyQuestion.h"
#include "session/FileError.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <variant>
#include <vector>

namespace smtpscope {

class KnowledgeSource;
struct KnowledgeTables;

/// A product that a server's words give away.
struct ServerGuess
{
    QString product; ///< Such as "Postfix".
    QString note; ///< What is worth knowing about it, translated; mostly empty.

    bool operator==(const ServerGuess &) const = default;
};

/// A cheap value: copies share the tables. Nothing is read before the first question, so it costs
/// nothing to have one at hand. May be asked from several threads.
class Knowledge
{
public:
    /// What comes with the program.
    static Knowledge builtIn();
    /// Only what the files in @p texts say; for tests and tools.
    static std::variant<Knowledge, FileError> fromFiles(
        const std::vector<std::pair<QString, QByteArray>> &texts);
    /// This knowledge with a site's own file @p name: its replies, words and servers are looked at
    /// before ours, its codes, causes and names take the place of ours. The error names file, line
    /// and reason.
    std::variant<Knowledge, FileError> with(const QString &name, const QByteArray &json) const;

    /// What a reply means. Always has a cause ("unclear" when nothing tells), a title, a meaning
    /// and next steps.
    ReplyExplanation explain(const ReplyQuestion &question) const;
    /// The explanation of @p cause alone, for failures without a reply; empty texts when there is
    /// no such cause.
    ReplyExplanation explainCause(const QString &cause) const;

    /// The servers that a greeting, the lines of an EHLO reply, or another reply's text give away,
    /// those of the greeting first; empty texts are not asked about.
    std::vector<ServerGuess> serversBehind(
        const QString &banner, const QStringList &ehloLines = {}, const QString &reply = {}) const;

    const std::vector<CauseRow> &causes() const;
    const std::vector<BasicCodeRow> &basicCodes() const; ///< In order of code.
    const std::vector<EnhancedCodeRow> &enhancedCodes() const;
    const std::vector<CommandRow> &commands() const;
    const std::vector<NamedRow> &keywords() const; ///< Of EHLO.
    const std::vector<NamedRow> &mechanisms() const; ///< Of SASL.
    const std::vector<NamedRow> &imapCodes() const;
    const std::vector<NamedRow> &pop3Codes() const;
    /// The row called @p name, in any case; null when there is none.
    static const NamedRow *find(const std::vector<NamedRow> &rows, const QString &name);

private:
    explicit Knowledge(std::shared_ptr<const KnowledgeSource> source);
    const KnowledgeTables &tables() const;

    std::shared_ptr<const KnowledgeSource> m_source;
};

} // namespace smtpscope
