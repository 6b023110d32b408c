// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/ReplyExplanation.h"

#include "session/EnumNames.h"

namespace smtpscope {

namespace {

constexpr EnumNames<Confidence, 3> Names{{
    {Confidence::Certain, QLatin1StringView("certain")},
    {Confidence::Likely, QLatin1StringView("likely")},
    {Confidence::Guess, QLatin1StringView("guess")},
}};

} // namespace

QLatin1StringView idOf(Confidence confidence)
{
    return nameIn(Names, confidence);
}

} // namespace smtpscope
