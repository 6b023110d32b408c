// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What is odd about a reply. Oddities are told, never mended in silence.

#include "knowledge/Explainer.h"

namespace smtpscope {

/// True when code and enhanced code differ in their first digit.
bool hasClassConflict(const ReplyQuestion &question);

/// True when the words tell one cause and the enhanced code another.
bool hasTextConflict(const ReplyEvidence &evidence);

/// All notes for a reply that was explained as @p cause: note.client-made, note.twin, note.origin,
/// note.unknown-code, note.class-conflict, note.text-conflict, note.temporary-code,
/// note.unexpected-reply, note.forward-path, note.brackets, note.already-encrypted,
/// note.already-signed-in, note.server.
std::vector<ExplanationNote> explanationNotes(const ReplyEvidence &evidence, const QString &cause);

} // namespace smtpscope
