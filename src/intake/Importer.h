// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Reads whatever a person has: recognises it, takes it apart, gives sessions.

#include "intake/Import.h"

#include <QIODevice>

namespace smtpscope {

/// Bytes of a text or a mail; a log may be of any size.
inline constexpr qint64 LargestImport = 64LL * 1024 * 1024;

/// Reads @p device to its end, or as far as its kind needs.
ImportResult importFrom(QIODevice &device, const ImportRequest &request);

} // namespace smtpscope
