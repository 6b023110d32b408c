// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The sessions that stand in tests/ui/samples, for tests without a window.

#include "session/SessionJsonReader.h"

#include <QString>

namespace smtpscope {

/// The session in tests/ui/samples/@p name.smtpscope; the test ends when it cannot be read.
inline Session sample(const QString &name)
{
    const auto opened =
        openSessionFile(QStringLiteral(SAMPLES "/") + name + QStringLiteral(".smtpscope"));
    if (!std::holds_alternative<OpenedFile>(opened))
        qFatal("no sample %s", qPrintable(name));
    return std::get<Session>(std::get<OpenedFile>(opened).content);
}

} // namespace smtpscope
