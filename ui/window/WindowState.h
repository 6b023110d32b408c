// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Where the window and its parts stood, from one start to the next.

#include <QByteArray>
#include <QString>

namespace smtpscope {

struct WindowState
{
    QByteArray geometry; ///< Of the window.
    QByteArray parts; ///< Its docks.
    QByteArray page; ///< The parts and columns of the page of a check.

    bool operator==(const WindowState &) const = default;
};

/// Empty where the file is missing or broken: then all stands where it usually does.
WindowState loadWindowState(const QString &path);

/// Nothing is said where it cannot be written: it is a convenience.
void saveWindowState(const QString &path, const WindowState &state);

} // namespace smtpscope
