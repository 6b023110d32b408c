// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#pragma once

// Takes the members of a JSON object out one by one, notes the first fault with its place, and
// keeps what nobody asked for.

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <limits>
#include <optional>

namespace smtpscope {

/// What all objects of one file share while it is read.
struct JsonReading
{
    QString
        fault; ///< The first fault, such as "events[3].t_ns: a number is missing"; empty when none.
    QMap<QString, QJsonObject>
        unknown; ///< Unknown members by the path of their object ("" is the top).
    bool isNewer =
        false; ///< The file's version is newer than this program: unknown words are let pass.
};

class JsonFields
{
public:
    JsonFields(JsonReading &reading, const QJsonObject &object, const QString &path);
    /// Hands what was not taken to JsonReading::unknown.
    ~JsonFields();
    JsonFields(const JsonFields &) = delete;
    JsonFields &operator=(const JsonFields &) = delete;

    bool has(const char *key) const { return m_rest.contains(QLatin1String(key)); }
    /// An empty text or a zero stands for what is missing or of the wrong kind; that is a fault.
    QString text(const char *key);
    qint64 number(
        const char *key, qint64 least = 0, qint64 most = std::numeric_limits<qint64>::max());
    bool flag(const char *key);
    QJsonObject object(const char *key);
    QJsonArray array(const char *key);
    QStringList texts(const char *key);
    /// Empty when the member is missing; a fault only when it is of the wrong kind.
    QString optionalText(const char *key);
    /// The enumerator named by the text at @p key; a fault when there is none.
    template <typename Enum>
    Enum word(const char *key, std::optional<Enum> (*fromId)(QStringView), Enum otherwise)
    {
        const QString id = text(key);
        const std::optional<Enum> value = fromId(id);
        if (!value)
            unknownWord(key, id);
        return value.value_or(otherwise);
    }

    QString pathOf(const char *key) const;
    void fault(const char *key, const QString &what);
    JsonReading &reading() { return m_reading; }

private:
    QJsonValue take(const char *key);
    void unknownWord(const char *key, const QString &id);

    JsonReading &m_reading;
    QJsonObject m_rest;
    QString m_path;
};

} // namespace smtpscope
