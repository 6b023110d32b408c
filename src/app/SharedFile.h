// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Where a shared text goes: a file that is new and whole or as it was, or standard output.

#include "app/InputError.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

namespace smtpscope {

/// Where bytes go one after the other.
class SharedTarget
{
public:
    virtual ~SharedTarget() = default;

    /// After a failure further bytes are dropped; finish() says what it was.
    virtual void write(QByteArrayView bytes) = 0;
    /// Puts everything in its place. Errors: something could not be written; a file that stood
    /// there is then as it was.
    virtual std::optional<InputError> finish() = 0;
};

using OpenedTarget = std::variant<std::unique_ptr<SharedTarget>, InputError>;

/// Who may read a new file.
enum class Readers {
    AsUsual, ///< Whoever the system's settings let read new files.
    OwnerOnly, ///< Nobody but its owner.
};

/// A file at @p path. Nothing stands there until finish(). Errors: it cannot be written; something
/// else than a plain file is there, a link too, because it may have been put there by others.
OpenedTarget openSharedFile(const QString &path, Readers readers);

/// A file that must not be there yet, readable by its owner alone; it goes away again unless
/// finish() is reached. Errors: there is something at @p path; it cannot be written.
OpenedTarget openPrivateFile(const QString &path);

/// The same for all names of one file, whether it is there yet or not.
QString placeOf(const QString &path);

/// Standard output.
std::unique_ptr<SharedTarget> standardOutputTarget();

} // namespace smtpscope
