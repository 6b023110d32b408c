// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "report/ShellWord.h"

namespace smtpscope {

QString shellWord(const QString &value)
{
    QString word = value;
    word.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return QLatin1Char('\'') + word + QLatin1Char('\'');
}

QString powerShellWord(const QString &value)
{
    QString word;
    for (const QChar c : value) {
        const bool isQuote =
            c == QLatin1Char('\'') || (c.unicode() >= 0x2018 && c.unicode() <= 0x201b);
        word += c;
        if (isQuote)
            word += c;
    }
    return QLatin1Char('\'') + word + QLatin1Char('\'');
}

} // namespace smtpscope
