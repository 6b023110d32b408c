// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Settings that were found for an e-mail address: one server, and why it is thought to be the one.

#include "session/Plan.h"

#include <QString>
#include <QStringList>

namespace smtpscope {

enum class FoundFrom {
    Provider, ///< The domain is one of a provider's.
    DnsRecord, ///< The domain says so in DNS.
    HostingProvider, ///< The domain's mail goes to a provider, so its settings are likely.
    UsualName, ///< A server of a usual name answered.
};

struct FoundServer
{
    Protocol protocol = Protocol::Smtp;
    QString host;
    quint16 port = 0;
    Security security = Security::Tls;
    QString user; ///< The user name that is usual there; empty when not known.
    FoundFrom from = FoundFrom::Provider;
    QString source; ///< Where it comes from, as the rest of a sentence that begins "Source: ".
    QStringList hints; ///< What to know about it, each one sentence.
    bool isTokenOnly = false; ///< No password works there.

    bool operator==(const FoundServer &) const = default;
};

/// What the mail is to do.
enum class MailTask {
    Send, ///< SMTP.
    Fetch, ///< IMAP or POP3.
};

/// True when @p protocol serves @p task.
inline bool serves(Protocol protocol, MailTask task)
{
    return carriesMail(protocol) == (task == MailTask::Send);
}

} // namespace smtpscope
