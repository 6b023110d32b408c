// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "knowledge/KnowledgeRows.h"

#include "session/EnumNames.h"

#include <QCoreApplication>

namespace smtpscope {

namespace {

constexpr EnumNames<CodeKind, 7> CodeKindNames{{
    {CodeKind::Standard, QLatin1StringView("standard")},
    {CodeKind::Extension, QLatin1StringView("extension")},
    {CodeKind::Obsolete, QLatin1StringView("obsolete")},
    {CodeKind::RegistryOnly, QLatin1StringView("registry-only")},
    {CodeKind::Vendor, QLatin1StringView("vendor")},
    {CodeKind::Folklore, QLatin1StringView("folklore")},
    {CodeKind::ClientMade, QLatin1StringView("client-made")},
}};

constexpr EnumNames<ReplyKind, 4> ReplyKindNames{{
    {ReplyKind::Success, QLatin1StringView("success")},
    {ReplyKind::Intermediate, QLatin1StringView("intermediate")},
    {ReplyKind::Temporary, QLatin1StringView("temporary")},
    {ReplyKind::Permanent, QLatin1StringView("permanent")},
}};

} // namespace

QLatin1StringView idOf(CodeKind kind)
{
    return nameIn(CodeKindNames, kind);
}

std::optional<CodeKind> codeKindFromId(QStringView id)
{
    return valueIn(CodeKindNames, id);
}

QLatin1StringView idOf(ReplyKind kind)
{
    return nameIn(ReplyKindNames, kind);
}

std::optional<ReplyKind> replyKindFromId(QStringView id)
{
    return valueIn(ReplyKindNames, id);
}

QString translatedKnowledge(const QString &english)
{
    if (english.isEmpty())
        return english;
    return QCoreApplication::translate("Knowledge", english.toUtf8().constData());
}

} // namespace smtpscope
