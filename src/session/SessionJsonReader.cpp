// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/SessionJsonReader.h"

#include "session/JsonFields.h"
#include "session/SessionFields.h"

#include <QFile>
#include <QJsonDocument>

namespace smtpscope {

namespace {

FileError errorAt(const QString &id, const QString &detail, QByteArrayView json, qint64 offset)
{
    const QByteArrayView before = json.first(qBound<qint64>(0, offset, json.size()));
    const qint64 line = before.toByteArray().count('\n') + 1;
    return {id, detail, line, before.size() - before.lastIndexOf('\n')};
}

// Where the nesting gets deeper than allowed; -1 when it never does. Looks at text only, before
// anything is built from it.
qint64 tooDeepAt(QByteArrayView json)
{
    int depth = 0;
    bool inText = false;
    for (qint64 i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '['))
            ++depth;
        else if (!inText && (c == '}' || c == ']'))
            --depth;
        if (depth > DeepestNesting)
            return i;
    }
    return -1;
}

FileError wrongContent(const QString &fault)
{
    return {QStringLiteral("file.wrong-content"), fault};
}

std::variant<OpenedFile, FileError> readSessionFile(const QJsonObject &top, JsonReading &reading)
{
    Session session = readSession(reading, top, {});
    if (!reading.fault.isEmpty())
        return wrongContent(reading.fault);
    session.unknownFields = reading.unknown;
    return OpenedFile{session, reading.isNewer};
}

std::variant<OpenedFile, FileError> readCheckFile(const QJsonObject &top, JsonReading &reading)
{
    Check check;
    {
        JsonFields fields(reading, top, {});
        fields.text("format");
        fields.number("version");
        const QJsonArray sessions = fields.array("sessions");
        for (int i = 0; i < sessions.size(); ++i) {
            JsonReading inner;
            inner.isNewer = reading.isNewer;
            const QString path = QStringLiteral("sessions[%1].").arg(i);
            Session session = readSession(inner, sessions.at(i).toObject(), {});
            session.unknownFields = inner.unknown;
            check.sessions.push_back(session);
            if (reading.fault.isEmpty() && !inner.fault.isEmpty())
                reading.fault = path + inner.fault;
        }
        check.verdict = readVerdict(fields, {});
    }
    if (!reading.fault.isEmpty())
        return wrongContent(reading.fault);
    check.unknownFields = reading.unknown;
    return OpenedFile{check, reading.isNewer};
}

} // namespace

std::variant<OpenedFile, FileError> fromJson(const QByteArray &json)
{
    if (json.size() > LargestFile)
        return FileError{QStringLiteral("file.too-large"), QStringLiteral("larger than 256 MiB")};
    if (const qint64 at = tooDeepAt(json); at >= 0)
        return errorAt(QStringLiteral("file.too-deep"),
            QStringLiteral("nested deeper than 32 levels"), json, at);
    QJsonParseError parseError{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return errorAt(
            QStringLiteral("file.not-json"), parseError.errorString(), json, parseError.offset);
    const QJsonObject top = document.object();
    const QString format = top.value(QLatin1String("format")).toString();
    JsonReading reading;
    reading.isNewer = top.value(QLatin1String("version")).toInteger(0) > 1;
    if (format == QLatin1String("smtpscope-session"))
        return readSessionFile(top, reading);
    if (format == QLatin1String("smtpscope-check"))
        return readCheckFile(top, reading);
    return FileError{
        QStringLiteral("file.wrong-format"), QStringLiteral("no SMTPscope session or check")};
}

std::variant<OpenedFile, FileError> openSessionFile(const QString &path)
{
    QFile file(path);
    const auto unreadable = [&] {
        return FileError{
            QStringLiteral("file.unreadable"), path + QStringLiteral(": ") + file.errorString()};
    };
    if (!file.open(QFile::ReadOnly))
        return unreadable();
    const QByteArray json = file.read(LargestFile + 1);
    if (file.error() != QFile::NoError)
        return unreadable();
    return fromJson(json);
}

} // namespace smtpscope
