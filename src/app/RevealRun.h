// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Puts the real words back into an export, for whoever has its key.

#include "app/InputError.h"

#include <QString>

#include <variant>

namespace smtpscope {

/// The text of the export at @p path with every stand-in of the key at @p keyPath replaced. In HTML
/// the words are escaped as it wants it. A word that could do harm in a shell stays a stand-in in
/// the commands that a report offers, and one with a back-quote does in all of a Markdown report.
/// Errors: a file cannot be read or is too large (256 MiB,
/// the key 16 MiB); the key is none; the export is a PDF or JSON file, or no text.
std::variant<QString, InputError> revealedText(const QString &path, const QString &keyPath);

} // namespace smtpscope
