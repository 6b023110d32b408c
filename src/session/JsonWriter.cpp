// SPDX-FileCopyrightText: 2026 The SMTPscope authors
// SPDX-License-Identifier: MIT

#include "session/JsonWriter.h"

#include "session/Printable.h"

#include <QJsonDocument>

#include <algorithm>

namespace smtpscope {

namespace {

constexpr qsizetype MostBuffered = 64 * 1024;
constexpr qsizetype TextPiece = 16 * 1024;
constexpr qsizetype Base64Piece = 24 * 1024; // a multiple of 3, so that the pieces join

// As JsonFields names the object at `key`.
QString memberPath(const QString &path, const char *key)
{
    return path.isEmpty() ? QString::fromLatin1(key) : path + QLatin1Char('.') + QLatin1String(key);
}

} // namespace

void JsonWriter::begin(const char *key)
{
    flushWhenFull();
    if (m_needsComma && !m_isAtLineStart)
        m_json += ',';
    m_isAtLineStart = false;
    m_needsComma = true;
    if (key) {
        quoted(key);
        m_json += ':';
    }
}

// The level that opens at `key` of the one that is open, or as its next item.
JsonWriter::Level JsonWriter::levelAt(const char *key)
{
    if (m_levels.empty() || !m_levels.back().unknown)
        return {};
    Level &outer = m_levels.back();
    if (outer.isList)
        return {outer.unknown, QStringLiteral("%1[%2]").arg(outer.path).arg(outer.items++)};
    return {outer.unknown, memberPath(outer.path, key)};
}

void JsonWriter::openObject(const char *key)
{
    m_levels.push_back(levelAt(key));
    begin(key);
    m_json += '{';
    m_needsComma = false;
}

void JsonWriter::openObjectWith(const UnknownMembers &unknown)
{
    openObject();
    m_levels.back() = {unknown.isEmpty() ? nullptr : &unknown, {}};
}

void JsonWriter::closeObject()
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.unknown)
        members(level.unknown->value(level.path));
    m_json += '}';
    m_needsComma = true;
}

bool JsonWriter::hasUnknown(const char *key) const
{
    const Level &level = m_levels.back();
    return level.unknown && level.unknown->contains(memberPath(level.path, key));
}

void JsonWriter::openArray(const char *key)
{
    m_levels.push_back(levelAt(key));
    m_levels.back().isList = true;
    begin(key);
    m_json += '[';
    m_needsComma = false;
}

void JsonWriter::closeArray()
{
    m_levels.pop_back();
    m_json += ']';
    m_needsComma = true;
}

void JsonWriter::text(const char *key, const QString &value)
{
    rawText(key, printable(QStringView(value)).toUtf8());
}

void JsonWriter::recordedMember(const QString &name, const QString &value)
{
    const QByteArray key = printable(QStringView(name)).toUtf8();
    text(key.constData(), value);
    tell(key);
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
    tell(utf8);
}

void JsonWriter::word(const char *key, QLatin1StringView id)
{
    begin(key);
    quoted(id);
}

void JsonWriter::base64(const char *key, QByteArrayView bytes)
{
    begin(key);
    m_json += '"';
    for (qsizetype i = 0; i < bytes.size(); i += Base64Piece) {
        const QByteArrayView piece = bytes.sliced(i, std::min(Base64Piece, bytes.size() - i));
        const QByteArray encoded = QByteArray::fromRawData(piece.data(), piece.size()).toBase64();
        m_json += encoded;
        if (m_listener)
            m_listener->text(QString::fromLatin1(encoded));
        flushWhenFull();
    }
    m_json += '"';
    if (m_listener)
        m_listener->endText();
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
        tell(whole);
        m_json += QByteArrayView(whole).sliced(1, whole.size() - 2);
    }
}

void JsonWriter::newLine()
{
    if (m_needsComma)
        m_json += ',';
    m_json += '\n';
    m_isAtLineStart = true;
}

void JsonWriter::finish()
{
    if (!m_listener)
        return;
    m_listener->write(m_json);
    m_json.clear();
}

void JsonWriter::flushWhenFull()
{
    if (m_listener && m_json.size() >= MostBuffered)
        finish();
}

// Piece by piece, never within a character.
void JsonWriter::tell(QByteArrayView utf8)
{
    if (!m_listener)
        return;
    while (!utf8.isEmpty()) {
        qsizetype length = std::min(TextPiece, utf8.size());
        while (length < utf8.size() && length > 1 && (uchar(utf8[length]) & 0xc0) == 0x80)
            --length;
        m_listener->text(QString::fromUtf8(utf8.first(length)));
        utf8 = utf8.sliced(length);
    }
    m_listener->endText();
}

void JsonWriter::quoted(QByteArrayView utf8)
{
    m_json += '"';
    for (const char c : utf8) {
        if (m_json.size() >= MostBuffered)
            flushWhenFull();
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
