// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// All formats that stream, written to nowhere but through the leak check.

#include "redaction/Redactor.h"

namespace smtpscope {

/// Bytes that text, Markdown and JSON have in all.
qint64 writtenReports(const Redaction &redaction);

} // namespace smtpscope
