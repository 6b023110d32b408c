// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/StartMessage.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr char Head[] = "SMTPscope open 1\n";
constexpr qsizetype HeadBytes = qsizetype(sizeof(Head)) - 1;

// One line: JSON leaves no line end inside.
QByteArray messageOf(const QStringList &paths)
{
    return Head + QJsonDocument(QJsonArray::fromStringList(paths)).toJson(QJsonDocument::Compact)
        + '\n';
}

std::optional<QStringList> pathsIn(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isArray() || document.array().size() > MaximumStartPaths)
        return std::nullopt;
    QStringList paths;
    for (const QJsonValue &value : document.array()) {
        const QString path = value.toString();
        if (path.contains(QChar::Null) || !QFileInfo(path).isAbsolute())
            return std::nullopt;
        paths.append(path);
    }
    return paths;
}

} // namespace

QByteArray startMessage(const QStringList &paths)
{
    QStringList absolute;
    for (const QString &path : paths.mid(0, MaximumStartPaths))
        absolute.append(QFileInfo(path).absoluteFilePath());
    QByteArray message = messageOf(absolute);
    while (message.size() > MaximumStartBytes && !absolute.isEmpty()) {
        absolute.removeLast();
        message = messageOf(absolute);
    }
    return message;
}

StartMessageRead readStartMessage(const QByteArray &bytes)
{
    const StartMessageRead broken{StartMessageState::Broken, {}};
    const qsizetype known = std::min(bytes.size(), HeadBytes);
    if (bytes.size() > MaximumStartBytes || bytes.left(known) != QByteArray(Head, known))
        return broken;
    const qsizetype end = bytes.indexOf('\n', HeadBytes);
    if (bytes.size() < HeadBytes || end < 0)
        return {};
    if (end + 1 != bytes.size())
        return broken;
    const auto paths = pathsIn(bytes.mid(HeadBytes, end - HeadBytes));
    return paths ? StartMessageRead{StartMessageState::Whole, *paths} : broken;
}

} // namespace smtpscope
