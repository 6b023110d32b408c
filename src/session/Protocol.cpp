// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/Protocol.h"

#include "session/EnumNames.h"

namespace smtpscope {

namespace {

constexpr EnumNames<Protocol, 4> Names{{
    {Protocol::Smtp, QLatin1StringView("smtp")},
    {Protocol::Lmtp, QLatin1StringView("lmtp")},
    {Protocol::Imap, QLatin1StringView("imap")},
    {Protocol::Pop3, QLatin1StringView("pop3")},
}};

} // namespace

QLatin1StringView idOf(Protocol protocol)
{
    return nameIn(Names, protocol);
}

std::optional<Protocol> protocolFromId(QStringView id)
{
    return valueIn(Names, id);
}

bool carriesMail(Protocol protocol)
{
    return protocol == Protocol::Smtp || protocol == Protocol::Lmtp;
}

} // namespace smtpscope
