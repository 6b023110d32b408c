// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/Side.h"

#include "session/EnumNames.h"

namespace smtpscope {

namespace {

constexpr EnumNames<Side, 7> SideNames{{
    {Side::None, QLatin1StringView("none")},
    {Side::ThisComputer, QLatin1StringView("this-computer")},
    {Side::SenderUser, QLatin1StringView("sender-user")},
    {Side::SenderServer, QLatin1StringView("sender-server")},
    {Side::Network, QLatin1StringView("network")},
    {Side::RecipientServer, QLatin1StringView("recipient-server")},
    {Side::RecipientUser, QLatin1StringView("recipient-user")},
}};

constexpr EnumNames<Retry, 4> RetryNames{{
    {Retry::None, QLatin1StringView("none")},
    {Retry::No, QLatin1StringView("no")},
    {Retry::Later, QLatin1StringView("later")},
    {Retry::AfterChange, QLatin1StringView("after-change")},
}};

} // namespace

QLatin1StringView idOf(Side side)
{
    return nameIn(SideNames, side);
}

std::optional<Side> sideFromId(QStringView id)
{
    return valueIn(SideNames, id);
}

QLatin1StringView idOf(Retry retry)
{
    return nameIn(RetryNames, retry);
}

std::optional<Retry> retryFromId(QStringView id)
{
    return valueIn(RetryNames, id);
}

} // namespace smtpscope
