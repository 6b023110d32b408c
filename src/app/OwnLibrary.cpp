// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/OwnLibrary.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QStringList>

namespace smtpscope {

QFunctionPointer functionOf(const QString &library, const char *function)
{
    const QString folder = QCoreApplication::applicationDirPath();
    const QStringList places{folder + QLatin1Char('/') + library,
        folder + QStringLiteral("/../lib/smtpscope/") + library};
    for (const QString &place : places) {
        QLibrary opened(place);
        if (const QFunctionPointer found = opened.resolve(function))
            return found;
    }
    return nullptr;
}

} // namespace smtpscope
