// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// One function for each list of a knowledge file: from an entry to a row.

#include "knowledge/KnowledgeEntry.h"
#include "knowledge/KnowledgeTables.h"

#include <QSet>

#include <utility>

namespace smtpscope {

/// What may stand as a code: 10060 is a client's own.
inline constexpr int LeastReplyCode = 100;
inline constexpr int MostReplyCode = 99999;

/// A row with its patterns, before all patterns become one set.
template <typename Row>
struct PatternedRow
{
    Row row;
    std::vector<std::pair<PatternUse, TextPattern>> patterns;
};

/// What grows while files are read.
struct KnowledgeDraft
{
    KnowledgeTables tables; ///< All but replies, words, servers and patterns.
    std::vector<PatternedRow<ReplyRow>> replies;
    std::vector<PatternedRow<ReplyRow>> words;
    std::vector<PatternedRow<ServerRow>> servers;
    QSet<QString> seen; ///< What the file that is being read has told so far.
    size_t newReplies = 0; ///< How many of the replies are of this file; they stand first.
    size_t newWords = 0;
    size_t newServers = 0;
};

/// Takes one entry; faults are noted in @p entry.
using ListReader = void (*)(KnowledgeEntry &entry, KnowledgeDraft &draft);

/// The reader of the list called @p name; null when there is no such list.
ListReader readerOfList(QStringView name);

} // namespace smtpscope
