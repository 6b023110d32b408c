// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "cli/Terminal.h"

#include <QByteArray>

#include <array>
#include <cstdio>
#include <unistd.h>

namespace smtpscope {

bool isTerminalOutput()
{
    return ::isatty(STDOUT_FILENO) == 1;
}

bool isConfirmed(const QString &question)
{
    std::fputs((question + QLatin1Char(' ')).toUtf8().constData(), stderr);
    std::fflush(stderr);
    std::array<char, 64> line{};
    if (!std::fgets(line.data(), int(line.size()), stdin))
        return false;
    const QByteArray answer = QByteArray(line.data()).trimmed().toLower();
    return answer == "y" || answer == "yes";
}

} // namespace smtpscope
