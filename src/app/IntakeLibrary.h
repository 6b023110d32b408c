// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The library that reads bounces, logs and pasted text. It needs GMime, so it is opened only when
// there is something to read.

#include "app/InputError.h"
#include "intake/IntakeInterface.h"

#include <variant>

namespace smtpscope {

/// The function that reads. Errors: the library is not there.
std::variant<intake::ImportFunction, InputError> importFunction();

} // namespace smtpscope
