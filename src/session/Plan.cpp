// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/Plan.h"

#include "session/EnumNames.h"

namespace smtpscope {

namespace {

constexpr EnumNames<Security, 4> SecurityNames{{
    {Security::None, QLatin1StringView("none")},
    {Security::StartTls, QLatin1StringView("starttls")},
    {Security::StartTlsIfOffered, QLatin1StringView("starttls-if-offered")},
    {Security::Tls, QLatin1StringView("tls")},
}};

constexpr EnumNames<AddressFamily, 3> FamilyNames{{
    {AddressFamily::Any, QLatin1StringView("any")},
    {AddressFamily::IPv4, QLatin1StringView("ipv4")},
    {AddressFamily::IPv6, QLatin1StringView("ipv6")},
}};

} // namespace

QLatin1StringView idOf(Security security)
{
    return nameIn(SecurityNames, security);
}

std::optional<Security> securityFromId(QStringView id)
{
    return valueIn(SecurityNames, id);
}

QLatin1StringView idOf(AddressFamily family)
{
    return nameIn(FamilyNames, family);
}

std::optional<AddressFamily> addressFamilyFromId(QStringView id)
{
    return valueIn(FamilyNames, id);
}

Stage lastStage(const Plan &plan)
{
    if (plan.stopAfter > Stage::Auth && plan.stopAfter <= Stage::Done
        && (!plan.from || plan.to.isEmpty()))
        return Stage::Auth;
    return plan.stopAfter;
}

} // namespace smtpscope
