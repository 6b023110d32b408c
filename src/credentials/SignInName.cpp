// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "credentials/SignInName.h"

#include <QUrl>

namespace smtpscope {

SignInName normalized(const SignInName &name)
{
    QString host = name.host.trimmed().toLower();
    if (host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']')))
        host = host.mid(1, host.size() - 2);
    if (host.endsWith(QLatin1Char('.')))
        host.chop(1);
    const QByteArray ace = QUrl::toAce(host); // empty for what is no name, such as IPv6
    return {ace.isEmpty() ? host : QString::fromLatin1(ace), name.user};
}

} // namespace smtpscope
