// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the files of the history said when they were last looked at, in one file. It only saves
// time.

#include "app/history/HistoryEntry.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace smtpscope {

struct IndexedFile
{
    qint64 size = 0; ///< Bytes.
    qint64 modifiedMs = 0; ///< Milliseconds since 1970.
    HistoryEntry entry;

    bool operator==(const IndexedFile &) const = default;
};

/// By the file's id.
using HistoryIndex = QHash<QString, IndexedFile>;

QByteArray indexToJson(const HistoryIndex &index);
/// Empty when @p json is broken or of another version.
HistoryIndex indexFromJson(const QByteArray &json);

} // namespace smtpscope
