// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the program was started with.

#include <QString>
#include <QStringList>

namespace smtpscope {

struct ProgramArguments
{
    QStringList paths; ///< Absolute; files to open.
    QString answer; ///< To be printed instead of showing a window; empty: none.
    bool isWrong = false; ///< The answer says what was wrong.

    bool operator==(const ProgramArguments &) const = default;
};

/// Reads the arguments of main(), before there is an application. Options of Qt itself are left to
/// it.
ProgramArguments programArguments(int argc, const char *const *argv);

} // namespace smtpscope
