// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The settings in a file that people can read. A file that is broken is put aside and told of once;
// it never keeps the program from starting.

#include "app/InputError.h"
#include "app/settings/Settings.h"

#include <QString>

#include <optional>

namespace smtpscope {

class SettingsStore
{
public:
    /// settings.ini in the folder where the platform wants it.
    static QString usualPlace();

    explicit SettingsStore(const QString &path = usualPlace()) : m_path(path) { }

    struct Loaded
    {
        Settings settings;
        QString message; ///< What was wrong with the file, a sentence or two; mostly empty.
    };

    /// Reads the file; without one all is as usual. A value that is out of its range is as usual
    /// too. A file that is none of ours is moved to the same name with ".broken".
    Loaded load() const;
    /// Writes the file, whole or not at all. Errors: it cannot be written.
    std::optional<InputError> save(const Settings &settings) const;

    QString path() const { return m_path; }

private:
    QString putAside() const;

    QString m_path;
};

} // namespace smtpscope
