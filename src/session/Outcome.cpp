// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/Outcome.h"

#include "session/EnumNames.h"

namespace smtpscope {

namespace {

constexpr EnumNames<Outcome, 13> Names{{
    {Outcome::Ok, QLatin1StringView("ok")},
    {Outcome::Partial, QLatin1StringView("partial")},
    {Outcome::Temporary, QLatin1StringView("temporary")},
    {Outcome::Permanent, QLatin1StringView("permanent")},
    {Outcome::ProtocolError, QLatin1StringView("protocol-error")},
    {Outcome::Timeout, QLatin1StringView("timeout")},
    {Outcome::TlsError, QLatin1StringView("tls-error")},
    {Outcome::DnsError, QLatin1StringView("dns-error")},
    {Outcome::Refused, QLatin1StringView("refused")},
    {Outcome::Unreachable, QLatin1StringView("unreachable")},
    {Outcome::Lost, QLatin1StringView("lost")},
    {Outcome::Unknown, QLatin1StringView("unknown")},
    {Outcome::Cancelled, QLatin1StringView("cancelled")},
}};

} // namespace

QLatin1StringView idOf(Outcome outcome)
{
    return nameIn(Names, outcome);
}

std::optional<Outcome> outcomeFromId(QStringView id)
{
    return valueIn(Names, id);
}

} // namespace smtpscope
