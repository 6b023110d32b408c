// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/AdviceReading.h"

namespace smtpscope {

void tell(KnowledgeEntry &entry, KnowledgeDraft &draft, const char *key, const QString &what)
{
    const QString told = QLatin1String(key) + QLatin1Char('\n') + what;
    const qsizetype before = draft.seen.size();
    draft.seen.insert(told);
    if (draft.seen.size() == before)
        entry.fault(key, quoted(what) + QStringLiteral(" stands here twice"));
}

QString causeOf(
    KnowledgeEntry &entry, const char *key, const QString &cause, const KnowledgeTables &tables)
{
    if (!cause.isEmpty() && !tables.causeById.contains(cause))
        entry.fault(key, notKnown(cause));
    return cause;
}

Advice adviceOf(KnowledgeEntry &entry, const KnowledgeTables &tables)
{
    Advice advice;
    advice.cause = causeOf(entry, "cause", entry.optionalText("cause"), tables);
    advice.side = entry.optionalWord("side", &sideFromId);
    advice.retry = entry.optionalWord("retry", &retryFromId);
    advice.title = entry.optionalText("title");
    advice.meaning = entry.optionalText("meaning");
    advice.steps = entry.texts("steps");
    advice.user = entry.optionalText("user");
    advice.sources = entry.texts("sources");
    return advice;
}

} // namespace smtpscope
