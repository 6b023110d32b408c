// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/Span.h"

#include "session/EnumNames.h"

namespace smtpscope {

namespace {

constexpr EnumNames<Sort, 7> Names{{
    {Sort::Secret, QLatin1StringView("secret")},
    {Sort::Person, QLatin1StringView("person")},
    {Sort::Domain, QLatin1StringView("domain")},
    {Sort::Host, QLatin1StringView("host")},
    {Sort::Address, QLatin1StringView("address")},
    {Sort::Id, QLatin1StringView("id")},
    {Sort::Body, QLatin1StringView("body")},
}};

} // namespace

QLatin1StringView idOf(Sort sort)
{
    return nameIn(Names, sort);
}

std::optional<Sort> sortFromId(QStringView id)
{
    return valueIn(Names, id);
}

} // namespace smtpscope
