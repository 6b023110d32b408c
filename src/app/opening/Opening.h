// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// From bytes of any kind to what the window shows: our own files, plans, and everything that the
// intake library reads. Knows no widgets; may be called on any thread.

#include "app/opening/OpenedDocument.h"
#include "knowledge/Knowledge.h"
#include "session/SessionJsonReader.h"

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>

namespace smtpscope {

/// Which history folder's files are our own.
struct OwnFolder
{
    QString path; ///< Empty: no file is our own.
    QString id; ///< The random word that each of its files carries.
};

/// Told how many bytes of how many are read; false stops the reading.
using ReadingProgress = std::function<bool(qint64 read, qint64 all)>;

/// Opens @p bytes, which the person knows as @p name (empty for pasted text). Always foreign.
OpeningResult openBytes(const QByteArray &bytes, const QString &name, const Knowledge &knowledge);

/// Opens the file at @p path, at most 256 MiB. Foreign, unless it lies in @p own and carries its
/// id.
OpeningResult openFile(const QString &path, const OwnFolder &own, const Knowledge &knowledge,
    const ReadingProgress &progress = {});

/// What @p file holds as a document with the title @p title.
OpenedDocument documentOf(const OpenedFile &file, const QString &title, bool isForeign);

} // namespace smtpscope
