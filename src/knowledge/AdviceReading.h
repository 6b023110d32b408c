// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What entries of several lists of a knowledge file have in common.

#include "knowledge/KnowledgeLists.h"

namespace smtpscope {

/// Notes a fault when the file that is being read has told the same before.
void tell(KnowledgeEntry &entry, KnowledgeDraft &draft, const char *key, const QString &what);

/// @p cause, which stands at @p key; one that is not in the table of causes is a fault.
QString causeOf(
    KnowledgeEntry &entry, const char *key, const QString &cause, const KnowledgeTables &tables);

/// The members that say what something means; all may be missing.
Advice adviceOf(KnowledgeEntry &entry, const KnowledgeTables &tables);

/// The readers of the lists that hold patterns.
void readReply(KnowledgeEntry &entry, KnowledgeDraft &draft);
void readWord(KnowledgeEntry &entry, KnowledgeDraft &draft);
void readServer(KnowledgeEntry &entry, KnowledgeDraft &draft);

} // namespace smtpscope
