// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

// The door of the library: a function with a C name, which the program asks for by this name.

#include "intake/Importer.h"
#include "intake/IntakeInterface.h"

extern "C" {

Q_DECL_EXPORT void smtpscopeImport(
    QIODevice &device, const smtpscope::ImportRequest &request, smtpscope::ImportResult &result)
{
    result = smtpscope::importFrom(device, request);
}

} // extern "C"

// Whoever opens the library calls it by this type.
static_assert(std::is_same_v<decltype(&smtpscopeImport), smtpscope::intake::ImportFunction>);
