// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The line at the foot of the window.

#include <QLocale>
#include <QString>

namespace smtpscope {

class CheckDocument;

/// How long it took, how much was said and when; while it goes on, how long it has been.
QString statusTextOf(const CheckDocument &document, const QLocale &locale);

} // namespace smtpscope
