// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From knowledge files to tables. Checks everything that can be checked: keys, kinds, words,
// causes, patterns, doubled entries.

#include "knowledge/KnowledgeTables.h"
#include "session/FileError.h"

#include <QByteArray>

#include <variant>
#include <vector>

namespace smtpscope {

struct KnowledgeFile
{
    QString name; ///< For messages.
    QByteArray json;
};

/// The most that one file may hold.
inline constexpr qsizetype MostKnowledgeBytes = 4 * 1024 * 1024;

/// The tables that @p files make together. An entry of a later file takes the place of an earlier
/// one's with the same id; its replies, words and servers are asked before the earlier ones. The
/// error has the id knowledge.invalid, the line, and "name: reason" as its detail.
std::variant<KnowledgeTables, FileError> readKnowledge(const std::vector<KnowledgeFile> &files);

} // namespace smtpscope
