// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/Event.h"

#include "session/EnumNames.h"

namespace smtpscope {

namespace {

constexpr EnumNames<EventKind, 11> KindNames{{
    {EventKind::Resolve, QLatin1StringView("resolve")},
    {EventKind::Connect, QLatin1StringView("connect")},
    {EventKind::Encrypted, QLatin1StringView("encrypted")},
    {EventKind::Sent, QLatin1StringView("sent")},
    {EventKind::Received, QLatin1StringView("received")},
    {EventKind::Fragment, QLatin1StringView("fragment")},
    {EventKind::Defect, QLatin1StringView("defect")},
    {EventKind::Timeout, QLatin1StringView("timeout")},
    {EventKind::Lost, QLatin1StringView("lost")},
    {EventKind::Note, QLatin1StringView("note")},
    {EventKind::Cancelled, QLatin1StringView("cancelled")},
}};

constexpr EnumNames<Direction, 3> DirectionNames{{
    {Direction::Out, QLatin1StringView("out")},
    {Direction::In, QLatin1StringView("in")},
    {Direction::None, QLatin1StringView("none")},
}};

} // namespace

QLatin1StringView idOf(EventKind kind)
{
    return nameIn(KindNames, kind);
}

std::optional<EventKind> eventKindFromId(QStringView id)
{
    return valueIn(KindNames, id);
}

QLatin1StringView idOf(Direction direction)
{
    return nameIn(DirectionNames, direction);
}

std::optional<Direction> directionFromId(QStringView id)
{
    return valueIn(DirectionNames, id);
}

} // namespace smtpscope
