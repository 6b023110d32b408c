// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Saving without loss: a file is whole and new, or it is as it was.

#include "session/FileError.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <variant>

class QSaveFile;

namespace smtpscope {

/// A file that can be written for sure, as far as that can be known beforehand. Opened before any
/// network use, written at the end. Nothing stands at the path until then.
class SessionFileTarget
{
public:
    /// Errors: file.unwritable, with name and reason.
    static std::variant<SessionFileTarget, FileError> open(const QString &path);

    SessionFileTarget(SessionFileTarget &&) noexcept;
    SessionFileTarget &operator=(SessionFileTarget &&) noexcept;
    ~SessionFileTarget();

    /// Writes @p bytes and puts the file in its place; readable and writable by its owner alone.
    /// Errors: file.unwritable; the file that stood there is then as it was.
    std::optional<FileError> write(const QByteArray &bytes);

private:
    explicit SessionFileTarget(std::unique_ptr<QSaveFile> file);

    std::unique_ptr<QSaveFile> m_file;
};

} // namespace smtpscope
