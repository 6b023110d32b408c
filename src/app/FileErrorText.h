// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Why a file could not be read, for people.

#include "session/FileError.h"

#include <QString>

namespace smtpscope {

/// The reason and, where it has one, the place in the file: one line that cannot steer a terminal.
QString fileErrorText(const FileError &error);

} // namespace smtpscope
