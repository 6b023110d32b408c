// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What a second start of the program says to the first one: which files to open. The reader trusts
// nobody: any program of the same person may write to the socket.

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace smtpscope {

/// The longest message, with its head.
inline constexpr qsizetype MaximumStartBytes = 64 * 1024;
/// The most files that one start may name.
inline constexpr int MaximumStartPaths = 100;

/// The message that names @p paths, made absolute by the working folder. What is over
/// MaximumStartPaths or does not fit is left out.
QByteArray startMessage(const QStringList &paths);

enum class StartMessageState {
    Partial, ///< It may become one.
    Whole, ///< It is one.
    Broken, ///< It will never be one.
};

struct StartMessageRead
{
    StartMessageState state = StartMessageState::Partial;
    QStringList paths; ///< Absolute.

    bool operator==(const StartMessageRead &) const = default;
};

StartMessageRead readStartMessage(const QByteArray &bytes);

} // namespace smtpscope
