// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Bytes of an event as a table of offset, hexadecimal numbers and characters.

#include "session/Session.h"

#include <QString>

namespace smtpscope {

/// Longest stretch that is told; the rest is counted in the last line.
inline constexpr qsizetype MostHexBytes = 16 * 1024;

/// The bytes of @p event, 16 a line. Those of secrets are dots: their places are told, no more.
QString hexText(const Session &session, const Event &event);

} // namespace smtpscope
