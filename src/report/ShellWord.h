// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Values as words of a command line. A value may come from a hostile file: whatever it holds, it
// stays one word and nothing in it is run.

#include <QString>

namespace smtpscope {

/// @p value, which is printable, as one word for a POSIX shell. Always in quotes, plain ones too:
/// what is put in the place of a stand-in later is not.
QString shellWord(const QString &value);

/// @p value, which is printable, as one literal for PowerShell, where typographic single quotes end
/// a literal too.
QString powerShellWord(const QString &value);

} // namespace smtpscope
