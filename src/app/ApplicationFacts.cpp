// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/ApplicationFacts.h"

#include "app/Version.h"

#include <QSysInfo>
#include <QUrl>

namespace smtpscope {

Application applicationFacts()
{
    // Asked once: the system reads files for it, and a check of many endpoints wants it each time.
    static const QString system = QSysInfo::prettyProductName();
    return {QStringLiteral("SMTPscope"), QStringLiteral(SMTPSCOPE_VERSION), system};
}

QByteArray machineName()
{
    static const QByteArray name = QUrl::toAce(QSysInfo::machineHostName());
    return name;
}

} // namespace smtpscope
