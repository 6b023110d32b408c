// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// An import from the file to sessions that say what went wrong. Shared by command line and window.

#include "app/InputError.h"
#include "intake/Import.h"
#include "knowledge/Knowledge.h"

#include <QByteArray>
#include <QString>

#include <variant>

namespace smtpscope {

/// Reads the file at @p path, "-" for standard input, as the kind with the identifier @p kind, or,
/// when that is empty, as what it is. The sessions are
/// judged: by their events where they are conversations, else as the report says; the causes come
/// from @p knowledge. Errors: it cannot be read, or is nothing that can be understood.
std::variant<Import, InputError> importFile(
    const QString &path, const QString &kind, const Knowledge &knowledge);

/// Reads @p bytes as what they are; sessions are judged as importFile() does. Errors: they are
/// nothing that can be understood, or the library that reads them is not there. May be called on
/// any thread.
std::variant<Import, ImportError, InputError> importBytes(
    const QByteArray &bytes, const Knowledge &knowledge);

/// The session that a person will want to look at first: the first one that failed, else the first.
const Session &firstOfInterest(const Import &import);

/// The plan to try the same again, up to the step that failed, as a file of its own. It is taken as
/// foreign when it is opened: it names no files and no password.
QByteArray planFileOf(const Session &session);

} // namespace smtpscope
