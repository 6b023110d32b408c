// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Reads a `.smtpscope` file. A file from elsewhere is hostile until read: sizes, depth, kinds and
// places are checked, and there is one clear error, never a crash.

#include "session/Check.h"
#include "session/FileError.h"
#include "session/Session.h"

#include <QByteArray>

#include <variant>

namespace smtpscope {

/// What a file held.
struct OpenedFile
{
    std::variant<Session, Check> content;
    bool isReadOnly =
        false; ///< A newer version wrote it: what it says may be more than we understand.
};

inline constexpr qint64 LargestFile = 256LL * 1024 * 1024; ///< Bytes.
inline constexpr int DeepestNesting = 32; ///< Levels of objects and lists.

/// Reads JSON text. Errors: file.too-large, file.too-deep, file.not-json (with line and column),
/// file.wrong-format, file.wrong-content (the detail names the member).
std::variant<OpenedFile, FileError> fromJson(const QByteArray &json);

/// Reads the file at @p path. Errors: file.unreadable, and those of fromJson().
std::variant<OpenedFile, FileError> openSessionFile(const QString &path);

} // namespace smtpscope
