// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/AdviceReading.h"

namespace smtpscope {

void tell(KnowledgeEntry &entry, KnowledgeDraft &draft, const char *key, const QString &what)
{
    const QString told = QLatin1String(key) + QLatin1Char('\n') + what;
    if (draft.seen.contains(told))
        entry.fault(key, quoted(what) + QStringLiteral(" stands here twice"));
    draft.seen.insert(told);
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
