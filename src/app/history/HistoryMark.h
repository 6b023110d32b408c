// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The first line of each file in the history: what the list says about it, and whose it is. To
// other programs it is a member of the JSON object like any other; here it can be read and changed
// without the rest, which may be large.

#include "app/history/HistoryEntry.h"
#include "session/SessionJsonReader.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace smtpscope {

/// The longest first line, in bytes; a longer one is none of ours.
inline constexpr qint64 LongestMark = 64 * 1024;

/// What stands in the mark, and in the index.
QJsonObject entryToJson(const HistoryEntry &entry);
/// The entry with the id @p id; what is missing or of the wrong kind is as usual.
HistoryEntry entryFromJson(const QString &id, const QJsonObject &object);

/// @p json, an object, with the mark of @p entry as its first line. @p folder is the id of the
/// folder that the file will lie in.
QByteArray withMark(const QByteArray &json, const HistoryEntry &entry, const QString &folder);
/// The entry in the first line @p line of the file @p id; nothing when it is no mark of @p folder.
std::optional<HistoryEntry> entryOfMark(
    const QByteArray &line, const QString &id, const QString &folder);

/// The id of the history folder that @p file says it belongs to; empty when it says nothing.
QString historyFolderOf(const OpenedFile &file);
/// Takes the mark out of the @p unknown members of a file, because a copy does not belong there.
void removeHistoryMark(QMap<QString, QJsonObject> &unknown);

} // namespace smtpscope
