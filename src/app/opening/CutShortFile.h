// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What is left of a session file that ends too early, such as after a download that broke off.

#include "session/SessionJsonReader.h"

#include <QByteArray>

#include <optional>

namespace smtpscope {

struct RecoveredFile
{
    OpenedFile file; ///< Sessions without findings; the last one ends early.
    int events = 0; ///< How many events could be read, in all.
};

/// The sessions in @p json up to its last whole event. Nothing when no event is whole, or when the
/// file is broken in another way than by its end.
std::optional<RecoveredFile> recoverCutFile(const QByteArray &json);

} // namespace smtpscope
