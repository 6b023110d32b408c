// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the engine's remarks and the defects of the record mean, in plain words.

#include "report/Phrase.h"

#include <QString>

namespace smtpscope {

/// The remark @p note ("id" or "id: detail") in words; the note itself when there are none for it.
QString noteText(const QString &note);

/// The same, saying which words were recorded.
Phrases notePhrases(const QString &note);

/// What was wrong with an answer, by its defect's id; the id itself when there are no words for it.
QString defectText(const QString &id);

/// The same, saying whether the words were recorded.
Phrases defectPhrases(const QString &id);

} // namespace smtpscope
