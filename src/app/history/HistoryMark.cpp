// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/history/HistoryMark.h"

#include "session/Printable.h"

#include <QJsonDocument>

namespace smtpscope {

namespace {

constexpr QLatin1StringView Member("history");
constexpr QLatin1StringView Folder("folder");
constexpr char Beginning[] = R"({"history":)";
constexpr qsizetype LongestText = 300; // of a name or title, in characters

QString shortText(const QJsonValue &value)
{
    return printable(QStringView(value.toString())).left(LongestText);
}

void insertFlag(QJsonObject &object, const char *key, bool flag)
{
    if (flag)
        object.insert(QLatin1String(key), true);
}

} // namespace

QJsonObject entryToJson(const HistoryEntry &entry)
{
    QJsonObject object;
    const auto text = [&](const char *key, const QString &value) {
        if (!value.isEmpty())
            object.insert(QLatin1String(key), value.left(LongestText));
    };
    text("title", entry.title);
    text("name", entry.name);
    text("host", entry.host);
    object.insert(QLatin1String("port"), entry.port);
    text("stage", QString(idOf(entry.stage)));
    text("outcome", QString(idOf(entry.outcome)));
    text("cause", entry.cause);
    text("finding", entry.finding);
    insertFlag(object, "warning", entry.hasWarning);
    insertFlag(object, "stays_so", entry.staysSo);
    insertFlag(object, "starred", entry.isStarred);
    insertFlag(object, "open", entry.isOpen);
    object.insert(QLatin1String("sessions"), entry.sessions);
    text("started", entry.started.toUTC().toString(Qt::ISODateWithMs));
    return object;
}

HistoryEntry entryFromJson(const QString &id, const QJsonObject &object)
{
    const auto text = [&](const char *key) { return shortText(object.value(QLatin1String(key))); };
    const auto flag = [&](const char *key) { return object.value(QLatin1String(key)).toBool(); };
    HistoryEntry entry;
    entry.id = id;
    entry.title = text("title");
    entry.name = text("name");
    entry.host = text("host");
    entry.port = quint16(qBound(0, object.value(QLatin1String("port")).toInt(), 65535));
    entry.stage = stageFromId(text("stage")).value_or(Stage::Input);
    entry.outcome = outcomeFromId(text("outcome")).value_or(Outcome::Unknown);
    entry.cause = text("cause");
    entry.finding = text("finding");
    entry.hasWarning = flag("warning");
    entry.staysSo = flag("stays_so");
    entry.isStarred = flag("starred");
    entry.isOpen = flag("open");
    entry.sessions = qMax(1, object.value(QLatin1String("sessions")).toInt(1));
    entry.started = QDateTime::fromString(text("started"), Qt::ISODateWithMs).toUTC();
    return entry;
}

QByteArray withMark(const QByteArray &json, const HistoryEntry &entry, const QString &folder)
{
    QJsonObject mark = entryToJson(entry);
    mark.insert(Folder, folder);
    return Beginning + QJsonDocument(mark).toJson(QJsonDocument::Compact) + ",\n"
        + json.mid(json.indexOf('{') + 1);
}

std::optional<HistoryEntry> entryOfMark(
    const QByteArray &line, const QString &id, const QString &folder)
{
    const QByteArray mark = line.trimmed();
    constexpr qsizetype beginning = sizeof Beginning - 1;
    if (!mark.startsWith(Beginning) || !mark.endsWith(','))
        return std::nullopt;
    const QJsonObject object =
        QJsonDocument::fromJson(mark.sliced(beginning, mark.size() - beginning - 1)).object();
    if (folder.isEmpty() || object.value(Folder).toString() != folder)
        return std::nullopt;
    return entryFromJson(id, object);
}

QString historyFolderOf(const OpenedFile &file)
{
    const auto *session = std::get_if<Session>(&file.content);
    const QMap<QString, QJsonObject> &unknown =
        session ? session->unknownFields : std::get<Check>(file.content).unknownFields;
    return unknown.value({}).value(Member).toObject().value(Folder).toString();
}

void removeHistoryMark(QMap<QString, QJsonObject> &unknown)
{
    const auto top = unknown.find({});
    if (top == unknown.end())
        return;
    top->remove(Member);
    if (top->isEmpty())
        unknown.erase(top);
}

} // namespace smtpscope
