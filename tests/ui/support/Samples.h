// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Sessions that were recorded against the practice server and stand in tests/ui/samples.

#include "session/Session.h"

#include <QString>

#include <vector>

namespace smtpscope {

/// The path of tests/ui/samples/@p name.smtpscope.
QString samplePath(const QString &name);

/// The session in that file; the test ends when it cannot be read.
Session sample(const QString &name);

/// A session with @p events made-up events, for tests of size and speed.
Session longSession(int events);

} // namespace smtpscope
