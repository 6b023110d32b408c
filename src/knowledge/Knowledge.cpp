// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/Knowledge.h"

#include "knowledge/BuiltInKnowledge.h"
#include "knowledge/Explainer.h"
#include "knowledge/KnowledgeReader.h"

#include <mutex>
#include <set>

namespace smtpscope {

/// The files, and the tables from the first question on.
class KnowledgeSource
{
public:
    explicit KnowledgeSource(std::vector<KnowledgeFile> files) : m_files(std::move(files)) { }

    const std::vector<KnowledgeFile> &files() const { return m_files; }
    /// Reads the files if nobody has; their error, if there is one.
    std::optional<FileError> error() const
    {
        read();
        return m_error;
    }
    const KnowledgeTables &tables() const
    {
        read();
        return m_tables;
    }

private:
    void read() const
    {
        std::call_once(m_isRead, [this] {
            auto result = readKnowledge(m_files);
            if (const auto *error = std::get_if<FileError>(&result))
                m_error = *error;
            else
                m_tables = std::get<KnowledgeTables>(std::move(result));
        });
    }

    std::vector<KnowledgeFile> m_files;
    mutable std::once_flag m_isRead;
    mutable KnowledgeTables m_tables;
    mutable std::optional<FileError> m_error;
};

Knowledge::Knowledge(std::shared_ptr<const KnowledgeSource> source) : m_source(std::move(source))
{ }

Knowledge Knowledge::builtIn()
{
    return Knowledge(std::make_shared<KnowledgeSource>(builtInKnowledgeFiles()));
}

std::variant<Knowledge, FileError> Knowledge::fromFiles(
    const std::vector<std::pair<QString, QByteArray>> &texts)
{
    std::vector<KnowledgeFile> files;
    files.reserve(texts.size());
    for (const auto &[name, json] : texts)
        files.push_back({name, json});
    auto source = std::make_shared<KnowledgeSource>(std::move(files));
    if (auto error = source->error())
        return std::move(*error);
    return Knowledge(std::move(source));
}

std::variant<Knowledge, FileError> Knowledge::with(
    const QString &name, const QByteArray &json) const
{
    std::vector<KnowledgeFile> files = m_source->files();
    files.push_back({name, json});
    auto source = std::make_shared<KnowledgeSource>(std::move(files));
    if (auto error = source->error())
        return std::move(*error);
    return Knowledge(std::move(source));
}

const KnowledgeTables &Knowledge::tables() const
{
    return m_source->tables();
}

ReplyExplanation Knowledge::explain(const ReplyQuestion &question) const
{
    return Explainer(tables(), question).explanation();
}

ReplyExplanation Knowledge::explainCause(const QString &cause) const
{
    return smtpscope::explainCause(tables(), cause);
}

std::vector<ServerGuess> Knowledge::serversBehind(
    const QString &banner, const QStringList &ehloLines, const QString &reply) const
{
    const KnowledgeTables &known = tables();
    std::vector<ServerGuess> guesses;
    std::set<size_t> told;
    const auto ask = [&](const QString &text, PatternUse use) {
        for (const int match : known.patterns.matchesIn(patternText(text))) {
            const PatternOwner &owner = known.owners[size_t(match)];
            if (owner.use != use || !told.insert(owner.row).second)
                continue;
            const ServerRow &row = known.servers[owner.row];
            guesses.push_back({row.product, translatedKnowledge(row.note)});
        }
    };
    ask(banner, PatternUse::Banner);
    for (const QString &line : ehloLines)
        ask(line, PatternUse::Ehlo);
    ask(reply, PatternUse::ServerReply);
    return guesses;
}

const std::vector<CauseRow> &Knowledge::causes() const
{
    return tables().causes;
}

const std::vector<BasicCodeRow> &Knowledge::basicCodes() const
{
    return tables().basicCodes;
}

const std::vector<EnhancedCodeRow> &Knowledge::enhancedCodes() const
{
    return tables().enhancedCodes;
}

const std::vector<CommandRow> &Knowledge::commands() const
{
    return tables().commands;
}

const std::vector<NamedRow> &Knowledge::keywords() const
{
    return tables().keywords;
}

const std::vector<NamedRow> &Knowledge::mechanisms() const
{
    return tables().mechanisms;
}

const std::vector<NamedRow> &Knowledge::imapCodes() const
{
    return tables().imapCodes;
}

const std::vector<NamedRow> &Knowledge::pop3Codes() const
{
    return tables().pop3Codes;
}

const NamedRow *Knowledge::find(const std::vector<NamedRow> &rows, const QString &name)
{
    for (const NamedRow &row : rows) {
        if (row.name.compare(name, Qt::CaseInsensitive) == 0)
            return &row;
    }
    return nullptr;
}

} // namespace smtpscope
