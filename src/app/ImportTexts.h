// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What is said about an import: what the text is, what was done with it, why it was not understood.

#include "intake/Import.h"

#include <QString>

namespace smtpscope {

/// What a kind is, such as "a delivery report".
QString importKindText(ImportKind kind);

/// A remark as a sentence.
QString importNoteText(const ImportNote &note);

/// Why @p name could not be imported, and what to do.
QString importErrorText(const ImportError &error, const QString &name);

/// True for the identifier of a kind.
bool isImportKind(QStringView id);

/// The identifiers of all kinds, parted by commas.
QString importKindList();

} // namespace smtpscope
