// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/JsonWriter.h"

#include "session/Printable.h"

#include <QJsonDocument>

namespace smtpscope {

void JsonWriter::begin(const char *key)
{
    if (m_needsComma)
        m_json += m_json.endsWith('\n') ? "" : ",";
    m_needsComma = true;
    if (key) {
        quoted(key);
        m_json += ':';
    }
}

void JsonWriter::openObject(const char *key)
{
    begin(key);
    m_json += '{';
    m_needsComma = false;
}

void JsonWriter::closeObject()
{
    m_json += '}';
    m_needsComma = true;
}

void JsonWriter::openArray(const char *key)
{
    begin(key);
    m_json += '[';
    m_needsComma = false;
}

void JsonWriter::closeArray()
{
    m_json += ']';
    m_needsComma = true;
}

void JsonWriter::text(const char *key, const QString &value)
{
    rawText(key, printable(QStringView(value)).toUtf8());
}

void JsonWriter::optionalText(const char *key, const QString &value)
{
    if (!value.isEmpty())
        text(key, value);
}

void JsonWriter::rawText(const char *key, QByteArrayView utf8)
{
    begin(key);
    quoted(utf8);
}

void JsonWriter::number(const char *key, qint64 value)
{
    begin(key);
    m_json += QByteArray::number(value);
}

void JsonWriter::flag(const char *key, bool value)
{
    begin(key);
    m_json += value ? "true" : "false";
}

void JsonWriter::null(const char *key)
{
    begin(key);
    m_json += "null";
}

void JsonWriter::texts(const char *key, const QStringList &values)
{
    openArray(key);
    for (const QString &value : values)
        text(nullptr, value);
    closeArray();
}

void JsonWriter::members(const QJsonObject &unknown)
{
    for (auto member = unknown.begin(); member != unknown.end(); ++member) {
        const QByteArray whole =
            QJsonDocument(QJsonObject{{member.key(), *member}}).toJson(QJsonDocument::Compact);
        begin(nullptr);
        m_json += QByteArrayView(whole).sliced(1, whole.size() - 2);
    }
}

void JsonWriter::newLine()
{
    if (m_needsComma)
        m_json += ',';
    m_json += '\n';
}

void JsonWriter::quoted(QByteArrayView utf8)
{
    m_json += '"';
    for (const char c : utf8) {
        if (c == '"' || c == '\\') {
            m_json += '\\';
            m_json += c;
        } else if (c == '\n') {
            m_json += "\\n";
        } else if (c == '\r') {
            m_json += "\\r";
        } else {
            m_json += c;
        }
    }
    m_json += '"';
}

} // namespace smtpscope
