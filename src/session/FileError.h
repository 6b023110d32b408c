// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Why a file could not be read or written.

#include <QString>

namespace smtpscope {

struct FileError
{
    QString id; ///< Such as "file.unreadable".
    QString detail; ///< The reason, with the file's name or the member's place.
    qint64 line = 0; ///< From 1; 0 when it has no place in the text.
    qint64 column = 0; ///< In bytes, from 1; 0 like line.
};

} // namespace smtpscope
