// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/Stage.h"

#include "session/EnumNames.h"

namespace smtpscope {

namespace {

constexpr EnumNames<Stage, AllStages.size()> Names{{
    {Stage::Input, QLatin1StringView("input")},
    {Stage::Dns, QLatin1StringView("dns")},
    {Stage::Connect, QLatin1StringView("connect")},
    {Stage::Banner, QLatin1StringView("banner")},
    {Stage::Ehlo, QLatin1StringView("ehlo")},
    {Stage::StartTls, QLatin1StringView("starttls")},
    {Stage::Tls, QLatin1StringView("tls")},
    {Stage::Auth, QLatin1StringView("auth")},
    {Stage::Mail, QLatin1StringView("mail")},
    {Stage::Rcpt, QLatin1StringView("rcpt")},
    {Stage::Data, QLatin1StringView("data")},
    {Stage::Body, QLatin1StringView("body")},
    {Stage::Quit, QLatin1StringView("quit")},
    {Stage::Done, QLatin1StringView("done")},
    {Stage::Greeting, QLatin1StringView("greeting")},
    {Stage::Capability, QLatin1StringView("capability")},
    {Stage::Login, QLatin1StringView("login")},
    {Stage::Logout, QLatin1StringView("logout")},
}};

} // namespace

QLatin1StringView idOf(Stage stage)
{
    return nameIn(Names, stage);
}

std::optional<Stage> stageFromId(QStringView id)
{
    return valueIn(Names, id);
}

} // namespace smtpscope
