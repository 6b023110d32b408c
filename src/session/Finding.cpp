// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/Finding.h"

#include "session/EnumNames.h"

namespace smtpscope {

namespace {

constexpr EnumNames<Severity, 3> Names{{
    {Severity::Info, QLatin1StringView("info")},
    {Severity::Warning, QLatin1StringView("warning")},
    {Severity::Error, QLatin1StringView("error")},
}};

} // namespace

QLatin1StringView idOf(Severity severity)
{
    return nameIn(Names, severity);
}

std::optional<Severity> severityFromId(QStringView id)
{
    return valueIn(Names, id);
}

} // namespace smtpscope
