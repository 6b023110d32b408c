// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Words that nobody can guess.

#include <QByteArray>

namespace smtpscope {

/// 32 letters, digits, "-" and "_" from the operating system's random numbers: for nonces, message
/// ids and boundaries.
QByteArray randomWord();

} // namespace smtpscope
