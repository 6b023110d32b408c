// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/history/HistoryIndex.h"

#include "app/history/HistoryMark.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace smtpscope {

namespace {

constexpr int Version = 1;

} // namespace

QByteArray indexToJson(const HistoryIndex &index)
{
    QJsonArray checks;
    for (auto file = index.begin(); file != index.end(); ++file) {
        QJsonObject check = entryToJson(file->entry);
        check.insert(QLatin1String("id"), file.key());
        check.insert(QLatin1String("size"), file->size);
        check.insert(QLatin1String("modified_ms"), file->modifiedMs);
        checks.append(check);
    }
    const QJsonObject top{{QStringLiteral("version"), Version}, {QStringLiteral("checks"), checks}};
    return QJsonDocument(top).toJson(QJsonDocument::Compact);
}

HistoryIndex indexFromJson(const QByteArray &json)
{
    HistoryIndex index;
    const QJsonObject top = QJsonDocument::fromJson(json).object();
    if (top.value(QLatin1String("version")).toInt() != Version)
        return index;
    const QJsonArray checks = top.value(QLatin1String("checks")).toArray();
    for (const auto &value : checks) {
        const QJsonObject check = value.toObject();
        const QString id = check.value(QLatin1String("id")).toString();
        index.insert(id,
            {check.value(QLatin1String("size")).toInteger(-1),
                check.value(QLatin1String("modified_ms")).toInteger(-1), entryFromJson(id, check)});
    }
    return index;
}

} // namespace smtpscope
