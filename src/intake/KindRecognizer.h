// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Recognises what a text is by its beginning.

#include "intake/Import.h"

#include <QByteArray>

namespace smtpscope {

/// The kind of the text that begins with @p head; nothing when it is none that can be read. A mail
/// about a mail is ImportKind::Bounce until it has been read.
std::optional<ImportKind> recognizedKind(const QByteArray &head);

/// True when @p head is the beginning of a mail with its header.
bool beginsMail(const QByteArray &head);

} // namespace smtpscope
