// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Where a report goes, piece by piece, so that a long one is never in memory as a whole.

#include "redaction/SharedTextCheck.h"

#include <QByteArrayView>
#include <QStringView>

namespace smtpscope {

/// A writer tells twice: the bytes of the file, and the text that its reader will see (decoded,
/// without markup and escapes), which the leak check searches.
class ReportSink
{
public:
    virtual ~ReportSink() = default;

    /// The next bytes of the file, UTF-8.
    virtual void write(QByteArrayView utf8) = 0;
    /// The next text that a reader sees.
    virtual void show(QStringView text, TextOrigin origin) = 0;
    /// A line, cell or block of what a reader sees ends.
    virtual void endBlock() = 0;
};

} // namespace smtpscope
