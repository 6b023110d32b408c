// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/opening/PlanFile.h"

#include "session/PlanJson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace smtpscope {

namespace {

constexpr qsizetype Head = 4096;
constexpr qsizetype LargestPlan = 1024 * 1024;

} // namespace

bool isPlanFile(const QByteArray &json)
{
    return json.size() <= LargestPlan && json.trimmed().startsWith('{')
        && json.first(qMin(Head, json.size())).contains("\"smtpscope-plan\"");
}

std::variant<Plan, FileError> planFromJson(const QByteArray &json)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArray before = json.first(qBound(0, error.offset, int(json.size())));
        return FileError{QStringLiteral("file.not-json"), error.errorString(),
            before.count('\n') + 1, before.size() - before.lastIndexOf('\n')};
    }
    JsonReading reading;
    Plan plan;
    {
        JsonFields top(reading, document.object(), {});
        reading.isNewer = document.object().value(QLatin1String("version")).toInteger(1) > 1;
        JsonFields fields(reading, top.object("plan"), top.pathOf("plan"));
        plan = readPlan(fields);
    }
    if (!reading.fault.isEmpty())
        return FileError{QStringLiteral("file.wrong-content"), reading.fault};
    return plan;
}

} // namespace smtpscope
