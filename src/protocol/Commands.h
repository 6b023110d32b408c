// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// The SMTP commands, built whole, with their private bytes marked (RFC 5321 4.1.1).

#include "protocol/Command.h"
#include "protocol/Mailbox.h"

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace smtpscope {

struct MailOptions
{
    std::optional<qint64> size; ///< SIZE=, in bytes (RFC 1870).
    bool body8Bit = false; ///< BODY=8BITMIME (RFC 6152).
    bool smtpUtf8 = false; ///< SMTPUTF8 (RFC 6531).
};

/// @p name is a host name (marked as host) or an address literal in brackets (marked as address).
Command ehloCommand(const QByteArray &name);
Command heloCommand(const QByteArray &name);
Command startTlsCommand();
Command mailCommand(const Mailbox &sender, const MailOptions &options);
Command rcptCommand(const Mailbox &recipient);
Command dataCommand();
Command rsetCommand();
Command quitCommand();

/// False when @p text holds CR, LF or NUL, which would end a command early.
bool isSafeArgument(QStringView text);

} // namespace smtpscope
