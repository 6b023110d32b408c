// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "app/RevealRun.h"

#include "app/FileContent.h"
#include "redaction/StandInKey.h"
#include "session/Printable.h"
#include "session/SessionJsonReader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

namespace smtpscope {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(RevealRun)
};

constexpr qint64 LargestKey = 16 * 1024 * 1024;

InputError unreadable(const QString &path, const QString &reason)
{
    return {Texts::tr("%1 cannot be read: %2")
                .arg(printable(QStringView(path)), printable(QStringView(reason)))};
}

std::variant<StandInKey, InputError> keyIn(const QString &path)
{
    const auto content = fileContent(path, LargestKey);
    if (const auto *reason = std::get_if<QString>(&content))
        return unreadable(path, *reason);
    const auto key = standInKeyFromJson(std::get<QByteArray>(content));
    if (const auto *reason = std::get_if<QString>(&key))
        return unreadable(path, *reason);
    return std::get<StandInKey>(key);
}

std::variant<QString, InputError> textIn(const QString &path)
{
    const auto content = fileContent(path, LargestFile);
    if (const auto *reason = std::get_if<QString>(&content))
        return unreadable(path, *reason);
    const auto &bytes = std::get<QByteArray>(content);
    if (bytes.startsWith("%PDF"))
        return unreadable(path,
            Texts::tr("the words of a PDF file cannot be put back. Export it as text or html"));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return unreadable(path, Texts::tr("it is no text"));
    return text;
}

QString inJson(const QString &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(2, list.size() - 4)); // without ["  and "]
}

// The words came from a server or from a stranger's mail: they must stay words in what they are put
// into.
QString escapedFor(const QString &text, const QString &value)
{
    const QString safe = printable(QStringView(value));
    const QStringView begin = QStringView(text).trimmed();
    if (begin.startsWith(u"<!doctype html", Qt::CaseInsensitive))
        return safe.toHtmlEscaped();
    return begin.startsWith(u'{') ? inJson(safe) : safe;
}

} // namespace

std::variant<QString, InputError> revealedText(const QString &path, const QString &keyPath)
{
    const auto read = keyIn(keyPath);
    if (const auto *error = std::get_if<InputError>(&read))
        return *error;
    auto text = textIn(path);
    if (std::holds_alternative<InputError>(text))
        return text;
    auto key = std::get<StandInKey>(read);
    for (QString &value : key.values)
        value = escapedFor(std::get<QString>(text), value);
    return revealed(std::get<QString>(text), key);
}

} // namespace smtpscope
