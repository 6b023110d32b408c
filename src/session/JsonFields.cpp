// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/JsonFields.h"

#include "session/Printable.h"

namespace smtpscope {

JsonFields::JsonFields(JsonReading &reading, const QJsonObject &object, const QString &path)
    : m_reading(reading), m_rest(object), m_path(path)
{ }

JsonFields::~JsonFields()
{
    if (!m_rest.isEmpty())
        m_reading.unknown.insert(m_path, m_rest);
}

QString JsonFields::pathOf(const char *key) const
{
    return m_path.isEmpty() ? QString::fromLatin1(key)
                            : m_path + QLatin1Char('.') + QLatin1String(key);
}

void JsonFields::fault(const char *key, const QString &what)
{
    if (m_reading.fault.isEmpty())
        m_reading.fault = pathOf(key) + QStringLiteral(": ") + what;
}

QJsonValue JsonFields::take(const char *key)
{
    return m_rest.take(QLatin1String(key));
}

void JsonFields::unknownWord(const char *key, const QString &id)
{
    if (!m_reading.isNewer)
        fault(key,
            QStringLiteral("the word \"%1\" is not known")
                .arg(printable(QStringView(id.left(60)))));
}

QString JsonFields::text(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isString())
        fault(key, QStringLiteral("a text is missing"));
    return value.toString();
}

QString JsonFields::optionalText(const char *key)
{
    return has(key) ? text(key) : QString();
}

qint64 JsonFields::number(const char *key, qint64 least, qint64 most)
{
    const QJsonValue value = take(key);
    // toInteger() falls back to its argument for what is no whole number of 64 bits.
    const qint64 number = value.toInteger(0);
    const bool isWhole = value.isDouble() && number == value.toInteger(1);
    if (!isWhole || number < least || number > most) {
        fault(key, QStringLiteral("a whole number within its range is missing"));
        return least;
    }
    return number;
}

bool JsonFields::flag(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isBool())
        fault(key, QStringLiteral("true or false is missing"));
    return value.toBool();
}

QJsonObject JsonFields::object(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isObject())
        fault(key, QStringLiteral("an object is missing"));
    return value.toObject();
}

QJsonArray JsonFields::array(const char *key)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
        fault(key, QStringLiteral("a list is missing"));
    return value.toArray();
}

QStringList JsonFields::texts(const char *key)
{
    QStringList result;
    const QJsonArray values = array(key);
    for (const auto &value : values) {
        if (!value.isString())
            fault(key, QStringLiteral("a list of texts is missing"));
        result += value.toString();
    }
    return result;
}

} // namespace smtpscope
