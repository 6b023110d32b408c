// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Where the record goes when --json was given: a file, or standard output.

#include "app/InputError.h"
#include "session/SessionFile.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace smtpscope {

class JsonTarget
{
public:
    /// @p path is the value of --json; nothing when it was not given, "-" for standard output.
    /// Errors: the file cannot be written.
    std::optional<InputError> open(const std::optional<QString> &path);

    bool isStandardOutput() const;
    bool isWanted() const { return !m_path.isEmpty(); }
    /// Nothing when it was written, else what went wrong, as a sentence.
    std::optional<QString> write(const QByteArray &json);

private:
    QString m_path;
    std::optional<SessionFileTarget> m_file;
};

} // namespace smtpscope
