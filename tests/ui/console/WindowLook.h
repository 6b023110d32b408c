// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// How the tests' window looks. Apart from them, because the practice server has themes of its own.

namespace smtpscope {

/// Style, palette and font as in the program; dark where SMTPSCOPE_DARK is set, for pictures.
void dressApplication();

} // namespace smtpscope
