// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The words of an HTML page, for reading only.

#include <QString>

namespace smtpscope {

/// @p html without tags, scripts and styles; what begins a new line on a page begins one here.
QString htmlToText(const QString &html);

} // namespace smtpscope
