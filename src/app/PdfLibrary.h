// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The library that paints PDF pages. It needs Qt Gui, so it is opened only for such an export.

#include "app/ReportWriters.h"

#include <QCoreApplication>

#include <memory>
#include <variant>

namespace smtpscope {

/// The application object that painting needs: made instead of a QCoreApplication and before
/// anything else of Qt's, and without a display. Null when the library is not there; then the
/// caller goes on with a QCoreApplication and pdfWriter() says what is wrong.
std::unique_ptr<QCoreApplication> pdfApplication(int &argc, char *argv[]);

/// The writer of PDF files. Errors: the library is not there; pdfApplication() was not called.
std::variant<ReportWriter, InputError> pdfWriter();

} // namespace smtpscope
