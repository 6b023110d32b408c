// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/ApplicationFacts.h"

#include "app/Version.h"

#include <QSysInfo>
#include <QUrl>

namespace smtpscope {

Application applicationFacts()
{
    return {QStringLiteral("SMTPscope"), QStringLiteral(SMTPSCOPE_VERSION),
        QSysInfo::prettyProductName()};
}

QByteArray machineName()
{
    return QUrl::toAce(QSysInfo::machineHostName());
}

} // namespace smtpscope
