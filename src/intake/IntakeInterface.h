// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// What the library that reads bounces and logs offers to the program that opens it. Here are types
// and names only, so that whoever includes this links neither the library nor GMime.

#include "intake/Import.h"

class QIODevice;

namespace smtpscope::intake {

/// The library's name without what the platform puts around it.
inline constexpr char LibraryName[] = "smtpscope-intake";

/// Reads @p device and puts what came of it into @p result.
using ImportFunction = void (*)(
    QIODevice &device, const ImportRequest &request, ImportResult &result);
inline constexpr char ImportName[] = "smtpscopeImport";

} // namespace smtpscope::intake
