// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// A report in memory, and what the product's own leak check said while it was written.

#include "redaction/Redactor.h"
#include "redaction/SharedTextCheck.h"

#include <QByteArray>
#include <QLatin1StringView>

namespace smtpscope {

struct WrittenFile
{
    QByteArray bytes;
    std::vector<SharedLeak> leaks;
};

/// @p redaction as a file of @p format: text, markdown, html or json.
WrittenFile writtenFile(QLatin1StringView format, const Redaction &redaction);

} // namespace smtpscope
